package kz.qujat.sandbox.neighbour;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// The simulated neighbours on the network, and the control that makes them fail.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import({FaultsApi.class, SandboxCredentials.class, Switchboard.class})
public class NeighboursWiring {}
