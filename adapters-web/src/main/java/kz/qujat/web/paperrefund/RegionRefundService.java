package kz.qujat.web.paperrefund;

import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.payment.BankReferenceLookup;
import kz.qujat.application.refund.RefundDetails;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.application.refund.RefundService;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.BankReference;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.application.vault.VaultRecord.NamedPayer;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.PersonId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundEvent.RefundClosedOnPaper;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundLapsed;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.web.paperrefund.RegionRefundView.Closure;
import kz.qujat.web.paperrefund.RegionRefundView.PayerKind;
import kz.qujat.web.paperrefund.RegionRefundView.PayerView;
import kz.qujat.web.wire.MoneyText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Shows the refunds of a region one by one, and closes those to payers without an IIN.
@Component
final class RegionRefundService {
  private final RefundDetailsQuery refunds;
  private final CaseFileQuery cases;
  private final RefundService refundService;
  private final Vault vault;
  private final BankReferenceLookup references;

  RegionRefundService(
      RefundDetailsQuery refunds,
      CaseFileQuery cases,
      RefundService refundService,
      Vault vault,
      BankReferenceLookup references) {
    this.refunds = refunds;
    this.cases = cases;
    this.refundService = refundService;
    this.vault = vault;
    this.references = references;
  }

  /// Closes the refund with the tax authority's reference.
  ///
  /// @throws RefundRefused when the payer has an IIN
  RegionRefundView close(StaffId supervisor, RefundId refund, String reference) {
    var _ = refundService.closeOnPaper(supervisor, refund, reference);
    return of(refund);
  }

  RegionRefundView of(RefundId id) {
    RefundDetails file = refunds.get(id);
    RefundState refundState = file.refund();
    MoneyText money = MoneyText.of(refundState.amount());
    return new RegionRefundView(
        id.value(),
        refundState.application().value(),
        ticket(cases.get(refundState.application())),
        RefundStatus.of(refundState),
        refundState.ground(),
        money.amount(),
        money.currency(),
        refundState.paidAt(),
        bank(refundState),
        payer(refundState.beneficiary()),
        file.events().getFirst().at(),
        refundState.claimableUntil(),
        closure(file).orElse(null),
        file.version());
  }

  private @Nullable String bank(RefundState refundState) {
    return references
        .of(refundState.beneficiary().id(), refundState.reference())
        .map(BankReference::bank)
        .orElse(null);
  }

  private static @Nullable String ticket(CaseFile file) {
    @Nullable ApplicationRegistered registered = file.milestones().registered();
    return registered == null ? null : registered.ticket().toString();
  }

  /// For a citizen, only the kind is shown, because citizens enter their account themselves.
  private PayerView payer(Payer payer) {
    return switch (payer) {
      case Payer.Citizen _ -> new PayerView(PayerKind.CITIZEN, null, null);
      case Payer.OnPaper(var id) ->
          vault.papers(id, NamedPayer.class).stream()
              .findFirst()
              .map(named -> new PayerView(PayerKind.ON_PAPER, named.name(), named.bin()))
              .orElseGet(() -> new PayerView(PayerKind.ON_PAPER, null, null));
    };
  }

  private Optional<Closure> closure(RefundDetails file) {
    return file.events().stream()
        .flatMap(event -> closure(event, file.refund().beneficiary().id()).stream())
        .findFirst();
  }

  private Optional<Closure> closure(RefundEvent event, PersonId payer) {
    return switch (event) {
      case RefundClosedOnPaper e ->
          Optional.of(
              new Closure(
                  vault.read(payer, e.reference(), Comment.class).map(Comment::text).orElse(null),
                  e.at()));
      case RefundOpened _,
          RefundAccountGiven _,
          RefundFiled _,
          RefundPaid _,
          RefundRejected _,
          AccountReminderDue _,
          RefundLapsed _ ->
          Optional.empty();
    };
  }
}
