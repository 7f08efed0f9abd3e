package kz.qujat.application.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.reconciliation.OrderRecord;
import org.jspecify.annotations.Nullable;

/// The central node's own list of orders, with which the history can be compared.
public interface CentralNodeOrderReports {
  /// Returns every order whose latest step happened on that civil day, in no particular order.
  ///
  /// @throws NeighbourUnavailable when no answer came in time
  Day of(LocalDate day);

  /// Returns the order at any step, empty when the node does not have it.
  ///
  /// @throws NeighbourUnavailable when no answer came in time, or none that can be read
  Optional<Line> find(ApplicationId application, int attempt);

  /// One day of the register.
  ///
  /// @param unreadable the lines that cannot be read; the other lines are read regardless
  record Day(List<Line> lines, List<Unreadable> unreadable) {
    public Day {
      lines = List.copyOf(lines);
      unreadable = List.copyOf(unreadable);
    }
  }

  /// The key of an order, shared by the node and the product.
  record OrderKey(ApplicationId application, int attempt) {}

  /// A line that cannot be read.
  ///
  /// @param order absent when the key cannot be read either
  /// @param digest of the content of the line (SHA-256 in hex)
  record Unreadable(@Nullable OrderKey order, String digest) {}

  /// An order as recorded by the node.
  ///
  /// @param code the reason for a rejection, absent for an order that was not rejected
  /// @param cardNumber absent before the card is made, or when the node does not report it
  record Line(
      ApplicationId application,
      OrderRecord order,
      @Nullable String code,
      @Nullable String cardNumber) {
    public OrderKey key() {
      return new OrderKey(application, order.attempt());
    }
  }
}
