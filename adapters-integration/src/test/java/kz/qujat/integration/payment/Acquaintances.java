package kz.qujat.integration.payment;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.qujat.application.vault.PersonDirectory;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PayerId;

/// A fake of the people known to the product.
record Acquaintances(Set<String> numbers) implements PersonDirectory {
  @Override
  public Optional<ApplicantId> known(Iin iin) {
    return numbers.contains(iin.digits())
        ? Optional.of(new ApplicantId(new UUID(1, 1)))
        : Optional.empty();
  }

  @Override
  public ApplicantId applicant(Iin iin) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PayerId newPayer() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iin iinOf(ApplicantId applicant) {
    throw new UnsupportedOperationException();
  }

  @Override
  public OfficerId officer(Iin iin, String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String nameOf(OfficerId officer) {
    throw new UnsupportedOperationException();
  }
}
