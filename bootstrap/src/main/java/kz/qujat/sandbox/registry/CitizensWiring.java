package kz.qujat.sandbox.registry;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// The simulated register with its control.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import({CitizensApi.class, SimulatedRegistry.class})
public class CitizensWiring {}
