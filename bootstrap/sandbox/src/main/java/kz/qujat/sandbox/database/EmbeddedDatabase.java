package kz.qujat.sandbox.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The sandbox's own PostgreSQL, used unless `spring.datasource.url` names another one.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class EmbeddedDatabase {
  @Bean(destroyMethod = "close")
  PostgresServer postgresServer(@Value("${qujat.data-dir}") Path dataDir) {
    return PostgresServer.start(dataDir);
  }

  @Bean
  JdbcConnectionDetails runtimeConnection(PostgresServer server) {
    return new RuntimeRole(server.url());
  }

  @Bean
  FlywayConnectionDetails ownerConnection(PostgresServer server) {
    return new OwnerRole(server.url());
  }

  /// The server is reachable over loopback only and needs no password.
  private record RuntimeRole(String getJdbcUrl) implements JdbcConnectionDetails {
    @Override
    public String getUsername() {
      return PostgresServer.RUNTIME_ROLE;
    }

    @Override
    public String getPassword() {
      return "";
    }
  }

  private record OwnerRole(String getJdbcUrl) implements FlywayConnectionDetails {
    @Override
    public String getUsername() {
      return PostgresServer.OWNER_ROLE;
    }

    @Override
    public String getPassword() {
      return "";
    }
  }
}
