package kz.qujat.web.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.application.vault.VaultRecord.Area;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.web.dossier.DecisionKind;
import kz.qujat.web.officer.OfficerCommentParser;
import kz.qujat.web.page.FormState;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.JsonObjectReader;
import kz.qujat.web.wire.QueryParameterReader;
import org.jspecify.annotations.Nullable;

/// The decision as filled in on the page.
///
/// An annulment has a reason and a comment to the citizen in Kazakh and Russian. For a photo, the
/// officer may also mark the part that the comment is about.
final class DecisionInputParser {
  private static final List<String> SIDES = List.of("x", "y", "width", "height");

  /// The fields of the form.
  static final Set<String> FIELDS =
      Set.of("decision", "reason", "commentKk", "commentRu", "x", "y", "width", "height");

  private DecisionInputParser() {}

  /// Reads the decision.
  ///
  /// @throws InvalidInput naming every invalid field
  static Intent intent(FormState formState) {
    JsonObjectReader jsonObjectReader = formState.form(Set.of());
    Optional<DecisionKind> kind =
        jsonObjectReader.required(
            "decision", QueryParameterReader.oneOf(DecisionKind.class), FieldFaultCode.NOT_ALLOWED);
    jsonObjectReader.check();
    return switch (kind.orElseThrow()) {
      case APPROVAL -> new Intent.ToApprove();
      case ANNULMENT -> annulment(jsonObjectReader);
    };
  }

  private static Intent annulment(JsonObjectReader jsonObjectReader) {
    Optional<AnnulmentReason> reason =
        jsonObjectReader.required(
            "reason",
            QueryParameterReader.oneOf(AnnulmentReason.class),
            FieldFaultCode.NOT_ALLOWED);
    Optional<String> kazakh = words(jsonObjectReader, "commentKk");
    Optional<String> russian = words(jsonObjectReader, "commentRu");
    @Nullable Area area =
        reason
            .flatMap(AnnulmentReason::atFault)
            .filter(ImageKind.PHOTO::equals)
            .flatMap(_ -> area(jsonObjectReader))
            .orElse(null);
    jsonObjectReader.check();
    return new Intent.ToAnnul(
        reason.orElseThrow(), new Comment(russian.orElseThrow(), kazakh.orElseThrow(), area));
  }

  private static Optional<String> words(JsonObjectReader jsonObjectReader, String field) {
    jsonObjectReader.requiredText(field);
    return OfficerCommentParser.of(jsonObjectReader, field);
  }

  /// The marked part of the photo; empty when none of its fields is filled in.
  private static Optional<Area> area(JsonObjectReader jsonObjectReader) {
    if (SIDES.stream().noneMatch(jsonObjectReader::names)) {
      return Optional.empty();
    }
    List<Optional<Integer>> sides =
        SIDES.stream()
            .map(side ->
                jsonObjectReader.required(
                    side, DecisionInputParser::percent, FieldFaultCode.OUT_OF_RANGE))
            .toList();
    if (sides.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<Integer> numbers = sides.stream().flatMap(Optional::stream).toList();
    return within(jsonObjectReader, numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
  }

  private static Optional<Area> within(
      JsonObjectReader jsonObjectReader, int x, int y, int width, int height) {
    try {
      return Optional.of(new Area(x, y, width, height));
    } catch (IllegalArgumentException _) {
      jsonObjectReader.note("width", FieldFaultCode.OUT_OF_RANGE);
      return Optional.empty();
    }
  }

  private static Optional<Integer> percent(String text) {
    return text.matches("\\d{1,3}")
        ? Optional.of(Integer.valueOf(text)).filter(number -> number <= Area.WHOLE)
        : Optional.empty();
  }
}
