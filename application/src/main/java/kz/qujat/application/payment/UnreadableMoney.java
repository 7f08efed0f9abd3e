package kz.qujat.application.payment;

import java.util.Arrays;
import kz.qujat.application.neighbour.Neighbour;

/// A message, or a line of a register, that nobody can read as money.
///
/// @param fault the first one found
/// @param element the name of the element at fault
/// @param key what makes a repeated one the same (SHA-256 in hex of what it says)
/// @param content the bytes as they came
@SuppressWarnings("ArrayRecordComponent") // copied on its way in and out, and compared as it stands
public record UnreadableMoney(
    Neighbour from, Fault fault, String element, String key, byte[] content) {
  public UnreadableMoney {
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }

  /// The same thing that cannot be read, to the byte.
  @Override
  public boolean equals(Object other) {
    return other instanceof UnreadableMoney money
        && from == money.from
        && fault == money.fault
        && element.equals(money.element)
        && key.equals(money.key)
        && Arrays.equals(content, money.content);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /// Says nothing of what came.
  @Override
  public String toString() {
    return "UnreadableMoney[" + from + ", " + fault + ", " + element + ", " + key + "]";
  }
}
