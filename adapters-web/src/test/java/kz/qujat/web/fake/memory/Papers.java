package kz.qujat.web.fake.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.application.vault.Images;
import kz.qujat.application.vault.PersonDirectory;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PayerId;
import kz.qujat.domain.person.PersonId;
import kz.qujat.domain.signature.Digest;

/// People, their vault records and their pictures.
public final class Papers implements Vault, Images, PersonDirectory {
  private final Map<String, Object> kept = new HashMap<>();
  private final Map<UUID, Iin> people = new HashMap<>();
  private final Map<OfficerId, String> names = new HashMap<>();

  @Override
  public Digest keep(PersonId owner, VaultRecord paper) {
    Digest digest = digest(owner, paper);
    kept.put(owner.value() + digest.hex(), paper);
    return digest;
  }

  @Override
  public Digest digest(PersonId owner, VaultRecord paper) {
    return digest(owner.value() + paper.toString());
  }

  @Override
  public <T extends VaultRecord> Optional<T> read(PersonId owner, Digest digest, Class<T> kind) {
    return Optional.ofNullable(kept.get(owner.value() + digest.hex())).map(kind::cast);
  }

  @Override
  public <T extends VaultRecord> List<T> papers(PersonId owner, Class<T> kind) {
    return kept.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(owner.value().toString()))
        .map(Map.Entry::getValue)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  @Override
  public Digest keep(ApplicantId owner, ImageContent imageContent) {
    Digest digest = digest(owner.value() + Arrays.toString(imageContent.bytes()));
    kept.put(owner.value() + digest.hex(), imageContent);
    return digest;
  }

  @Override
  public Optional<ImageContent> read(ApplicantId owner, Digest digest) {
    return Optional.ofNullable((ImageContent) kept.get(owner.value() + digest.hex()));
  }

  private static Digest digest(String text) {
    UUID half = UUID.nameUUIDFromBytes(text.getBytes(UTF_8));
    return new Digest(half.toString().replace("-", "").repeat(2));
  }

  @Override
  public ApplicantId applicant(Iin iin) {
    UUID id = UUID.nameUUIDFromBytes(iin.digits().getBytes(UTF_8));
    people.put(id, iin);
    return new ApplicantId(id);
  }

  @Override
  public Optional<ApplicantId> known(Iin iin) {
    return Optional.of(applicant(iin)).filter(id -> people.containsKey(id.value()));
  }

  @Override
  public Iin iinOf(ApplicantId applicant) {
    return people.get(applicant.value());
  }

  @Override
  public PayerId newPayer() {
    return new PayerId(UUID.randomUUID());
  }

  @Override
  public OfficerId officer(Iin iin, String name) {
    OfficerId id = new OfficerId(applicant(iin).value());
    names.put(id, name);
    return id;
  }

  @Override
  public String nameOf(OfficerId officer) {
    return names.getOrDefault(officer, "");
  }
}
