package kz.qujat.application.dispatch;

import kz.qujat.application.vault.HolderRecord;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.application.vault.VaultRecord.SignedText;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.ticket.TicketNumber;

/// The central node of РП ДРН, which makes the cards. It answers orders later, in messages of its
/// own.
public interface CentralNode {
  /// Sends an order. Sending the same one (application and attempt) again is harmless.
  ///
  /// @throws NeighbourUnavailable when it is unknown whether the order arrived
  Receipt order(Order order);

  /// The data for making a card.
  ///
  /// @param attempt the attempt number; together with the application it is the key of the order
  /// @param signed the officer's signed decision
  record Order(
      ApplicationId application,
      int attempt,
      TicketNumber ticket,
      PointCode point,
      Iin iin,
      HolderRecord holder,
      ImageContent photo,
      ImageContent signature,
      SignedText signed) {}

  sealed interface Receipt {
    /// The node has the order; it reports later whether it accepts it.
    record Received() implements Receipt {}

    /// The node rejected the order at once.
    record Refused(String code) implements Receipt {}
  }
}
