package kz.qujat.application.rehearsal;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.refund.TaxAuthority;

/// A tax authority that takes every case, until it is told to refuse.
public final class PlayedAuthority implements TaxAuthority {
  public final Wire wire;
  public final List<Case> cases = new ArrayList<>();
  private Receipt receipt = new Receipt.Received();

  PlayedAuthority(Wire wire) {
    this.wire = wire;
  }

  public void refuses(String code) {
    receipt = new Receipt.Refused(code);
  }

  @Override
  public Receipt file(Case refund) {
    wire.cross();
    cases.add(refund);
    return receipt;
  }
}
