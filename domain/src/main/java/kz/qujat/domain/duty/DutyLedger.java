package kz.qujat.domain.duty;

import java.util.HashSet;
import java.util.Set;
import kz.qujat.domain.duty.DutyStatus.NotRequested;
import kz.qujat.domain.signature.Digest;

/// The money side of an application.
///
/// @param references keyed digests of the bank references of all money received, used to recognise
///   a repeated notification
public record DutyLedger(DutyStatus duty, Set<Digest> references) {
  public DutyLedger {
    references = Set.copyOf(references);
  }

  public static DutyLedger empty() {
    return new DutyLedger(new NotRequested(), Set.of());
  }

  public DutyLedger with(DutyStatus newDuty) {
    return new DutyLedger(newDuty, references);
  }

  public DutyLedger received(Digest reference) {
    Set<Digest> known = new HashSet<>(references);
    known.add(reference);
    return new DutyLedger(duty, known);
  }
}
