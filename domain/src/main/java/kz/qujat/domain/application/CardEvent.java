package kz.qujat.domain.application;

import java.time.Instant;
import java.util.List;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.signature.Digest;

/// What became of the card once an officer had approved.
public sealed interface CardEvent extends ApplicationEvent {
  /// What concerns the order of one attempt.
  sealed interface OfOrder extends CardEvent {
    int attempt();
  }

  /// The register told something else about the holder than the officer had certified; no order was
  /// sent, and the officer who approved decides anew.
  ///
  /// @param holder salted digest of the holder's data as the register gives them now
  /// @param changed what differs
  record HolderChanged(
      ApplicationId application,
      OfficerId officer,
      int attempt,
      Digest holder,
      List<HolderField> changed,
      Instant at)
      implements OfOrder {
    public HolderChanged {
      changed = List.copyOf(changed);
    }
  }

  /// The central node has the order.
  record OrderHandedOver(ApplicationId application, int attempt, Instant at) implements OfOrder {}

  record ManufactureAccepted(ApplicationId application, int attempt, Instant at)
      implements OfOrder {}

  /// The central node refused the order; the officer who approved it decides anew.
  record ManufactureRejected(
      ApplicationId application, OfficerId officer, int attempt, String code, Instant at)
      implements OfOrder {}

  /// The central node made the card.
  ///
  /// @param card salted digest of the number of the new card
  record CardManufactured(ApplicationId application, int attempt, Digest card, Instant at)
      implements OfOrder {}

  record CardDelivered(ApplicationId application, int attempt, Instant at) implements OfOrder {}

  /// The holder received the new card and surrendered the old one.
  record CardIssued(ApplicationId application, OfficerId issuer, Instant at) implements CardEvent {}
}
