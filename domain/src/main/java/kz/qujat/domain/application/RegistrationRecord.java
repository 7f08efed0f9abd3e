package kz.qujat.domain.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.order.PreviousAttemptOutcome;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.ticket.TicketNumber;

/// The data behind a registration ticket, in every stage from registration on.
///
/// @param holder salted digest of the holder's data, as last certified or to be certified: those at
///   registration, or those that replaced them when the register changed
/// @param changed the fields of those data in which the register has differed since registration
/// @param past the outcomes of the earlier attempts at the order
public record RegistrationRecord(
    TicketNumber ticket,
    Digest holder,
    Set<HolderField> changed,
    List<PreviousAttemptOutcome> past) {
  public RegistrationRecord {
    changed = Set.copyOf(changed);
    past = List.copyOf(past);
  }

  public static RegistrationRecord under(TicketNumber ticket, Digest holder) {
    return new RegistrationRecord(ticket, holder, Set.of(), List.of());
  }

  /// The number of the current attempt at the order, from 1.
  public int attempt() {
    return past.size() + 1;
  }

  /// How the earlier `attempt`, counted from 1, ended.
  public PreviousAttemptOutcome past(int attempt) {
    return past.get(attempt - 1);
  }

  /// Whether the holder's data are those at registration or differ only by corrected spellings.
  public boolean canBeApproved() {
    return changed.stream().allMatch(HolderField::mayBeCorrected);
  }

  public RegistrationRecord rejected() {
    return after(PreviousAttemptOutcome.REJECTED, holder, changed);
  }

  public RegistrationRecord withHolder(Digest newHolder, Set<HolderField> differing) {
    Set<HolderField> all = new HashSet<>(changed);
    all.addAll(differing);
    return after(PreviousAttemptOutcome.NEVER_SENT, newHolder, all);
  }

  private RegistrationRecord after(
      PreviousAttemptOutcome outcome, Digest newHolder, Set<HolderField> newChanged) {
    List<PreviousAttemptOutcome> attempts = new ArrayList<>(past);
    attempts.add(outcome);
    return new RegistrationRecord(ticket, newHolder, newChanged, attempts);
  }
}
