package kz.qujat.web.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.application.history.UnknownCursor;
import kz.qujat.application.image.ImageUnacceptable;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.lifecycle.StaleVersion;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.DutyNotSet;
import kz.qujat.application.repetition.Repetitions.KeyReused;
import kz.qujat.application.repetition.Repetitions.StillRunning;
import kz.qujat.application.review.SignatureRefused;
import kz.qujat.application.review.SignatureStatusUnknown;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.InvalidInput;
import kz.qujat.web.wire.InvalidInput.FieldError;
import kz.qujat.web.wire.TooLarge;
import org.jspecify.annotations.Nullable;

/// Which problem an exception is.
final class Diagnosis {
  /// The SQL states of a connection that is none, and of a server that stops or starts.
  private static final List<String> ABSENT = List.of("08", "57P");

  private final Refusals refusals;

  Diagnosis(Refusals refusals) {
    this.refusals = refusals;
  }

  Problem of(Throwable thrown) {
    return ours(thrown)
        .or(() -> FrameworkProblems.of(thrown))
        .or(() -> Optional.ofNullable(thrown.getCause()).flatMap(this::ours))
        .or(() -> busy(thrown))
        .orElseGet(() -> Problem.of(ProblemCode.INTERNAL));
  }

  private Optional<Problem> ours(Throwable thrown) {
    return switch (thrown) {
      case CommandRefused e -> Optional.of(refusals.problem(e.refusal()));
      case StaleVersion _ -> Optional.of(Problem.of(ProblemCode.STALE_VERSION));
      case NeighbourUnavailable e -> Optional.of(unavailable(e));
      case SignatureRefused e -> Optional.of(Problem.of(Refusals.code(e.flaw())));
      case SignatureStatusUnknown _ ->
          Optional.of(Problem.of(ProblemCode.EDS_STATUS_UNKNOWN).later());
      case ImageUnacceptable e -> Optional.of(unacceptable(e));
      case DutyNotSet _ -> Optional.of(Problem.of(ProblemCode.DUTY_NOT_SET));
      case UnknownCursor _ -> Optional.of(invalid(List.of(new FieldError("cursor", Flaw.UNKNOWN))));
      case KeyReused _ -> Optional.of(Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED));
      case StillRunning _ -> Optional.of(Problem.of(ProblemCode.STILL_RUNNING).later());
      case InvalidInput e -> Optional.of(invalid(e.errors()));
      case TooLarge _ -> Optional.of(Problem.of(ProblemCode.TOO_LARGE));
      case Declined e -> Optional.of(Problem.of(e.code()));
      default -> Optional.empty();
    };
  }

  /// The database is away for a moment, or has no place left for this call.
  private static Optional<Problem> busy(Throwable thrown) {
    return Stream.<@Nullable Throwable>iterate(
                thrown, Objects::nonNull, cause -> Objects.requireNonNull(cause).getCause())
            .anyMatch(Diagnosis::isOfAnAbsentDatabase)
        ? Optional.of(Problem.of(ProblemCode.BUSY).later())
        : Optional.empty();
  }

  private static boolean isOfAnAbsentDatabase(@Nullable Throwable cause) {
    return cause instanceof SQLTransientConnectionException
        || (cause instanceof SQLException failed
            && failed.getSQLState() != null
            && ABSENT.stream().anyMatch(failed.getSQLState()::startsWith));
  }

  private static Problem unavailable(NeighbourUnavailable e) {
    return Problem.of(ProblemCode.NEIGHBOUR_UNAVAILABLE, "neighbour", e.neighbour().wireName())
        .later();
  }

  private static Problem unacceptable(ImageUnacceptable e) {
    ProblemCode code =
        switch (e.kind()) {
          case PHOTO -> ProblemCode.PHOTO_UNACCEPTABLE;
          case SIGNATURE -> ProblemCode.SIGNATURE_UNACCEPTABLE;
        };
    return Problem.of(
        code,
        (texts, language) -> Map.of("findings", FindingText.of(e.findings(), texts, language)));
  }

  /// Everything wrong with what was sent, field by field.
  static Problem invalid(List<FieldError> errors) {
    return Problem.of(
        ProblemCode.VALIDATION,
        (texts, language) ->
            Map.of(
                "errors",
                errors.stream()
                    .map(error ->
                        new ErrorText(
                            error.field(),
                            error.flaw().name(),
                            texts.in(language, "flaw." + error.flaw())))
                    .collect(Collectors.toList())));
  }

  private record ErrorText(String field, String code, String message) {}
}
