package kz.qujat.web.wire;

/// What can be wrong with one field of a caller's input.
public enum FieldFaultCode {
  /// Absent, null or blank.
  REQUIRED,
  /// Another type of JSON value than the expected one.
  WRONG_TYPE,
  /// The format is wrong.
  MALFORMED,
  TOO_LONG,
  OUT_OF_RANGE,
  /// The format is right, but no such thing exists.
  UNKNOWN,
  /// No field or parameter has this name.
  UNKNOWN_NAME {
    @Override
    public String code() {
      return UNKNOWN.name();
    }
  },
  /// The registration point is in another region.
  NOT_IN_REGION,
  /// Consent was not given.
  NOT_GIVEN,
  /// Not one of the accepted values.
  NOT_ALLOWED;

  /// The code that clients see.
  public String code() {
    return name();
  }
}
