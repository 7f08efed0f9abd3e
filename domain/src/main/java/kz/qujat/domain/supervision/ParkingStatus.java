package kz.qujat.domain.supervision;

/// Whether a wait is parked.
public enum ParkingStatus {
  PARKED,
  NOT_PARKED
}
