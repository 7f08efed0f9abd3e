package kz.qujat.web.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.vault.PersonDirectory;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PayerId;

/// People and their pseudonyms, in memory.
public final class MemoryPeople implements PersonDirectory {
  private final Map<Iin, UUID> pseudonyms = new HashMap<>();
  private final Map<UUID, String> names = new HashMap<>();

  void clear() {
    pseudonyms.clear();
    names.clear();
  }

  @Override
  public ApplicantId applicant(Iin iin) {
    return new ApplicantId(pseudonym(iin));
  }

  @Override
  public Optional<ApplicantId> known(Iin iin) {
    return Optional.ofNullable(pseudonyms.get(iin)).map(ApplicantId::new);
  }

  @Override
  public Iin iinOf(ApplicantId applicant) {
    return pseudonyms.entrySet().stream()
        .filter(entry -> entry.getValue().equals(applicant.value()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public PayerId newPayer() {
    return new PayerId(UUID.randomUUID());
  }

  @Override
  public OfficerId officer(Iin iin, String name) {
    UUID pseudonym = pseudonym(iin);
    names.put(pseudonym, name);
    return new OfficerId(pseudonym);
  }

  @Override
  public String nameOf(OfficerId officer) {
    return names.getOrDefault(officer.value(), "");
  }

  private UUID pseudonym(Iin iin) {
    return pseudonyms.computeIfAbsent(iin, _ -> UUID.randomUUID());
  }
}
