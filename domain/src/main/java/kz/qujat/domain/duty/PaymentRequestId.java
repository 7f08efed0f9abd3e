package kz.qujat.domain.duty;

import java.util.UUID;

/// The identity of one request for payment of the duty.
public record PaymentRequestId(UUID value) {
  public static PaymentRequestId parse(String text) {
    return new PaymentRequestId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
