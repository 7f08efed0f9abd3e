package kz.qujat.sandbox.courier;

import java.util.Map;
import kz.qujat.application.neighbour.Neighbour;

/// A message a simulated neighbour sends to the product.
///
/// @param topic letters on one topic go out in order
/// @param copies how often the very same message is sent
public record Letter(
    Neighbour sender, String topic, String path, Map<String, Object> content, int copies) {
  public Letter {
    content = Map.copyOf(content);
  }
}
