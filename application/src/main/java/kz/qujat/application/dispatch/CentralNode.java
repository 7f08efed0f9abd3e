package kz.qujat.application.dispatch;

import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.application.vault.Picture;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.ticket.TicketNumber;

/// The central node of РП ДРН, where cards are made. It answers orders later, of its own accord.
public interface CentralNode {
  /// Hands an order over; the same one (application and attempt) again is harmless.
  ///
  /// @throws NeighbourUnavailable when it is not known whether the order arrived
  Receipt order(Order order);

  /// What a card is made from.
  ///
  /// @param attempt with the application the key of the order
  /// @param signed the officer's decision
  record Order(
      ApplicationId application,
      int attempt,
      TicketNumber ticket,
      PointCode point,
      Iin iin,
      HolderRecord holder,
      Picture photo,
      Picture signature,
      SignedText signed) {}

  sealed interface Receipt {
    /// The node has the order; whether it accepts it, it says later.
    record Received() implements Receipt {}

    /// The node refused the order at once.
    record Refused(String code) implements Receipt {}
  }
}
