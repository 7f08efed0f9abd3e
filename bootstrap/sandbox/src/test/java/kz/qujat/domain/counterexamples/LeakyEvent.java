package kz.qujat.domain.counterexamples;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.person.Iin;

/// Events that identify a person, each in a different way.
sealed interface LeakyEvent {
  Instant at();

  record WithIin(Iin applicant, Instant at) implements LeakyEvent {}

  record WithFreeText(String comment, Instant at) implements LeakyEvent {}

  record WithListOfTexts(List<String> remarks, Instant at) implements LeakyEvent {
    public WithListOfTexts {
      remarks = List.copyOf(remarks);
    }
  }

  record WithNameDeepInside(List<Holder> holders, Instant at) implements LeakyEvent {
    public WithNameDeepInside {
      holders = List.copyOf(holders);
    }
  }

  record Holder(UUID id, String surname) {}

  record WithCardNumber(Card card, Instant at) implements LeakyEvent {}

  record WithMap(Map<UUID, Integer> counts, Instant at) implements LeakyEvent {
    public WithMap {
      counts = Map.copyOf(counts);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // the violation is intended
  record WithBytes(byte[] photo, Instant at) implements LeakyEvent {}

  record WithAnything(Object anything, Instant at) implements LeakyEvent {}

  record WithUnknownThings(List<?> things, Instant at) implements LeakyEvent {
    public WithUnknownThings {
      things = List.copyOf(things);
    }
  }

  /// Contains nothing personal, but is not a record.
  enum NotARecord implements LeakyEvent {
    ONLY;

    @Override
    public Instant at() {
      return Instant.EPOCH;
    }
  }
}
