package kz.qujat.application.refund;

import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.refund.TaxAuthority.Case;
import kz.qujat.application.vault.Confidential.BankAccount;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationAnnulled;
import kz.qujat.domain.lifecycle.Refund;
import kz.qujat.domain.signature.Digest;

/// Puts a refund case together from the history and the vault.
public final class RefundCases {
  private final People people;
  private final Vault vault;

  public RefundCases(People people, Vault vault) {
    this.people = people;
    this.vault = vault;
  }

  Case from(CaseFile file, Refund refund, Digest account) {
    return new Case(
        refund.id(),
        refund.attempt(),
        file.id(),
        refund.payment(),
        refund.amount(),
        refund.ground(),
        people.iinOf(refund.beneficiary()),
        vault
            .read(refund.beneficiary(), account, BankAccount.class)
            .orElseThrow(() -> new IllegalStateException("account is missing for " + refund.id()))
            .iban(),
        confirmation(file).orElse(null));
  }

  private Optional<SignedText> confirmation(CaseFile file) {
    return file.latest(ApplicationAnnulled.class)
        .flatMap(
            annulled -> vault.read(annulled.officer(), annulled.signature(), SignedText.class));
  }
}
