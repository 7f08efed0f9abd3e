package kz.qujat.sandbox;

import java.util.List;
import java.util.Set;
import kz.qujat.integration.certificate.TrustAnchors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The sandbox's own authority, which the product trusts there.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
public class AuthorityWiring {
  @Bean
  SandboxAuthority sandboxAuthority(
      JdbcClient database, @Value("${qujat.eds.organisation-bin}") List<String> organisationBins) {
    return new SandboxAuthority(database, organisationBins.getFirst());
  }

  /// Makes the keys while nobody waits for them: on a slow machine that takes seconds.
  @Bean
  ApplicationRunner sandboxAuthorityMadeReady(SandboxAuthority authority) {
    return _ -> Thread.ofPlatform().daemon().name("sandbox-authority").start(authority::root);
  }

  @Bean
  TrustAnchors sandboxTrustAnchors(SandboxAuthority authority) {
    return () -> Set.of(authority.root());
  }

  @Bean
  SandboxSignatures sandboxSignatures(SandboxAuthority authority) {
    return new SandboxSignatures(authority);
  }
}
