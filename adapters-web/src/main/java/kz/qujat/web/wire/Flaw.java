package kz.qujat.web.wire;

/// What can be wrong with one field of what a caller sent.
public enum Flaw {
  /// Absent, null or blank.
  REQUIRED,
  /// Another type of JSON value than the one asked for.
  WRONG_TYPE,
  /// Not written as it has to be.
  MALFORMED,
  TOO_LONG,
  OUT_OF_RANGE,
  /// Well written, but there is no such thing.
  UNKNOWN,
  /// The registration point is in another region.
  NOT_IN_REGION,
  /// Consent was not given.
  NOT_GIVEN,
  /// Not one of the values this product accepts.
  NOT_ALLOWED
}
