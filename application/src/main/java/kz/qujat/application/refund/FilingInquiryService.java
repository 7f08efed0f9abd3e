package kz.qujat.application.refund;

import kz.qujat.application.ApplicationService;
import kz.qujat.application.refund.TaxAuthority.Standing;
import kz.qujat.domain.refund.Refund;
import kz.qujat.domain.refund.Refund.Progress.Ended;
import kz.qujat.domain.refund.Refund.Progress.Filed;
import kz.qujat.domain.refund.Refund.Progress.OnPaper;
import kz.qujat.domain.refund.Refund.Progress.Ready;
import kz.qujat.domain.refund.Refund.Progress.WithoutAccount;
import kz.qujat.domain.signature.Digest;

/// Asks the tax authority about filings. The answer is handled like a message that the authority
/// sends by itself; if both arrive, the second one changes nothing.
@ApplicationService
public final class FilingInquiryService {
  private final TaxAuthority authority;
  private final RefundService desk;
  private final TaxSubmission filing;

  public FilingInquiryService(TaxAuthority authority, RefundService desk, TaxSubmission filing) {
    this.authority = authority;
    this.desk = desk;
    this.filing = filing;
  }

  /// Asks about a refund that was filed. If the authority does not know the filing, the case is
  /// filed again under the same key.
  ///
  /// @throws NeighbourUnavailable when no answer came; nothing was recorded
  void about(Refund refund) {
    take(refund, authority.ask(refund.id(), refund.attempt()));
  }

  /// Asks about a case that may have reached the authority although no receipt came, before another
  /// account was named. If the authority knows the filing, it is recorded as filed with `account`;
  /// otherwise nothing is recorded.
  ///
  /// @throws NeighbourUnavailable when no answer came
  void whetherArrived(Refund refund, Digest account) {
    Standing standing = authority.ask(refund.id(), refund.attempt());
    switch (standing) {
      case Standing.Undecided _, Standing.Paid _, Standing.Rejected _ -> {
        filing.noteArrived(refund, account);
        take(refund, standing);
      }
      case Standing.Unknown _ -> {}
    }
  }

  private void take(Refund refund, Standing standing) {
    switch (standing) {
      case Standing.Undecided _ -> {}
      case Standing.Paid _ -> desk.paid(refund.id(), refund.attempt());
      case Standing.Rejected(var code) -> desk.rejected(refund.id(), refund.attempt(), code);
      case Standing.Unknown _ -> fileAgain(refund);
    }
  }

  private void fileAgain(Refund refund) {
    switch (refund.progress()) {
      case Filed(var account, _) -> filing.file(refund, account);
      case WithoutAccount _, Ready _, OnPaper _, Ended _ -> {}
    }
  }
}
