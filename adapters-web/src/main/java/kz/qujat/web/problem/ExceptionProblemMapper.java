package kz.qujat.web.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.qujat.application.access.AccessNotRecorded;
import kz.qujat.application.access.PurposeRequired;
import kz.qujat.application.budget.BudgetExceeded;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.command.StaleVersion;
import kz.qujat.application.command.TransientFailureCheck;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.application.idempotency.IdempotentCalls.KeyReused;
import kz.qujat.application.idempotency.IdempotentCalls.StillRunning;
import kz.qujat.application.image.ImageUnacceptable;
import kz.qujat.application.image.MeasuringBusy;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.TariffMissing;
import kz.qujat.application.review.SignatureRefused;
import kz.qujat.application.review.SignatureStatusUnknown;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput;
import kz.qujat.web.wire.InvalidInput.FieldError;
import kz.qujat.web.wire.RateLimitHeaders;
import kz.qujat.web.wire.TooLarge;
import org.springframework.stereotype.Component;

/// Maps exceptions to problems.
@Component
final class ExceptionProblemMapper {
  private final RefusalProblemMapper refusalProblemMapper;
  private final TransientFailureCheck transientFailureCheck;

  ExceptionProblemMapper(
      RefusalProblemMapper refusalProblemMapper, TransientFailureCheck transientFailureCheck) {
    this.refusalProblemMapper = refusalProblemMapper;
    this.transientFailureCheck = transientFailureCheck;
  }

  Problem of(Throwable thrown) {
    return ours(thrown)
        .or(() -> FrameworkProblemMapper.of(thrown))
        .or(() -> Optional.ofNullable(thrown.getCause()).flatMap(this::ours))
        .orElseGet(() -> unexpected(thrown));
  }

  private Optional<Problem> ours(Throwable thrown) {
    return switch (thrown) {
      case CommandRefused e -> Optional.of(refusalProblemMapper.problem(e));
      case StaleVersion _ -> Optional.of(Problem.of(ProblemCode.STALE_VERSION));
      case NeighbourUnavailable e -> Optional.of(unavailable(e));
      case SignatureRefused e -> Optional.of(Problem.of(RefusalProblemMapper.code(e.flaw())));
      case SignatureStatusUnknown _ ->
          Optional.of(Problem.of(ProblemCode.EDS_STATUS_UNKNOWN).later());
      case ImageUnacceptable e -> Optional.of(unacceptable(e));
      case BudgetExceeded e -> Optional.of(exceeded(e));
      case MeasuringBusy _ -> Optional.of(Problem.of(ProblemCode.BUSY).later());
      case TariffMissing _ -> Optional.of(Problem.of(ProblemCode.DUTY_NOT_SET));
      case InvalidCursor _ ->
          Optional.of(invalid(List.of(new FieldError("cursor", FieldFaultCode.UNKNOWN))));
      case KeyReused _ -> Optional.of(Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED));
      case StillRunning _ -> Optional.of(Problem.of(ProblemCode.STILL_RUNNING).later());
      case PurposeRequired e ->
          Optional.of(Problem.of(ProblemCode.PURPOSE_REQUIRED, "purposes", e.purposes()));
      case AccessNotRecorded _ -> Optional.of(Problem.of(ProblemCode.READING_NOT_RECORDED).later());
      case InvalidInput e -> Optional.of(invalid(e.errors()));
      case TooLarge _ -> Optional.of(Problem.of(ProblemCode.TOO_LARGE));
      case ProblemException e when e.code() == ProblemCode.BUSY ->
          Optional.of(Problem.of(e.code()).later());
      case ProblemException e -> Optional.of(Problem.of(e.code()));
      default -> Optional.empty();
    };
  }

  private Problem unexpected(Throwable thrown) {
    return transientFailureCheck.isTransient(thrown)
        ? Problem.of(ProblemCode.BUSY).later()
        : Problem.of(ProblemCode.INTERNAL);
  }

  private static Problem unavailable(NeighbourUnavailable e) {
    return Problem.of(ProblemCode.NEIGHBOUR_UNAVAILABLE, "neighbour", e.neighbour().wireName())
        .later();
  }

  private static Problem exceeded(BudgetExceeded e) {
    return Problem.of(ProblemCode.TOO_MANY_REQUESTS)
        .with(RateLimitHeaders.ofExceeded(e.spending()));
  }

  private static Problem unacceptable(ImageUnacceptable e) {
    ProblemCode code =
        switch (e.kind()) {
          case PHOTO -> ProblemCode.PHOTO_UNACCEPTABLE;
          case SIGNATURE -> ProblemCode.SIGNATURE_UNACCEPTABLE;
        };
    return Problem.of(
        code,
        (texts, language) ->
            Map.of("findings", ImageFindingText.of(e.findings(), texts, language)));
  }

  /// The problem for one required field that is missing.
  static Problem required(String field) {
    return invalid(List.of(new FieldError(field, FieldFaultCode.REQUIRED)));
  }

  /// The problem that names every invalid field.
  static Problem invalid(List<FieldError> errors) {
    return Problem.of(
        ProblemCode.VALIDATION,
        (texts, language) ->
            Map.of(
                "errors",
                errors.stream()
                    .map(error ->
                        new ErrorText(
                            FieldNameText.of(error.field()),
                            error.flaw().code(),
                            texts.in(language, "flaw." + error.flaw().name())))
                    .collect(Collectors.toList())));
  }

  private record ErrorText(String field, String code, String message) {}
}
