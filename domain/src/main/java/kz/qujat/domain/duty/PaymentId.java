package kz.qujat.domain.duty;

import java.util.UUID;

/// The identity of one request for payment of the duty.
public record PaymentId(UUID value) {
  public static PaymentId parse(String text) {
    return new PaymentId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
