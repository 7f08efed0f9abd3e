package kz.qujat.sandbox;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.web.socket.config.annotation.EnableWebSocket;

/// Finds all components of the sandbox by a scan of its packages.
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class SandboxModule {}
