package kz.qujat.application.image;

/// Thrown when a picture is not measured now: too many are waiting, another one of the same person
/// is being measured, or the person has gone. Nothing was stored; a repeat is harmless.
public final class MeasuringBusy extends RuntimeException {
  private static final long serialVersionUID = 1;

  public MeasuringBusy(String why) {
    super(why, null, false, false);
  }
}
