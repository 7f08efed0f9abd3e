package kz.qujat.sandbox.delivery;

import java.util.function.Function;
import kz.qujat.application.neighbour.Neighbour;

/// A message from a simulated neighbour to the product.
///
/// @param topic messages on one topic are sent in order
/// @param content builds the content from the message id
/// @param copies how often the identical message is sent
public record OutboundMessage(
    Neighbour sender, String topic, String path, Function<String, String> content, int copies) {}
