package kz.qujat.domain.application;

import java.time.Instant;
import java.util.List;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.signature.Digest;

/// An event about the card after an officer's approval.
public sealed interface CardEvent extends ApplicationEvent {
  /// An event about the order of one attempt.
  sealed interface OfOrder extends CardEvent {
    int attempt();
  }

  /// The register's data about the holder differed from what the officer had certified. No order
  /// was sent, and the officer who approved decides again.
  ///
  /// @param holder salted digest of the holder's data as the register now returns them
  /// @param changed the fields that differ
  record HolderChanged(
      ApplicationId applicationId,
      StaffId officer,
      int attempt,
      Digest holder,
      List<HolderField> changed,
      Instant at)
      implements OfOrder {
    public HolderChanged {
      changed = List.copyOf(changed);
    }
  }

  /// The order was sent to the central node.
  record OrderHandedOver(ApplicationId applicationId, int attempt, Instant at) implements OfOrder {}

  record ManufactureAccepted(ApplicationId applicationId, int attempt, Instant at)
      implements OfOrder {}

  /// The central node rejected the order. The officer who approved it decides again.
  record ManufactureRejected(
      ApplicationId applicationId, StaffId officer, int attempt, String code, Instant at)
      implements OfOrder {}

  /// The central node made the card.
  ///
  /// @param card salted digest of the new card's number
  record CardManufactured(ApplicationId applicationId, int attempt, Digest card, Instant at)
      implements OfOrder {}

  record CardDelivered(ApplicationId applicationId, int attempt, Instant at) implements OfOrder {}

  /// The holder received the new card and surrendered the old one.
  record CardIssued(ApplicationId applicationId, StaffId issuer, Instant at) implements CardEvent {}
}
