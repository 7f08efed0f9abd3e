package kz.qujat.application.history;

import java.util.Objects;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent;
import kz.qujat.domain.application.CardEvent.CardDelivered;
import kz.qujat.domain.application.CardEvent.CardIssued;
import kz.qujat.domain.application.CardEvent.CardManufactured;
import kz.qujat.domain.application.CardEvent.HolderChanged;
import kz.qujat.domain.application.CardEvent.ManufactureAccepted;
import kz.qujat.domain.application.CardEvent.ManufactureRejected;
import kz.qujat.domain.application.CardEvent.OrderHandedOver;
import kz.qujat.domain.application.DraftEvent;
import kz.qujat.domain.application.DraftEvent.ApplicationExpired;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.DraftEvent.ApplicationWithdrawn;
import kz.qujat.domain.application.DraftEvent.DraftChanged;
import kz.qujat.domain.application.DraftEvent.ImageEnclosed;
import kz.qujat.domain.application.DutyEvent;
import kz.qujat.domain.application.ReviewEvent;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.ReviewEvent.ReviewClaimed;
import kz.qujat.domain.application.ReviewEvent.ReviewGivenBack;
import kz.qujat.domain.application.ReviewEvent.ReviewReassigned;
import kz.qujat.domain.application.ReviewEvent.ReviewTakenBack;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import org.jspecify.annotations.Nullable;

/// The most recent event of each kind that callers of a case file need; absent while there is none.
public record Milestones(
    @Nullable ApplicationStarted started,
    @Nullable ApplicationRegistered registered,
    @Nullable ApplicationApproved approved,
    @Nullable ApplicationAnnulled annulled,
    @Nullable HolderChanged holderChanged,
    @Nullable CardManufactured manufactured) {
  static final Milestones NONE = new Milestones(null, null, null, null, null, null);

  Milestones after(ApplicationEvent event) {
    return switch (event) {
      case DraftEvent e -> after(e);
      case ReviewEvent e -> after(e);
      case CardEvent e -> after(e);
      case DutyEvent _ -> this;
    };
  }

  private Milestones after(DraftEvent event) {
    return switch (event) {
      case ApplicationStarted e ->
          new Milestones(e, registered, approved, annulled, holderChanged, manufactured);
      case ApplicationRegistered e ->
          new Milestones(started, e, approved, annulled, holderChanged, manufactured);
      case DraftChanged _, ImageEnclosed _, ApplicationWithdrawn _, ApplicationExpired _ -> this;
    };
  }

  private Milestones after(ReviewEvent event) {
    return switch (event) {
      case ApplicationApproved e ->
          new Milestones(started, registered, e, annulled, holderChanged, manufactured);
      case ApplicationAnnulled e ->
          new Milestones(started, registered, approved, e, holderChanged, manufactured);
      case ReviewClaimed _, ReviewGivenBack _, ReviewTakenBack _, ReviewReassigned _ -> this;
    };
  }

  private Milestones after(CardEvent event) {
    return switch (event) {
      case HolderChanged e ->
          new Milestones(started, registered, approved, annulled, e, manufactured);
      case CardManufactured e ->
          new Milestones(started, registered, approved, annulled, holderChanged, e);
      case OrderHandedOver _,
          ManufactureAccepted _,
          ManufactureRejected _,
          CardDelivered _,
          CardIssued _ ->
          this;
    };
  }

  /// The evaluation of eligibility that counts: the one at registration or, before it, the one at
  /// the start.
  public Evidence eligibility() {
    return registered == null
        ? Objects.requireNonNull(started).eligibility()
        : registered.eligibility();
  }
}
