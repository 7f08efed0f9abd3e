package kz.qujat.application.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.StaffId;

/// The pseudonyms of the people in the tests, and of any others that appear.
public final class MemoryPeople implements PseudonymDirectory {
  private final Map<Iin, UUID> pseudonyms = new HashMap<>();
  private int payers;

  MemoryPeople() {
    Stream.of(Cast.DANA, Cast.ERLAN).forEach(c -> pseudonyms.put(c.iin(), c.id().value()));
    Stream.of(Cast.AIGUL, Cast.DAULET, Cast.ASEL, Cast.MARAT)
        .forEach(o -> pseudonyms.put(o.iin(), o.id().value()));
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
    payers++;
    return new NonCitizenPayerId(new UUID(4, payers));
  }

  /// The number of payers without an IIN.
  public int payers() {
    return payers;
  }

  @Override
  public StaffId officer(Iin iin, String name) {
    return new StaffId(pseudonym(iin));
  }

  @Override
  public String nameOf(StaffId officer) {
    return "";
  }

  private UUID pseudonym(Iin iin) {
    return pseudonyms.computeIfAbsent(iin, _ -> new UUID(2, pseudonyms.size()));
  }
}
