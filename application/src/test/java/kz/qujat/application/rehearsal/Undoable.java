package kz.qujat.application.rehearsal;

/// Something a transaction can put back.
interface Undoable {
  /// How to put back what is kept now.
  Runnable mark();
}
