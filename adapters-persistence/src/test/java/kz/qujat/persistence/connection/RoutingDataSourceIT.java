package kz.qujat.persistence.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import kz.qujat.persistence.ScanParts;
import kz.qujat.persistence.TestDatabase;
import kz.qujat.persistence.vault.TestKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/// Calls and work in the background cannot take each other's connections.
class RoutingDataSourceIT {
  private static final int CALLS = 2;
  private static final int BACKGROUND = 3;

  private final TestDatabase database = TestDatabase.fresh();
  private final ConfigurableApplicationContext product = start();
  private final HikariDataSource pools = product.getBean(HikariDataSource.class);
  private final List<Connection> taken = new ArrayList<>();

  @SpringBootConfiguration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class
  })
  @ScanParts("kz.qujat.persistence.connection")
  static class Product {}

  private ConfigurableApplicationContext start() {
    Map<String, Object> properties = new HashMap<>(database.properties());
    properties.put("spring.main.banner-mode", "off");
    properties.put("spring.config.import", "classpath:persistence.yml");
    properties.put("qujat.vault.key", TestKey.BASE64);
    return new SpringApplicationBuilder(Product.class)
        .web(WebApplicationType.NONE)
        .properties(properties)
        .run(
            "--spring.datasource.hikari.maximum-pool-size=" + CALLS,
            "--spring.datasource.hikari.connection-timeout=250",
            "--qujat.connections.background=" + BACKGROUND);
  }

  @AfterEach
  void stop() throws SQLException {
    for (Connection connection : taken) {
      connection.close();
    }
    product.close();
  }

  private void takeAll(int connections) {
    for (int i = 0; i < connections; i++) {
      take();
    }
    assertThatThrownBy(pools::getConnection).isInstanceOf(SQLTransientConnectionException.class);
  }

  private void take() {
    try {
      taken.add(pools.getConnection());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void callsThatHoldAllTheirConnectionsLeaveTheOthersToWorkInTheBackground() {
    takeAll(CALLS);

    BackgroundWork.run(() -> takeAll(BACKGROUND));
  }

  @Test
  void workInTheBackgroundThatHoldsAllItsConnectionsLeavesTheOthersToCalls() {
    BackgroundWork.run(() -> takeAll(BACKGROUND));

    takeAll(CALLS);
  }

  @Test
  void whatAThreadOfTheBackgroundDoesIsWorkInTheBackground() throws Exception {
    takeAll(CALLS);
    ThreadFactory threads = BackgroundWork.threads("dispatch-");

    try (var worker = Executors.newSingleThreadExecutor(threads)) {
      worker.submit(() -> takeAll(BACKGROUND)).get();
    }
  }

  @Test
  void noTransactionOfEitherPoolRunsForMoreThanAMinute() {
    assertThat(transactionTimeout()).isEqualTo("1min");
    BackgroundWork.run(() -> assertThat(transactionTimeout()).isEqualTo("1min"));
  }

  private String transactionTimeout() {
    return product
        .getBean(JdbcTemplate.class)
        .queryForObject("select current_setting('transaction_timeout')", String.class);
  }

  @Test
  void bothPoolsAreMeasured() {
    var meters = new SimpleMeterRegistry();
    pools.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(meters));

    take();
    BackgroundWork.run(this::take);

    for (String pool : List.of("calls", "background")) {
      assertThat(meters.get("hikaricp.connections.active").tag("pool", pool).gauge().value())
          .isOne();
    }
  }

  @Test
  void bothPoolsCloseWithTheProduct() {
    BackgroundWork.run(this::take);
    product.close();

    assertThatThrownBy(pools::getConnection).isInstanceOf(SQLException.class);
    BackgroundWork.run(
        () -> assertThatThrownBy(pools::getConnection).isInstanceOf(SQLException.class));
  }
}
