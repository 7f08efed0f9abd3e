package kz.qujat.domain.supervision;

/// Whether a wait is parked.
public enum Parking {
  PARKED,
  NOT_PARKED
}
