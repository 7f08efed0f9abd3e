package kz.qujat.application.stuck;

import kz.qujat.domain.filing.ApplicationId;

/// Repairs what a read model shows of one application whose events it could not apply.
public interface ReadModelRepairs {
  /// Removes what the read model shows of the application, and builds it anew from the whole
  /// history of the application. From then on the read model follows it again. When this does not
  /// succeed, the caller rolls back the transaction in which it was tried.
  Outcome repair(ApplicationId application, String readModel);

  /// The result of a repair.
  enum Outcome {
    REPAIRED,
    /// The read model fails on the application again, and was left as it is.
    STILL_FAILING,
    /// The read model follows the application, so that there is nothing to repair.
    NOT_FAILING
  }
}
