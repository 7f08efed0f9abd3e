package kz.qujat.sandbox;

import java.util.Optional;
import kz.qujat.application.vault.PersonDirectory;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PayerId;

/// A directory without any people, for a stand-in of the product that only records messages.
final class Strangers implements PersonDirectory {
  @Override
  public Optional<ApplicantId> known(Iin iin) {
    return Optional.empty();
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
