package kz.qujat.domain.counterexamples;

/// A command that is no record.
sealed interface LooseCommand {
  enum NotARecord implements LooseCommand {
    ONLY
  }
}
