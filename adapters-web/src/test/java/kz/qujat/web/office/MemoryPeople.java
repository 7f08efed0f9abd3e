package kz.qujat.web.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.StaffId;

/// People and their pseudonyms, in memory.
public final class MemoryPeople implements PseudonymDirectory {
  private final Map<Iin, UUID> pseudonyms = new HashMap<>();
  private final Map<UUID, String> names = new HashMap<>();

  void clear() {
    pseudonyms.clear();
    names.clear();
  }

  @Override
  public CitizenId applicant(Iin iin) {
    return new CitizenId(pseudonym(iin));
  }

  @Override
  public Optional<CitizenId> known(Iin iin) {
    return Optional.ofNullable(pseudonyms.get(iin)).map(CitizenId::new);
  }

  @Override
  public Iin iinOf(CitizenId applicant) {
    return pseudonyms.entrySet().stream()
        .filter(entry -> entry.getValue().equals(applicant.value()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public NonCitizenPayerId newPayer() {
    return new NonCitizenPayerId(UUID.randomUUID());
  }

  @Override
  public StaffId officer(Iin iin, String name) {
    UUID pseudonym = pseudonym(iin);
    names.put(pseudonym, name);
    return new StaffId(pseudonym);
  }

  @Override
  public String nameOf(StaffId officer) {
    return names.getOrDefault(officer.value(), "");
  }

  private UUID pseudonym(Iin iin) {
    return pseudonyms.computeIfAbsent(iin, _ -> UUID.randomUUID());
  }
}
