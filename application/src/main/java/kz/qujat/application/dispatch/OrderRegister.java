package kz.qujat.application.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.reconciliation.OrderEntry;
import org.jspecify.annotations.Nullable;

/// The central node's own list of the orders it was given, against which the history can be held.
public interface OrderRegister {
  /// Every order whose latest move was on that civil day, in no particular order.
  ///
  /// @throws NeighbourUnavailable when no answer came in time
  Day of(LocalDate day);

  /// An order wherever it stands, nothing when the node has none.
  ///
  /// @throws NeighbourUnavailable when no answer came in time, or none that can be read
  Optional<Line> find(ApplicationId application, int attempt);

  /// A day in the register.
  ///
  /// @param unreadable the lines nobody can read; they keep no other from being read
  record Day(List<Line> lines, List<Unreadable> unreadable) {
    public Day {
      lines = List.copyOf(lines);
      unreadable = List.copyOf(unreadable);
    }
  }

  /// What the node and we know an order by.
  record OrderKey(ApplicationId application, int attempt) {}

  /// A line nobody can read.
  ///
  /// @param order absent when not even that can be read
  /// @param digest of what it says (SHA-256 in hex)
  record Unreadable(@Nullable OrderKey order, String digest) {}

  /// An order as the node has it.
  ///
  /// @param code why it was rejected, absent unless it was
  /// @param cardNumber absent before the card is made, or when the node does not say it
  record Line(
      ApplicationId application,
      OrderEntry order,
      @Nullable String code,
      @Nullable String cardNumber) {
    public OrderKey key() {
      return new OrderKey(application, order.attempt());
    }
  }
}
