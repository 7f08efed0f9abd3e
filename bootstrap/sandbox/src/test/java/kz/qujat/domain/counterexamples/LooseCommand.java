package kz.qujat.domain.counterexamples;

/// A command that is not a record.
sealed interface LooseCommand {
  enum NotARecord implements LooseCommand {
    ONLY
  }
}
