package kz.qujat.web.operations;

import java.util.Optional;
import java.util.UUID;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.web.wire.Query;

/// Which case: an application, and what it waits for. Written with a dot between the two.
record StuckId(ApplicationId application, Awaited awaited) {
  static Optional<StuckId> parse(String text) {
    int dot = text.indexOf('.');
    return dot < 0
        ? Optional.empty()
        : application(text.substring(0, dot))
            .flatMap(id ->
                Query.oneOf(Awaited.class)
                    .apply(text.substring(dot + 1))
                    .map(awaited -> new StuckId(id, awaited)));
  }

  private static Optional<ApplicationId> application(String text) {
    try {
      UUID id = UUID.fromString(text);
      return id.toString().equals(text) ? Optional.of(new ApplicationId(id)) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return application + "." + awaited;
  }
}
