package kz.qujat.domain.supervision;

/// Whether a wait has been set aside.
public enum Parking {
  PARKED,
  NOT_PARKED
}
