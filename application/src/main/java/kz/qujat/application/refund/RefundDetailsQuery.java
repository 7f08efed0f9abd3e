package kz.qujat.application.refund;

import java.util.List;
import java.util.Optional;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.RefundRefused;
import kz.qujat.application.history.Histories;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundRefusal.NoSuchRefund;

/// The refund cases, each folded from its history on demand and therefore exact.
@ApplicationService
public final class RefundDetailsQuery {
  private final Histories histories;

  public RefundDetailsQuery(Histories histories) {
    this.histories = histories;
  }

  public Optional<RefundDetails> find(RefundId refund) {
    return RefundDetails.of(histories.of(refund));
  }

  /// Returns a case that must exist.
  ///
  /// @throws RefundRefused with `NoSuchRefund` when it does not exist
  public RefundDetails get(RefundId refund) {
    return find(refund).orElseThrow(() -> new RefundRefused(new NoSuchRefund()));
  }

  /// Returns every refund case of an application, in the order in which they were opened.
  public List<RefundDetails> of(ApplicationId application) {
    return histories.refundsOf(application).stream().flatMap(id -> find(id).stream()).toList();
  }

  /// Returns every refund case of a beneficiary, latest first.
  public List<RefundDetails> owedTo(CitizenId beneficiary) {
    return histories.owedTo(beneficiary).stream().flatMap(id -> find(id).stream()).toList();
  }
}
