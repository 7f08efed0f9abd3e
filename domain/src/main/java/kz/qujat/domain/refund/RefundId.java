package kz.qujat.domain.refund;

import java.util.UUID;

/// One refund case: one payment that has to go back.
public record RefundId(UUID value) {
  public static RefundId parse(String text) {
    return new RefundId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
