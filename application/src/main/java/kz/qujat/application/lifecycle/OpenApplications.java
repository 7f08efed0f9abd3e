package kz.qujat.application.lifecycle;

import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.ApplicantId;

/// One open application per applicant. Kept in the command's own transaction, so that it holds
/// however many commands race.
public interface OpenApplications {
  /// Marks `application` as the applicant's open one.
  ///
  /// @throws CommandRefused with `ApplicationAlreadyOpen` when there is another
  void open(ApplicantId applicant, ApplicationId application);

  /// Lets the applicant start another; harmless when none is open.
  void close(ApplicantId applicant, ApplicationId application);
}
