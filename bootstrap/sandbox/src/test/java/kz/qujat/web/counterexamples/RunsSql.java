package kz.qujat.web.counterexamples;

import java.sql.Connection;
import java.sql.SQLException;

final class RunsSql {
  private RunsSql() {}

  static boolean isOpen(Connection connection) throws SQLException {
    return !connection.isClosed();
  }
}
