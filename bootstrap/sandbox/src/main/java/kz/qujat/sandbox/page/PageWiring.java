package kz.qujat.sandbox.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// The page of the sandbox.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import(SandboxPage.class)
public class PageWiring {}
