package kz.qujat.domain.application;

import java.time.Instant;
import java.util.Set;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.order.OldCard;
import kz.qujat.domain.order.OrderStep;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// What becomes of the card: the order, the central node's answers, the hand-over.
public sealed interface CardCommand extends ApplicationCommand {
  /// What concerns the order of one attempt.
  sealed interface OfOrder extends CardCommand {
    int attempt();
  }

  /// What the central node says of an order.
  sealed interface NodeAnswer extends OfOrder {
    /// How far the order has come by this answer.
    OrderStep said();
  }

  /// The register tells something else about the holder than at registration; the order was not
  /// sent.
  ///
  /// @param holder salted digest of the holder's data as they are now
  /// @param changed what differs
  record ReportHolderChange(
      ApplicationId application, int attempt, Digest holder, Set<HolderField> changed, Instant at)
      implements OfOrder {
    public ReportHolderChange {
      changed = Set.copyOf(changed);
    }
  }

  /// The central node has the order.
  record RecordOrderHandedOver(ApplicationId application, int attempt, Instant at)
      implements OfOrder {}

  /// The central node took the order on.
  record AcceptManufacture(ApplicationId application, int attempt, Instant at)
      implements NodeAnswer {
    @Override
    public OrderStep said() {
      return OrderStep.ACCEPTED;
    }
  }

  /// The central node refused the order.
  record RejectManufacture(ApplicationId application, int attempt, String code, Instant at)
      implements NodeAnswer {
    @Override
    public OrderStep said() {
      return OrderStep.REJECTED;
    }
  }

  /// The central node made the card.
  ///
  /// @param card salted digest of its number
  record RecordManufactured(ApplicationId application, int attempt, Digest card, Instant at)
      implements NodeAnswer {
    @Override
    public OrderStep said() {
      return OrderStep.MANUFACTURED;
    }
  }

  record RecordDelivered(ApplicationId application, int attempt, Instant at) implements NodeAnswer {
    @Override
    public OrderStep said() {
      return OrderStep.DELIVERED;
    }
  }

  /// Hands the card over.
  ///
  /// @param recipient whoever stands at the counter, absent when nobody here knows that person
  /// @param point where the issuer works
  record IssueCard(
      ApplicationId application,
      @Nullable ApplicantId recipient,
      OldCard oldCard,
      OfficerId issuer,
      PointCode point,
      Instant at)
      implements CardCommand {}
}
