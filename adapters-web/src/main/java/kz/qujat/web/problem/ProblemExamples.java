package kz.qujat.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.qujat.application.access.AccessPurpose;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.application.ApplicationRefusal.Requirement;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.image.ImageFileProperties;
import kz.qujat.domain.image.ImageFileProperties.Format;
import kz.qujat.domain.image.PhotoRequirements;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.web.language.Texts;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput.FieldError;
import org.springframework.stereotype.Component;

/// An example of each problem, for the OpenAPI description.
@Component
public final class ProblemExamples {
  private static final String ID = "0197a3c2-5d1e-7b44-9c1a-3f0d2c9b8a01";

  private final Texts texts;

  ProblemExamples(Texts texts) {
    this.texts = texts;
  }

  /// An example body of `code` in `language`.
  public Map<String, Object> of(ProblemCode code, Locale language) {
    return problem(code).body(texts, language, "urn:uuid:" + ID);
  }

  private static Problem problem(ProblemCode code) {
    return switch (code) {
      case VALIDATION ->
          ExceptionProblemMapper.invalid(
              List.of(new FieldError("phone", FieldFaultCode.MALFORMED)));
      case NEIGHBOUR_UNAVAILABLE ->
          Problem.of(code, "neighbour", Neighbour.CIVIL_REGISTRY.wireName());
      case APPLICATION_ALREADY_OPEN -> Problem.of(code, "applicationId", ID);
      case INCOMPLETE ->
          Problem.of(code, "missing", List.of(Requirement.PHOTO, Requirement.PAYMENT));
      case ILLEGAL_STATE -> Problem.of(code, "applicationStatus", Status.APPROVED);
      case NOT_READY -> Problem.of(code, "applicationStatus", Status.SENT_TO_MANUFACTURE);
      case HOLDER_NOT_THE_SAME -> Problem.of(code, "changed", List.of(HolderField.BIRTH_DATE));
      case WRONG_REMEDY -> Problem.of(code, "remedies", List.of(Remedy.RETRY, Remedy.PARK));
      case PURPOSE_REQUIRED ->
          Problem.of(code, "purposes", List.of(AccessPurpose.COMPLAINT, AccessPurpose.COURT));
      case CLAIMED_BY_OTHER -> Problem.of(code, "claimedBy", Map.of("name", "Дана Сериккызы"));
      case PHOTO_UNACCEPTABLE, SIGNATURE_UNACCEPTABLE ->
          Problem.of(code, (words, locale) -> Map.of("findings", tooSmall(words, locale)));
      default -> Problem.of(code);
    };
  }

  private static List<ImageFindingText> tooSmall(Texts texts, Locale language) {
    var file = new ImageFileProperties(Format.PNG, Format.PNG, 10_000, 350, 450);
    return ImageFindingText.of(PhotoRequirements.limits(file), texts, language);
  }
}
