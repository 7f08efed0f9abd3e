package kz.qujat.integration.neighbour;

import java.util.Optional;
import kz.qujat.application.vault.Confidential;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PersonId;
import kz.qujat.domain.signature.Digest;

/// People and papers as far as a neighbour's message touches them: everybody is Aigul, and every
/// paper is the same.
final class Archive implements People, Vault {
  static final Digest PAPER = new Digest("a".repeat(64));

  @Override
  public ApplicantId applicant(Iin iin) {
    return CommandLog.AIGUL;
  }

  @Override
  public Digest keep(PersonId owner, Confidential paper) {
    return PAPER;
  }

  @Override
  public Digest digest(PersonId owner, Confidential paper) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T extends Confidential> Optional<T> read(PersonId owner, Digest digest, Class<T> kind) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<ApplicantId> known(Iin iin) {
    return Optional.empty();
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
