package kz.qujat;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// The sandbox, where the profile asks for it.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import({})
class SandboxWiring {}
