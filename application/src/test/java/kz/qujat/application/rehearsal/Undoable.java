package kz.qujat.application.rehearsal;

/// A store that a transaction can roll back.
interface Undoable {
  /// Returns an action that restores the current content.
  Runnable mark();
}
