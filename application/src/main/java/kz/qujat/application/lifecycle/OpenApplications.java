package kz.qujat.application.lifecycle;

import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.ApplicantId;

/// Ensures that each applicant has at most one open application. Written in the transaction of the
/// command, so that the rule holds under concurrent commands.
public interface OpenApplications {
  /// Marks `application` as the applicant's open one.
  ///
  /// @throws CommandRefused with `ApplicationAlreadyOpen` when the applicant has another open one
  void open(ApplicantId applicant, ApplicationId application);

  /// Allows the applicant to start another application; harmless when none is open.
  void close(ApplicantId applicant, ApplicationId application);
}
