package kz.qujat.sandbox.centralnode;

import java.util.Optional;

/// The status of an order in the simulated node.
enum SimulatedOrderStatus {
  RECEIVED,
  ACCEPTED,
  MANUFACTURED,
  DELIVERED,
  REJECTED;

  Optional<SimulatedOrderStatus> next() {
    return switch (this) {
      case RECEIVED -> Optional.of(ACCEPTED);
      case ACCEPTED -> Optional.of(MANUFACTURED);
      case MANUFACTURED -> Optional.of(DELIVERED);
      case DELIVERED, REJECTED -> Optional.empty();
    };
  }
}
