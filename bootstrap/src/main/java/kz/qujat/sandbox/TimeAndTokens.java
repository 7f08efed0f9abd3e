package kz.qujat.sandbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/// The clock that obeys, and the issuer that gives a token to anybody.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
class TimeAndTokens {
  @Bean
  SandboxClock sandboxClock(JdbcClient database) {
    return new SandboxClock(database);
  }

  @Bean
  ClockControl clockControl(SandboxClock clock) {
    return new ClockControl(clock);
  }

  @Bean
  SandboxTokens sandboxTokens(JdbcClient database) {
    return new SandboxTokens(database);
  }

  @Bean
  JwtDecoder sandboxTokenDecoder(SandboxTokens tokens) {
    return tokens.decoder();
  }

  @Bean
  TokenControl tokenControl(SandboxTokens tokens) {
    return new TokenControl(tokens);
  }
}
