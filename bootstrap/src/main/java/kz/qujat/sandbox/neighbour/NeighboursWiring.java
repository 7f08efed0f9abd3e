package kz.qujat.sandbox.neighbour;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// All simulated neighbours with their controls.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@ComponentScan({
  "kz.qujat.sandbox.neighbour",
  "kz.qujat.sandbox.courier",
  "kz.qujat.sandbox.control",
  "kz.qujat.sandbox.registry",
  "kz.qujat.sandbox.payment",
  "kz.qujat.sandbox.centralnode",
  "kz.qujat.sandbox.tax",
  "kz.qujat.sandbox.notice",
  "kz.qujat.sandbox.eds"
})
public class NeighboursWiring {}
