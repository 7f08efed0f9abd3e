package kz.qujat.application.refund;

import java.util.Optional;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.payment.BankReferenceLookup;
import kz.qujat.application.refund.TaxAuthority.Case;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.BankAccount;
import kz.qujat.application.vault.VaultRecord.BankReference;
import kz.qujat.application.vault.VaultRecord.SignedText;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.signature.Digest;

/// Builds the case for the tax authority from the refund's history and the vault.
@ApplicationService
public final class TaxCaseFactory {
  private final CaseFileQuery cases;
  private final PseudonymDirectory pseudonymDirectory;
  private final Vault vault;
  private final BankReferenceLookup references;

  public TaxCaseFactory(
      CaseFileQuery cases,
      PseudonymDirectory pseudonymDirectory,
      Vault vault,
      BankReferenceLookup references) {
    this.cases = cases;
    this.pseudonymDirectory = pseudonymDirectory;
    this.vault = vault;
    this.references = references;
  }

  Case from(RefundState refundState, Digest account) {
    CitizenId taxpayer = taxpayer(refundState);
    return new Case(
        refundState.id(),
        refundState.attempt(),
        refundState.application(),
        refundState.payment(),
        refundState.amount(),
        refundState.ground(),
        pseudonymDirectory.iinOf(taxpayer),
        vault
            .read(taxpayer, account, BankAccount.class)
            .orElseThrow(
                () -> new IllegalStateException("account is missing for " + refundState.id()))
            .iban(),
        refundState.paidAt(),
        references.of(taxpayer, refundState.reference()).map(BankReference::bank).orElse(null),
        confirmation(refundState).orElse(null));
  }

  private static CitizenId taxpayer(RefundState refundState) {
    return switch (refundState.beneficiary()) {
      case Citizen citizen -> citizen.id();
      case Payer.OnPaper _ ->
          throw new IllegalStateException("settled on paper: " + refundState.id());
    };
  }

  /// Returns the officer's signed decision if the application was annulled, and nothing otherwise.
  private Optional<SignedText> confirmation(RefundState refundState) {
    return switch (refundState.ground()) {
      case ANNULLED ->
          Optional.ofNullable(cases.get(refundState.application()).milestones().annulled())
              .flatMap(annulled ->
                  vault.read(annulled.officer(), annulled.signature(), SignedText.class));
      case WITHDRAWN, EXPIRED, SECOND_PAYMENT, WRONG_AMOUNT, WRONG_PAYER, TOO_LATE, NOT_OWED ->
          Optional.empty();
    };
  }
}
