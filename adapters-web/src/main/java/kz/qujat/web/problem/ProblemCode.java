package kz.qujat.web.problem;

import java.net.URI;
import java.util.Locale;

/// Every problem code, with its HTTP status; codes are never renamed.
public enum ProblemCode {
  MALFORMED(400),
  VALIDATION(400),
  UNAUTHENTICATED(401),
  FORBIDDEN(403),
  PAGE_OUT_OF_DATE(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  TOO_MANY_REQUESTS(429),
  INTERNAL(500),
  BUSY(503),
  NEIGHBOUR_UNAVAILABLE(503),

  IDEMPOTENCY_KEY_REUSED(422),
  STILL_RUNNING(503),
  STALE_VERSION(412),

  PILOT_CLOSED(422, true),
  REASON_NOT_SUPPORTED(422, true),
  REGISTER_RECORD_UNCLEAR(422, true),
  PERSON_STATUS(422, true),
  NOT_A_CITIZEN(422, true),
  UNDER_AGE(422, true),
  NO_CURRENT_CARD(422, true),
  CARD_INVALIDATED(422, true),
  REAPPLICATION_NOT_ALLOWED(422, true),
  TOO_EARLY(422, true),
  TOO_LATE(422, true),

  APPLICATION_ALREADY_OPEN(409),
  ALREADY_REGISTERED(409),
  INCOMPLETE(409),
  ILLEGAL_STATE(409),
  PHOTO_UNACCEPTABLE(422),
  SIGNATURE_UNACCEPTABLE(422),
  DUTY_NOT_SET(503),
  IBAN_INVALID(422),

  OWN_APPLICATION(409),
  PURPOSE_REQUIRED(409),
  READING_NOT_RECORDED(503),
  CLAIMED_BY_OTHER(409),
  NOT_CLAIMED(409),
  HOLDER_NOT_THE_SAME(409),
  EDS_INVALID(422),
  EDS_WRONG_SIGNER(422),
  EDS_REVOKED(422),
  EDS_EXPIRED(422),
  EDS_UNTRUSTED(422),
  EDS_WRONG_PURPOSE(422),
  EDS_CONTENT_MISMATCH(422),
  EDS_STATUS_UNKNOWN(503),

  TICKET_NUMBER_INVALID(422),
  NOT_READY(409),
  ALREADY_ISSUED(409),
  WRONG_RECIPIENT(422),
  OLD_CARD_NOT_SURRENDERED(422),
  WRONG_REMEDY(409),
  STILL_FAILING(409);

  private final int status;
  private final boolean official;

  ProblemCode(int status) {
    this(status, false);
  }

  ProblemCode(int status, boolean official) {
    this.status = status;
    this.official = official;
  }

  public int status() {
    return status;
  }

  /// Whether the message to the citizen is the official text of R4, and nothing else.
  public boolean isOfficialRefusal() {
    return official;
  }

  /// Whether the caller is unknown, or may not make the call.
  boolean isRefusalOfCaller() {
    return this == UNAUTHENTICATED || this == FORBIDDEN;
  }

  /// The name of its documentation page, and the end of its type: `too-early`.
  public String kebab() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The relative address at which the product explains the code.
  public URI type() {
    return URI.create("/problems/" + kebab());
  }
}
