package kz.qujat.application.payment;

import java.util.Arrays;
import kz.qujat.application.neighbour.Neighbour;

/// A message, or a line of a register, that cannot be read as a payment.
///
/// @param fault the first fault found
/// @param element the name of the faulty element
/// @param key identifies a repetition of the same message (SHA-256 in hex of its content)
/// @param content the bytes as received
@SuppressWarnings("ArrayRecordComponent") // copied on input and output, compared by content
public record SetAsidePaymentMessage(
    Neighbour from, PaymentMessageDefect fault, String element, String key, byte[] content) {
  public SetAsidePaymentMessage {
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }

  /// Equal when all parts, including the bytes, are equal.
  @Override
  public boolean equals(Object other) {
    return other instanceof SetAsidePaymentMessage money
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

  /// Reveals nothing of the content.
  @Override
  public String toString() {
    return "SetAsidePaymentMessage[" + from + ", " + fault + ", " + element + ", " + key + "]";
  }
}
