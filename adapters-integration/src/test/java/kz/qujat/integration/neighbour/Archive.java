package kz.qujat.integration.neighbour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.PersonId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.signature.Digest;

/// Fakes of people and vault, as far as a neighbour's message needs them. Every person with an IIN
/// is Aigul, all other payers are the same person, and all records have the same digest.
final class Archive implements PseudonymDirectory, Vault {
  static final Digest PAPER = new Digest("a".repeat(64));
  static final NonCitizenPayerId PAYER = new NonCitizenPayerId(CommandLog.id(5));

  private final List<Kept> kept = new ArrayList<>();

  /// A vault record and its owner.
  record Kept(PersonId owner, VaultRecord paper) {}

  List<Kept> kept() {
    return kept;
  }

  @Override
  public CitizenId applicant(Iin iin) {
    return CommandLog.AIGUL;
  }

  @Override
  public NonCitizenPayerId newPayer() {
    return PAYER;
  }

  @Override
  public Digest keep(PersonId owner, VaultRecord paper) {
    kept.add(new Kept(owner, paper));
    return PAPER;
  }

  @Override
  public Optional<CitizenId> known(Iin iin) {
    return Optional.empty();
  }

  @Override
  public Digest digest(PersonId owner, VaultRecord paper) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T extends VaultRecord> Optional<T> read(PersonId owner, Digest digest, Class<T> kind) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T extends VaultRecord> List<T> papers(PersonId owner, Class<T> kind) {
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
