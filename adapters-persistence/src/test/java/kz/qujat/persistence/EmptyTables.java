package kz.qujat.persistence;

import org.springframework.jdbc.core.JdbcTemplate;

/// Deletes all rows of tables, so that a test begins without any.
public final class EmptyTables {
  private final JdbcTemplate database;

  EmptyTables(JdbcTemplate database) {
    this.database = database;
  }

  public void of(String... tables) {
    for (String table : tables) {
      database.update("delete from " + table);
    }
  }
}
