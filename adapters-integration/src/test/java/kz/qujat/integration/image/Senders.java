package kz.qujat.integration.image;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import kz.qujat.application.image.ImageInspector.Sender;
import kz.qujat.domain.person.CitizenId;

/// People who send pictures.
final class Senders {
  private Senders() {}

  /// Returns a person of their own, who waits for the answer.
  static Sender someone() {
    return someone(() -> true);
  }

  static Sender someone(BooleanSupplier isWaiting) {
    return new Sender(new CitizenId(UUID.randomUUID()), isWaiting);
  }
}
