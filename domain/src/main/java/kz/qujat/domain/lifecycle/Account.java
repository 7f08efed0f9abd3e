package kz.qujat.domain.lifecycle;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.refund.RefundId;

/// The money side of an application: the duty, and every refund there is.
///
/// @param references bank references of the money received, by which a repeated notification is
///   known
/// @param unusable when money of no use was last paid for each payment
public record Account(
    Duty duty, Set<String> references, Map<PaymentId, Instant> unusable, List<Refund> refunds) {
  public Account {
    references = Set.copyOf(references);
    unusable = Map.copyOf(unusable);
    refunds = List.copyOf(refunds);
  }

  static Account empty() {
    return new Account(new Duty.Unasked(), Set.of(), Map.of(), List.of());
  }

  public Optional<Refund> refund(RefundId id) {
    return refunds.stream().filter(refund -> refund.id().equals(id)).findFirst();
  }

  Account with(Duty newDuty) {
    return new Account(newDuty, references, unusable, refunds);
  }

  Account received(String reference) {
    return new Account(
        duty,
        Stream.concat(references.stream(), Stream.of(reference)).collect(Collectors.toSet()),
        unusable,
        refunds);
  }

  Account withUnusable(PaymentId payment, Instant paidAt) {
    Map<PaymentId, Instant> known = new HashMap<>(unusable);
    known.put(payment, paidAt);
    return new Account(duty, references, known, refunds);
  }

  Account with(Refund refund) {
    return new Account(
        duty,
        references,
        unusable,
        Stream.concat(
                refunds.stream().filter(other -> !other.id().equals(refund.id())),
                Stream.of(refund))
            .toList());
  }
}
