package kz.qujat.application.refund;

import kz.qujat.application.ApplicationService;
import kz.qujat.application.refund.TaxAuthority.Standing;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.refund.RefundState.Progress.Ended;
import kz.qujat.domain.refund.RefundState.Progress.Filed;
import kz.qujat.domain.refund.RefundState.Progress.OnPaper;
import kz.qujat.domain.refund.RefundState.Progress.Ready;
import kz.qujat.domain.refund.RefundState.Progress.WithoutAccount;
import kz.qujat.domain.signature.Digest;

/// Asks the tax authority about filings. The answer is handled like a message that the authority
/// sends by itself; if both arrive, the second one changes nothing.
@ApplicationService
public final class TaxAuthorityInquiryService {
  private final TaxAuthority authority;
  private final RefundService desk;
  private final RefundFilingService filing;

  public TaxAuthorityInquiryService(
      TaxAuthority authority, RefundService desk, RefundFilingService filing) {
    this.authority = authority;
    this.desk = desk;
    this.filing = filing;
  }

  /// Asks about a refund that was filed. If the authority does not know the filing, the case is
  /// filed again under the same key.
  ///
  /// @throws NeighbourUnavailable when no answer came; nothing was recorded
  void about(RefundState refundState) {
    take(refundState, authority.ask(refundState.id(), refundState.attempt()));
  }

  /// Asks about a case that may have reached the authority although no receipt came, before another
  /// account was named. If the authority knows the filing, it is recorded as filed with `account`;
  /// otherwise nothing is recorded.
  ///
  /// @throws NeighbourUnavailable when no answer came
  void whetherArrived(RefundState refundState, Digest account) {
    Standing standing = authority.ask(refundState.id(), refundState.attempt());
    switch (standing) {
      case Standing.Undecided _, Standing.Paid _, Standing.Rejected _ -> {
        filing.noteArrived(refundState, account);
        take(refundState, standing);
      }
      case Standing.Unknown _ -> {}
    }
  }

  private void take(RefundState refundState, Standing standing) {
    switch (standing) {
      case Standing.Undecided _ -> {}
      case Standing.Paid _ -> desk.paid(refundState.id(), refundState.attempt());
      case Standing.Rejected(var code) ->
          desk.rejected(refundState.id(), refundState.attempt(), code);
      case Standing.Unknown _ -> fileAgain(refundState);
    }
  }

  private void fileAgain(RefundState refundState) {
    switch (refundState.progress()) {
      case Filed(var account, _) -> filing.file(refundState, account);
      case WithoutAccount _, Ready _, OnPaper _, Ended _ -> {}
    }
  }
}
