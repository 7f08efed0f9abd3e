package kz.qujat.sandbox.neighbour;

import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.NeighbourPasswordProvider;
import org.springframework.stereotype.Component;

/// Passwords that are generated at every start and never leave the process.
@Component
public final class SandboxNeighbourPasswords implements NeighbourPasswordProvider {
  private final Map<Neighbour, String> ours = new EnumMap<>(Neighbour.class);
  private final Map<Neighbour, String> theirs = new EnumMap<>(Neighbour.class);

  SandboxNeighbourPasswords() {
    var random = new SecureRandom();
    for (Neighbour neighbour : Neighbour.values()) {
      ours.put(neighbour, password(random));
      theirs.put(neighbour, password(random));
    }
  }

  private static String password(SecureRandom random) {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public String ours(Neighbour at) {
    return Objects.requireNonNull(ours.get(at));
  }

  @Override
  public String theirs(Neighbour neighbour) {
    return Objects.requireNonNull(theirs.get(neighbour));
  }
}
