package kz.qujat.web.reconciliation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import kz.qujat.application.reconciliation.Reconciliation;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;
import kz.qujat.web.wire.Query;

/// The neighbour's records to compare, and the day.
record ReconciliationForm(Book book, LocalDate day) {
  /// The request body as OpenAPI describes it.
  record ReconciliationBody(
      @Schema(example = "PAYMENTS") Book book,
      @Schema(description = "A civil day in the past.", example = "2026-03-02") LocalDate day) {}

  /// Reads the form.
  ///
  /// @throws InvalidInput when a field is missing, or the day is not over
  static ReconciliationForm read(Form form, Reconciliation reconciliation) {
    Optional<Book> book = form.required("book", Query.oneOf(Book.class), Flaw.NOT_ALLOWED);
    Optional<LocalDate> day = form.required("day", Query::day, Flaw.MALFORMED);
    if (day.filter(reconciliation.latestDay()::isBefore).isPresent()) {
      form.note("day", Flaw.OUT_OF_RANGE);
    }
    form.check();
    return new ReconciliationForm(book.orElseThrow(), day.orElseThrow());
  }
}
