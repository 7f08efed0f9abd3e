package kz.qujat.domain.application;

import java.time.Instant;
import java.util.Set;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.order.OldCardReturn;
import kz.qujat.domain.order.OrderProgress;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// A command about the card: the order, the central node's answers, the hand-over.
public sealed interface CardCommand extends ApplicationCommand {
  /// A command about the order of one attempt.
  sealed interface OfOrder extends CardCommand {
    int attempt();
  }

  /// An answer of the central node about an order.
  sealed interface NodeAnswer extends OfOrder {
    /// The step that the order has reached according to this answer.
    OrderProgress said();
  }

  /// Reports that the register's data about the holder differ from those that were last certified.
  /// The order was not sent.
  ///
  /// @param holder salted digest of the holder's current data
  /// @param changed the fields that differ
  record ReportHolderChange(
      ApplicationId applicationId, int attempt, Digest holder, Set<HolderField> changed, Instant at)
      implements OfOrder {
    public ReportHolderChange {
      changed = Set.copyOf(changed);
    }
  }

  /// Records that the order was sent to the central node.
  record RecordOrderHandedOver(ApplicationId applicationId, int attempt, Instant at)
      implements OfOrder {}

  /// The central node accepted the order.
  record AcceptManufacture(ApplicationId applicationId, int attempt, Instant at)
      implements NodeAnswer {
    @Override
    public OrderProgress said() {
      return OrderProgress.ACCEPTED;
    }
  }

  /// The central node rejected the order.
  record RejectManufacture(ApplicationId applicationId, int attempt, String code, Instant at)
      implements NodeAnswer {
    @Override
    public OrderProgress said() {
      return OrderProgress.REJECTED;
    }
  }

  /// The central node made the card.
  ///
  /// @param card salted digest of the card number
  record RecordManufactured(ApplicationId applicationId, int attempt, Digest card, Instant at)
      implements NodeAnswer {
    @Override
    public OrderProgress said() {
      return OrderProgress.MANUFACTURED;
    }
  }

  record RecordDelivered(ApplicationId applicationId, int attempt, Instant at)
      implements NodeAnswer {
    @Override
    public OrderProgress said() {
      return OrderProgress.DELIVERED;
    }
  }

  /// Issues the card at the registration point.
  ///
  /// @param recipient the person at the counter, absent when the product does not know that person
  /// @param point the registration point where the issuer works
  record IssueCard(
      ApplicationId applicationId,
      @Nullable CitizenId recipient,
      OldCardReturn oldCard,
      StaffId issuer,
      PointCode point,
      Instant at)
      implements CardCommand {}
}
