package kz.qujat.web.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qujat.application.review.Reviews.Intent;
import kz.qujat.application.vault.VaultRecord.Area;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.web.dossier.DecisionKind;
import kz.qujat.web.officer.OfficerComment;
import kz.qujat.web.page.FormState;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.Form;
import kz.qujat.web.wire.Query;
import org.jspecify.annotations.Nullable;

/// The decision as filled in on the page.
///
/// An annulment has a reason and a comment to the citizen in Kazakh and Russian. For a photo, the
/// officer may also mark the part that the comment is about.
final class DecisionEntry {
  private static final List<String> SIDES = List.of("x", "y", "width", "height");

  private DecisionEntry() {}

  /// Reads the decision.
  ///
  /// @throws InvalidInput naming every invalid field
  static Intent intent(FormState formState) {
    Form form = formState.form(Set.of());
    Optional<DecisionKind> kind =
        form.required("decision", Query.oneOf(DecisionKind.class), FieldFaultCode.NOT_ALLOWED);
    form.check();
    return switch (kind.orElseThrow()) {
      case APPROVAL -> new Intent.ToApprove();
      case ANNULMENT -> annulment(form);
    };
  }

  private static Intent annulment(Form form) {
    Optional<AnnulmentReason> reason =
        form.required("reason", Query.oneOf(AnnulmentReason.class), FieldFaultCode.NOT_ALLOWED);
    Optional<String> kazakh = words(form, "commentKk");
    Optional<String> russian = words(form, "commentRu");
    @Nullable Area area =
        reason
            .flatMap(AnnulmentReason::atFault)
            .filter(ImageKind.PHOTO::equals)
            .flatMap(_ -> area(form))
            .orElse(null);
    form.check();
    return new Intent.ToAnnul(
        reason.orElseThrow(), new Comment(russian.orElseThrow(), kazakh.orElseThrow(), area));
  }

  private static Optional<String> words(Form form, String field) {
    form.requiredText(field);
    return OfficerComment.of(form, field);
  }

  /// The marked part of the photo; empty when none of its fields is filled in.
  private static Optional<Area> area(Form form) {
    if (SIDES.stream().noneMatch(form::names)) {
      return Optional.empty();
    }
    List<Optional<Integer>> sides =
        SIDES.stream()
            .map(side -> form.required(side, DecisionEntry::percent, FieldFaultCode.OUT_OF_RANGE))
            .toList();
    if (sides.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<Integer> numbers = sides.stream().flatMap(Optional::stream).toList();
    return within(form, numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
  }

  private static Optional<Area> within(Form form, int x, int y, int width, int height) {
    try {
      return Optional.of(new Area(x, y, width, height));
    } catch (IllegalArgumentException _) {
      form.note("width", FieldFaultCode.OUT_OF_RANGE);
      return Optional.empty();
    }
  }

  private static Optional<Integer> percent(String text) {
    return text.matches("\\d{1,3}")
        ? Optional.of(Integer.valueOf(text)).filter(number -> number <= Area.WHOLE)
        : Optional.empty();
  }
}
