package kz.qujat.application.counterexamples;

import java.sql.Connection;

/// A port that tells how its adapter does it.
interface SpeaksSql {
  void keep(Connection connection, String text);
}
