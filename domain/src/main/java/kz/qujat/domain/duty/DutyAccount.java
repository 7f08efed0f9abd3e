package kz.qujat.domain.duty;

import java.util.HashSet;
import java.util.Set;
import kz.qujat.domain.duty.Duty.NotRequested;
import kz.qujat.domain.signature.Digest;

/// The money side of an application.
///
/// @param references keyed digests of the bank references of all money received, used to recognise
///   a repeated notification
public record DutyAccount(Duty duty, Set<Digest> references) {
  public DutyAccount {
    references = Set.copyOf(references);
  }

  public static DutyAccount empty() {
    return new DutyAccount(new NotRequested(), Set.of());
  }

  public DutyAccount with(Duty newDuty) {
    return new DutyAccount(newDuty, references);
  }

  public DutyAccount received(Digest reference) {
    Set<Digest> known = new HashSet<>(references);
    known.add(reference);
    return new DutyAccount(duty, known);
  }
}
