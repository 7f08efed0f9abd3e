package kz.qujat.sandbox.delivery;

import java.util.function.Function;
import kz.qujat.application.neighbour.Neighbour;

/// A message a simulated neighbour sends to the product.
///
/// @param topic letters on one topic go out in order
/// @param content what is written, given the number of the message
/// @param copies how often the very same message is sent
public record OutboundMessage(
    Neighbour sender, String topic, String path, Function<String, String> content, int copies) {}
