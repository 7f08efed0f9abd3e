package kz.qujat.application.payment;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.vault.VaultRecord.BankReference;
import kz.qujat.domain.signature.Digest;
import org.junit.jupiter.api.Test;

class BankReferencesTest {
  private final Rehearsal rehearsal = new Rehearsal();
  private final BankReferenceLookup references =
      new BankReferenceLookup(rehearsal.vault, rehearsal.references);
  private final Digest first = rehearsal.references.digest("BANK-1");

  @Test
  void aReferenceIsFoundAmongThePayersVaultRecordsByItsKeyedDigest() {
    rehearsal.vault.keep(DANA.id(), new BankReference("BANK-1", "G-1"));
    rehearsal.vault.keep(DANA.id(), new BankReference("BANK-2", "G-2"));

    assertThat(references.of(DANA.id(), first)).contains(new BankReference("BANK-1", "G-1"));
  }

  @Test
  void anothersReferencesAreNotLookedAt() {
    rehearsal.vault.keep(ERLAN.id(), new BankReference("BANK-1", "G-1"));

    assertThat(references.of(DANA.id(), first)).isEmpty();
  }

  @Test
  void onceThePayerIsErasedItIsGone() {
    rehearsal.vault.keep(DANA.id(), new BankReference("BANK-1", "G-1"));
    rehearsal.vault.erase();

    assertThat(references.of(DANA.id(), first)).isEmpty();
  }
}
