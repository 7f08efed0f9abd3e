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
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.PersonId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.signature.Digest;

/// People, their vault records and their pictures.
public final class Papers implements Vault, Images, PseudonymDirectory {
  private final Map<String, Object> kept = new HashMap<>();
  private final Map<UUID, Iin> people = new HashMap<>();
  private final Map<StaffId, String> names = new HashMap<>();

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
  public Digest keep(CitizenId owner, ImageContent imageContent) {
    Digest digest = digest(owner.value() + Arrays.toString(imageContent.bytes()));
    kept.put(owner.value() + digest.hex(), imageContent);
    return digest;
  }

  @Override
  public Optional<ImageContent> read(CitizenId owner, Digest digest) {
    return Optional.ofNullable((ImageContent) kept.get(owner.value() + digest.hex()));
  }

  private static Digest digest(String text) {
    UUID half = UUID.nameUUIDFromBytes(text.getBytes(UTF_8));
    return new Digest(half.toString().replace("-", "").repeat(2));
  }

  @Override
  public CitizenId applicant(Iin iin) {
    UUID id = UUID.nameUUIDFromBytes(iin.digits().getBytes(UTF_8));
    people.put(id, iin);
    return new CitizenId(id);
  }

  @Override
  public Optional<CitizenId> known(Iin iin) {
    return Optional.of(applicant(iin)).filter(id -> people.containsKey(id.value()));
  }

  @Override
  public Iin iinOf(CitizenId applicant) {
    return people.get(applicant.value());
  }

  @Override
  public NonCitizenPayerId newPayer() {
    return new NonCitizenPayerId(UUID.randomUUID());
  }

  @Override
  public StaffId officer(Iin iin, String name) {
    StaffId id = new StaffId(applicant(iin).value());
    names.put(id, name);
    return id;
  }

  @Override
  public String nameOf(StaffId officer) {
    return names.getOrDefault(officer, "");
  }
}
