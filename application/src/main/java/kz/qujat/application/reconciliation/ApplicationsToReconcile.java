package kz.qujat.application.reconciliation;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.domain.filing.ApplicationId;

/// Finds the histories with entries on a civil day; exact, like the histories themselves.
public interface ApplicationsToReconcile {
  /// Returns the applications for which money was paid on `day`, whenever it was reported; each
  /// once.
  List<ApplicationId> paidOn(LocalDate day);

  /// Returns the applications whose order the central node answered on `day`; each once.
  List<ApplicationId> ordersMovedOn(LocalDate day);
}
