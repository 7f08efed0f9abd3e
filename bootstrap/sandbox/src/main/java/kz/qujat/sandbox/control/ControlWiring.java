package kz.qujat.sandbox.control;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// The manners of all controls.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import(SandboxProblems.class)
public class ControlWiring {}
