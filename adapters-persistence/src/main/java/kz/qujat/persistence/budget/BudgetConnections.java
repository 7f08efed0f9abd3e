package kz.qujat.persistence.budget;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Connections for counting, apart from those of the calls: a call that holds one of those could
/// otherwise wait for a second one that other such calls hold. Each statement is a transaction.
@Component
final class BudgetConnections implements DisposableBean {
  private static final int SIZE = 4;

  private final HikariDataSource pool;

  BudgetConnections(HikariDataSource calls) {
    var settings = new HikariConfig();
    calls.copyStateTo(settings);
    settings.setPoolName("budgets");
    settings.setMaximumPoolSize(SIZE);
    settings.setMinimumIdle(1);
    pool = new HikariDataSource(settings);
  }

  JdbcClient database() {
    return JdbcClient.create(pool);
  }

  @Override
  public void destroy() {
    pool.close();
  }
}
