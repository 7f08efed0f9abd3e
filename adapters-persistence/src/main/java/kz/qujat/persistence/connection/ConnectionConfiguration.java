package kz.qujat.persistence.connection;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Configures the pools in place of Spring Boot, which knows one pool only. The settings are the
/// same: `spring.datasource`, or the details that another module supplies.
@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {
  @Bean
  @ConfigurationProperties("spring.datasource.hikari")
  HikariDataSource dataSource(
      DataSourceProperties properties,
      ObjectProvider<JdbcConnectionDetails> details,
      ConnectionSettings settings) {
    RoutingDataSource pools = new RoutingDataSource(settings.background());
    JdbcConnectionDetails supplied = details.getIfAvailable();
    if (supplied == null) {
      pools.setJdbcUrl(properties.determineUrl());
      pools.setUsername(properties.determineUsername());
      pools.setPassword(properties.determinePassword());
    } else {
      pools.setJdbcUrl(supplied.getJdbcUrl());
      pools.setUsername(supplied.getUsername());
      pools.setPassword(supplied.getPassword());
    }
    return pools;
  }
}
