package kz.qujat.domain.refund;

import java.util.UUID;

/// The identity of a refund case, which refunds one payment.
public record RefundId(UUID value) {
  public static RefundId parse(String text) {
    return new RefundId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
