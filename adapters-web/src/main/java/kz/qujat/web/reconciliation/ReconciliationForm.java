package kz.qujat.web.reconciliation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.web.body.JsonForm;

/// The records to compare, and the day.
@Schema(name = "ReconciliationBody")
record ReconciliationForm(
    @NotNull @Schema(example = "PAYMENTS") Book book,
    @NotBlank
        @ValidReconciliationDay
        @Schema(format = "date", description = "A civil day that is over.", example = "2026-03-02")
        String day)
    implements JsonForm {
  /// The day to compare.
  LocalDate civilDay() {
    return LocalDate.parse(day);
  }
}
