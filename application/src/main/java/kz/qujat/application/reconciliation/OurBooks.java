package kz.qujat.application.reconciliation;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.domain.filing.ApplicationId;

/// Which histories have something to say of a civil day; exact, like the histories themselves.
public interface OurBooks {
  /// The applications for which money was paid on `day`, whenever we heard of it; each once.
  List<ApplicationId> paidOn(LocalDate day);

  /// The applications of whose order we heard something from the central node on `day`; each once.
  List<ApplicationId> ordersMovedOn(LocalDate day);
}
