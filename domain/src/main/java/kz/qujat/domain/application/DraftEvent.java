package kz.qujat.domain.application;

import java.time.Instant;
import java.util.List;
import kz.qujat.domain.calendar.Deadline;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.image.MeasuredValue;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.ticket.TicketNumber;
import org.jspecify.annotations.Nullable;

/// An event of an application up to its registration or its early end.
public sealed interface DraftEvent extends ApplicationEvent {
  /// A citizen who was found eligible started a draft.
  ///
  /// @param client the registered client through which the citizen came, absent for the product's
  ///   own pages
  /// @param consent the version of the consent that the citizen gave
  /// @param replaces the annulled application that this one follows, if any
  record ApplicationStarted(
      ApplicationId applicationId,
      CitizenId applicant,
      Evidence eligibility,
      PointCode point,
      Digest form,
      @Nullable String client,
      String consent,
      @Nullable ApplicationId replaces,
      Instant at)
      implements DraftEvent {}

  record DraftChanged(ApplicationId applicationId, PointCode point, Digest form, Instant at)
      implements DraftEvent {}

  record ImageEnclosed(
      ApplicationId applicationId,
      ImageKind kind,
      Digest image,
      int width,
      int height,
      List<Finding> findings,
      List<MeasuredValue> measures,
      Instant at)
      implements DraftEvent {
    public ImageEnclosed {
      findings = List.copyOf(findings);
      measures = List.copyOf(measures);
    }
  }

  /// The registration ticket was formed: the term starts and the review may begin.
  ///
  /// @param holder salted digest of the holder's data as the register returned them
  record ApplicationRegistered(
      ApplicationId applicationId,
      TicketNumber ticket,
      PointCode point,
      Evidence eligibility,
      Digest holder,
      Deadline term,
      Instant at)
      implements DraftEvent {}

  record ApplicationWithdrawn(ApplicationId applicationId, Instant at) implements DraftEvent {}

  record ApplicationExpired(ApplicationId applicationId, Instant at) implements DraftEvent {}
}
