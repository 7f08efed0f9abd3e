package kz.qujat.application.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.reconciliation.OrderEntry;
import org.jspecify.annotations.Nullable;

/// The central node's own list of the orders it was given, against which the history can be held.
public interface OrderRegister {
  /// Every order whose latest move was on that civil day, in no particular order.
  ///
  /// @throws NeighbourUnavailable when no answer came in time
  List<Line> of(LocalDate day);

  /// An order wherever it stands, nothing when the node has none.
  ///
  /// @throws NeighbourUnavailable when no answer came in time
  Optional<Line> find(ApplicationId application, int attempt);

  /// An order as the node has it.
  ///
  /// @param code why it was rejected, absent unless it was
  /// @param cardNumber absent before the card is made
  record Line(
      ApplicationId application,
      OrderEntry order,
      @Nullable String code,
      @Nullable String cardNumber) {}
}
