package kz.qujat.domain.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.order.PastAttempt;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.ticket.TicketNumber;

/// What a registration ticket stands for, in every stage that follows it.
///
/// @param holder salted digest of the holder's data as the register gave them
/// @param changed the parts of those data that the register has told differently since registration
/// @param past the attempts at the order before the present one
public record Registration(
    TicketNumber ticket, Digest holder, Set<HolderField> changed, List<PastAttempt> past) {
  public Registration {
    changed = Set.copyOf(changed);
    past = List.copyOf(past);
  }

  public static Registration under(TicketNumber ticket, Digest holder) {
    return new Registration(ticket, holder, Set.of(), List.of());
  }

  /// How many times the card has been ordered, the coming order included.
  public int attempt() {
    return past.size() + 1;
  }

  /// Why an attempt before the present one came to nothing.
  public PastAttempt past(int attempt) {
    return past.get(attempt - 1);
  }

  /// Whether the holder's data are those of registration, or differ by a corrected spelling at
  /// most.
  public boolean canBeApproved() {
    return changed.stream().allMatch(HolderField::mayBeCorrected);
  }

  public Registration rejected() {
    return after(PastAttempt.REJECTED, holder, changed);
  }

  public Registration withHolder(Digest newHolder, Set<HolderField> differing) {
    Set<HolderField> all = new HashSet<>(changed);
    all.addAll(differing);
    return after(PastAttempt.NEVER_SENT, newHolder, all);
  }

  private Registration after(PastAttempt outcome, Digest newHolder, Set<HolderField> newChanged) {
    List<PastAttempt> attempts = new ArrayList<>(past);
    attempts.add(outcome);
    return new Registration(ticket, newHolder, newChanged, attempts);
  }
}
