package kz.qujat.sandbox.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/// The sandbox's issuer, and the product's trust in it.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import(TokenControl.class)
public class TokenWiring {
  @Bean
  SandboxTokens sandboxTokens(JdbcClient database) {
    return new SandboxTokens(database);
  }

  @Bean
  JWKSource<SecurityContext> sandboxTokenKeys(SandboxTokens tokens) {
    return tokens.keys();
  }

  @Bean
  JwtDecoder sandboxTokenDecoder(SandboxTokens tokens) {
    return tokens.decoder();
  }
}
