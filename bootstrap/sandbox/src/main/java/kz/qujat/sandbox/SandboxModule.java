package kz.qujat.sandbox;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.web.socket.config.annotation.EnableWebSocket;

/// Everything of the sandbox, found by a scan of its packages.
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class SandboxModule {}
