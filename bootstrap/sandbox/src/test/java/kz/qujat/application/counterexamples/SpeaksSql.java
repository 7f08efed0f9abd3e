package kz.qujat.application.counterexamples;

import java.sql.Connection;

/// A port that exposes how its adapter is implemented.
interface SpeaksSql {
  void keep(Connection connection, String text);
}
