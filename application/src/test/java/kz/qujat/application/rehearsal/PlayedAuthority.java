package kz.qujat.application.rehearsal;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.refund.TaxAuthority;
import kz.qujat.application.refund.TaxAuthority.Standing;
import kz.qujat.domain.refund.RefundId;
import org.jspecify.annotations.Nullable;

/// A fake tax authority. It accepts every case until the test makes it refuse. Unless the test sets
/// a standing, it answers an inquiry with undecided for a known case and with unknown for any
/// other.
public final class PlayedAuthority implements TaxAuthority {
  public final Wire wire;
  public final List<Case> cases = new ArrayList<>();
  public final List<RefundId> questions = new ArrayList<>();
  private Receipt receipt = new Receipt.Received();
  private @Nullable Standing standing;
  private boolean losesReceipts;

  PlayedAuthority(Wire wire) {
    this.wire = wire;
  }

  public void refuses(String code) {
    receipt = new Receipt.Refused(code);
  }

  /// From now on every filing has this standing.
  public void says(Standing next) {
    standing = next;
  }

  /// From now on cases arrive but their receipts are lost.
  public void losesReceipts() {
    losesReceipts = true;
  }

  /// From now on receipts arrive again.
  public void findsReceipts() {
    losesReceipts = false;
  }

  @Override
  public Standing ask(RefundId refund, int attempt) {
    wire.cross();
    questions.add(refund);
    if (standing != null) {
      return standing;
    }
    return cases.stream().anyMatch(one -> one.refund().equals(refund) && one.attempt() == attempt)
        ? new Standing.Undecided()
        : new Standing.Unknown();
  }

  @Override
  public Receipt file(Case refund) {
    wire.cross();
    cases.add(refund);
    if (losesReceipts) {
      throw new NeighbourUnavailable(Neighbour.TAX, "the receipt is lost");
    }
    return receipt;
  }
}
