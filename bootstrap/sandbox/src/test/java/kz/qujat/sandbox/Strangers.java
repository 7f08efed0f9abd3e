package kz.qujat.sandbox;

import java.util.Optional;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.StaffId;

/// A directory without any people, for a stand-in of the product that only records messages.
final class Strangers implements PseudonymDirectory {
  @Override
  public Optional<CitizenId> known(Iin iin) {
    return Optional.empty();
  }

  @Override
  public CitizenId applicant(Iin iin) {
    throw new UnsupportedOperationException();
  }

  @Override
  public NonCitizenPayerId newPayer() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iin iinOf(CitizenId applicant) {
    throw new UnsupportedOperationException();
  }

  @Override
  public StaffId officer(Iin iin, String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String nameOf(StaffId officer) {
    throw new UnsupportedOperationException();
  }
}
