package kz.qujat.domain.duty;

import java.util.HashSet;
import java.util.Set;
import kz.qujat.domain.duty.Duty.NotRequested;
import kz.qujat.domain.signature.Digest;

/// The money side of an application.
///
/// @param references keyed digests of the bank references of all money received, used to recognise
///   a repeated notification
public record Account(Duty duty, Set<Digest> references) {
  public Account {
    references = Set.copyOf(references);
  }

  public static Account empty() {
    return new Account(new NotRequested(), Set.of());
  }

  public Account with(Duty newDuty) {
    return new Account(newDuty, references);
  }

  public Account received(Digest reference) {
    Set<Digest> known = new HashSet<>(references);
    known.add(reference);
    return new Account(duty, known);
  }
}
