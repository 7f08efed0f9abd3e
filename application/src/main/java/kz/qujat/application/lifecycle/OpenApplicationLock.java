package kz.qujat.application.lifecycle;

import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;

/// Ensures that each applicant has at most one open application. Written in the transaction of the
/// command, so that the rule holds under concurrent commands.
public interface OpenApplicationLock {
  /// Marks `application` as the applicant's open one.
  ///
  /// @throws CommandRefused with `ApplicationAlreadyOpen` when the applicant has another open one
  void open(CitizenId applicant, ApplicationId application);

  /// Allows the applicant to start another application; harmless when none is open.
  void close(CitizenId applicant, ApplicationId application);
}
