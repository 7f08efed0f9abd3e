package kz.qujat.web.operations;

import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which open issues a member of staff may see.
///
/// Administrators see all of them; supervisors see those about an application of their own region.
@Component
final class CaseScope {
  private static final String ADMINISTRATOR = "ADMINISTRATOR";
  private static final String SUPERVISOR = "SUPERVISOR";

  private final CaseFileQuery cases;
  private final RefundDetailsQuery refunds;

  CaseScope(CaseFileQuery cases, RefundDetailsQuery refunds) {
    this.cases = cases;
    this.refunds = refunds;
  }

  static boolean isTheCountry(Staff staff) {
    return staff.is(ADMINISTRATOR);
  }

  static boolean isSupervisor(Staff staff) {
    return staff.is(SUPERVISOR);
  }

  /// The region to filter by; `NOT_FOUND` for a region that the member of staff may not see.
  ///
  /// @param requested null for everything the member of staff may see
  /// @return null for the whole country
  static @Nullable Region region(Staff staff, @Nullable Region requested) {
    if (isTheCountry(staff)) {
      return requested;
    }
    @Nullable Region own = staff.region();
    if (own == null) {
      throw new ProblemException(ProblemCode.FORBIDDEN);
    }
    if (requested != null && requested != own) {
      throw new ProblemException(ProblemCode.NOT_FOUND);
    }
    return own;
  }

  /// Whether `staff` may know of the issue with that id, even when the issue is over.
  boolean holds(Staff staff, String row) {
    return SupervisionSubject.parse(row).filter(subject -> holds(staff, subject)).isPresent();
  }

  private boolean holds(Staff staff, SupervisionSubject subject) {
    return switch (subject) {
      case ApplicationWait wait -> holds(staff, wait.application());
      case RefundWait wait ->
          refunds
              .find(wait.refund())
              .filter(file -> holds(staff, file.refund().application()))
              .isPresent();
      case Difference difference -> holds(staff, difference.application());
      case ReadModelFailure failure -> holds(staff, failure.application());
      // These belong to no region, so only administrators see them.
      case Message _, RegisterRecord _ -> isTheCountry(staff);
    };
  }

  /// Whether `staff` may know of that application.
  boolean holds(Staff staff, ApplicationId application) {
    return cases
        .find(application)
        .filter(
            file -> isTheCountry(staff) || file.application().filing().region() == staff.region())
        .isPresent();
  }
}
