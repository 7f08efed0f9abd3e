package kz.qujat.web.reconciliation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kz.qujat.application.reconciliation.Reconciliation;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.web.body.CivilDay;
import kz.qujat.web.body.RequestForm;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.InvalidInput;

/// Which book is to be compared, for which day.
@Schema(name = "ReconciliationBody")
record ReconciliationForm(
    @NotNull @Schema(example = "PAYMENTS") Book book,
    @NotBlank
        @CivilDay
        @Schema(format = "date", description = "A civil day that is over.", example = "2026-03-02")
        String day)
    implements RequestForm {
  /// The day to be compared.
  ///
  /// @throws InvalidInput when it is not over
  LocalDate over(Reconciliation reconciliation) {
    LocalDate asked = LocalDate.parse(day);
    if (reconciliation.latestDay().isBefore(asked)) {
      throw InvalidInput.of("day", Flaw.OUT_OF_RANGE);
    }
    return asked;
  }
}
