package kz.qujat.application.refund;

import java.util.Optional;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.payment.BankReferences;
import kz.qujat.application.refund.TaxAuthority.Case;
import kz.qujat.application.vault.PersonDirectory;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.BankAccount;
import kz.qujat.application.vault.VaultRecord.BankReference;
import kz.qujat.application.vault.VaultRecord.SignedText;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.refund.Refund;
import kz.qujat.domain.signature.Digest;

/// Builds the case for the tax authority from the refund's history and the vault.
@ApplicationService
public final class TaxCaseFactory {
  private final CaseFiles cases;
  private final PersonDirectory personDirectory;
  private final Vault vault;
  private final BankReferences references;

  public TaxCaseFactory(
      CaseFiles cases, PersonDirectory personDirectory, Vault vault, BankReferences references) {
    this.cases = cases;
    this.personDirectory = personDirectory;
    this.vault = vault;
    this.references = references;
  }

  Case from(Refund refund, Digest account) {
    ApplicantId taxpayer = taxpayer(refund);
    return new Case(
        refund.id(),
        refund.attempt(),
        refund.application(),
        refund.payment(),
        refund.amount(),
        refund.ground(),
        personDirectory.iinOf(taxpayer),
        vault
            .read(taxpayer, account, BankAccount.class)
            .orElseThrow(() -> new IllegalStateException("account is missing for " + refund.id()))
            .iban(),
        refund.paidAt(),
        references.of(taxpayer, refund.reference()).map(BankReference::bank).orElse(null),
        confirmation(refund).orElse(null));
  }

  private static ApplicantId taxpayer(Refund refund) {
    return switch (refund.beneficiary()) {
      case Citizen citizen -> citizen.id();
      case Payer.OnPaper _ -> throw new IllegalStateException("settled on paper: " + refund.id());
    };
  }

  /// Returns the officer's signed decision if the application was annulled, and nothing otherwise.
  private Optional<SignedText> confirmation(Refund refund) {
    return switch (refund.ground()) {
      case ANNULLED ->
          Optional.ofNullable(cases.get(refund.application()).milestones().annulled())
              .flatMap(annulled ->
                  vault.read(annulled.officer(), annulled.signature(), SignedText.class));
      case WITHDRAWN, EXPIRED, SECOND_PAYMENT, WRONG_AMOUNT, WRONG_PAYER, TOO_LATE, NOT_OWED ->
          Optional.empty();
    };
  }
}
