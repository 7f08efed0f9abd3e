package kz.qujat.web.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.application.vault.Images;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.PersonId;
import kz.qujat.domain.signature.Digest;

/// Vault records and pictures in memory, under digests salted by their owner.
public final class MemoryVault implements Vault, Images {
  private final Map<Digest, Object> kept = new LinkedHashMap<>();
  private final Map<Digest, PersonId> owners = new HashMap<>();

  void clear() {
    kept.clear();
    owners.clear();
  }

  @Override
  public Digest keep(PersonId owner, VaultRecord paper) {
    Digest digest = digest(owner, paper);
    kept.put(digest, paper);
    owners.put(digest, owner);
    return digest;
  }

  @Override
  public Digest digest(PersonId owner, VaultRecord paper) {
    return sha256(owner.value() + "/" + paper);
  }

  @Override
  public <T extends VaultRecord> Optional<T> read(PersonId owner, Digest digest, Class<T> kind) {
    return Optional.ofNullable(kept.get(digest)).filter(kind::isInstance).map(kind::cast);
  }

  @Override
  public <T extends VaultRecord> List<T> papers(PersonId owner, Class<T> kind) {
    return kept.entrySet().stream()
        .filter(entry -> owner.equals(owners.get(entry.getKey())))
        .map(Map.Entry::getValue)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /// Deletes everything about a person, as an erasure does.
  public void erase(PersonId owner) {
    kept.keySet().removeIf(digest -> owner.equals(owners.get(digest)));
  }

  @Override
  public Digest keep(CitizenId owner, ImageContent imageContent) {
    Digest digest =
        sha256(owner.value() + "/" + Base64.getEncoder().encodeToString(imageContent.bytes()));
    kept.put(digest, imageContent);
    return digest;
  }

  @Override
  public Optional<ImageContent> read(CitizenId owner, Digest digest) {
    return Optional.ofNullable(kept.get(digest)).map(ImageContent.class::cast);
  }

  static Digest sha256(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return new Digest(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
