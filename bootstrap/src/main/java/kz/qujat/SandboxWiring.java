package kz.qujat;

import kz.qujat.sandbox.clock.ClockWiring;
import kz.qujat.sandbox.neighbour.NeighboursWiring;
import kz.qujat.sandbox.token.TokenWiring;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// The sandbox, where the profile asks for it.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import({ClockWiring.class, NeighboursWiring.class, TokenWiring.class})
class SandboxWiring {}
