package kz.qujat.application.payment;

import java.util.Optional;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.BankReference;
import kz.qujat.domain.person.PersonId;
import kz.qujat.domain.signature.Digest;

/// Looks up the banks' references of payments in the vault. The history stores a keyed digest of
/// each reference; it differs from the digest under which the vault keeps the reference with the
/// payer's records.
@ApplicationService
public final class BankReferenceLookup {
  private final Vault vault;
  private final UsedPaymentReferences references;

  public BankReferenceLookup(Vault vault, UsedPaymentReferences references) {
    this.vault = vault;
    this.references = references;
  }

  /// Returns the reference of a payment, empty when the payer was erased.
  ///
  /// @param reference the keyed digest of the bank's reference
  public Optional<BankReference> of(PersonId payer, Digest reference) {
    return vault.papers(payer, BankReference.class).stream()
        .filter(kept -> references.digest(kept.bank()).equals(reference))
        .findFirst();
  }
}
