package kz.qujat.application.rehearsal;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.refund.TaxAuthority;
import kz.qujat.domain.refund.RefundId;

/// A tax authority that takes every case, until it is told to refuse, and says of each what it was
/// told to say.
public final class PlayedAuthority implements TaxAuthority {
  public final Wire wire;
  public final List<Case> cases = new ArrayList<>();
  public final List<RefundId> questions = new ArrayList<>();
  private Receipt receipt = new Receipt.Received();
  private Standing standing = new Standing.Undecided();

  PlayedAuthority(Wire wire) {
    this.wire = wire;
  }

  public void refuses(String code) {
    receipt = new Receipt.Refused(code);
  }

  /// From now on every filing stands like this.
  public void says(Standing next) {
    standing = next;
  }

  @Override
  public Standing ask(RefundId refund, int attempt) {
    wire.cross();
    questions.add(refund);
    return standing;
  }

  @Override
  public Receipt file(Case refund) {
    wire.cross();
    cases.add(refund);
    return receipt;
  }
}
