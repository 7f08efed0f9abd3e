package kz.qujat.application.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord;
import kz.qujat.application.vault.VaultRecord.BankAccount;
import kz.qujat.domain.person.PersonId;
import kz.qujat.domain.signature.Digest;

/// In-memory vault records by owner and digest.
public final class MemoryVault implements Vault, Undoable {
  private final Map<Place, VaultRecord> papers = new HashMap<>();

  private record Place(PersonId owner, Digest digest) {}

  @Override
  public Digest keep(PersonId owner, VaultRecord paper) {
    Digest digest = digest(owner, paper);
    papers.put(new Place(owner, digest), paper);
    return digest;
  }

  @Override
  public Digest digest(PersonId owner, VaultRecord paper) {
    // The text form of an account is masked.
    return Salted.digest(
        owner.value(),
        paper instanceof BankAccount account ? account.iban().value() : paper.toString());
  }

  @Override
  public <T extends VaultRecord> Optional<T> read(PersonId owner, Digest digest, Class<T> kind) {
    return Optional.ofNullable(papers.get(new Place(owner, digest))).map(kind::cast);
  }

  @Override
  public <T extends VaultRecord> List<T> papers(PersonId owner, Class<T> kind) {
    return papers.entrySet().stream()
        .filter(entry -> entry.getKey().owner().equals(owner))
        .map(Map.Entry::getValue)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /// The number of stored records.
  public int size() {
    return papers.size();
  }

  /// Removes everything, as if every owner had been erased.
  public void erase() {
    papers.clear();
  }

  @Override
  public Runnable mark() {
    Map<Place, VaultRecord> kept = Map.copyOf(papers);
    return () -> {
      papers.clear();
      papers.putAll(kept);
    };
  }
}
