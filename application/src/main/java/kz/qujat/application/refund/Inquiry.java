package kz.qujat.application.refund;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.refund.TaxAuthority.Standing;
import kz.qujat.domain.lifecycle.Refund;
import kz.qujat.domain.lifecycle.Refund.Progress.Filed;
import kz.qujat.domain.signature.Digest;

/// Asks the tax authority what became of filings, and takes what it says as if it had come of its
/// own accord: told, asked, or both, it counts once.
public final class Inquiry {
  private final TaxAuthority authority;
  private final RefundDesk desk;
  private final TaxFiling filing;

  public Inquiry(TaxAuthority authority, RefundDesk desk, TaxFiling filing) {
    this.authority = authority;
    this.desk = desk;
    this.filing = filing;
  }

  /// Asks about the refunds of an application that are with the authority; about one it knows
  /// nothing of, the case is filed again under the same key.
  ///
  /// @throws NeighbourUnavailable when no answer came; nothing has been written then
  void about(CaseFile file, List<Refund> refunds) {
    Map<Refund, Standing> standings = new LinkedHashMap<>();
    // All of them before anything is written: nobody's transaction waits for the authority.
    refunds.forEach(refund -> standings.put(refund, authority.ask(refund.id(), refund.attempt())));
    standings.forEach((refund, standing) -> take(file, refund, standing));
  }

  /// Asks about a case whose receipt may have been lost before another account was named: one the
  /// authority knows was filed, to `account`. Of one it knows nothing of, nothing is written.
  ///
  /// @throws NeighbourUnavailable when no answer came
  void whetherArrived(CaseFile file, Refund refund, Digest account) {
    Standing standing = authority.ask(refund.id(), refund.attempt());
    if (!(standing instanceof Standing.Unknown)) {
      var _ = filing.recordFiled(file, refund, account);
      take(file, refund, standing);
    }
  }

  private void take(CaseFile file, Refund refund, Standing standing) {
    switch (standing) {
      case Standing.Undecided _ -> {}
      case Standing.Paid _ -> desk.paid(refund.id(), refund.attempt());
      case Standing.Rejected(var code) -> desk.rejected(refund.id(), refund.attempt(), code);
      case Standing.Unknown _ -> {
        if (refund.progress() instanceof Filed(var account, _)) {
          filing.file(file, refund, account);
        }
      }
    }
  }
}
