package kz.qujat.application.rehearsal;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.application.vault.Images;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.signature.Digest;

/// In-memory pictures by owner and digest.
public final class MemoryImages implements Images, Undoable {
  private final Map<Place, ImageContent> pictures = new HashMap<>();

  private record Place(CitizenId owner, Digest digest) {}

  @Override
  public Digest keep(CitizenId owner, ImageContent imageContent) {
    Digest digest = Salted.digest(owner, HexFormat.of().formatHex(imageContent.bytes()));
    pictures.put(new Place(owner, digest), imageContent);
    return digest;
  }

  @Override
  public Optional<ImageContent> read(CitizenId owner, Digest digest) {
    return Optional.ofNullable(pictures.get(new Place(owner, digest)));
  }

  /// The number of stored pictures.
  public int size() {
    return pictures.size();
  }

  /// Removes everything, as if every owner had been erased.
  public void erase() {
    pictures.clear();
  }

  @Override
  public Runnable mark() {
    Map<Place, ImageContent> kept = Map.copyOf(pictures);
    return () -> {
      pictures.clear();
      pictures.putAll(kept);
    };
  }
}
