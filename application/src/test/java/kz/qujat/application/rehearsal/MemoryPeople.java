package kz.qujat.application.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.qujat.application.vault.PersonDirectory;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PayerId;

/// The pseudonyms of the people in the tests, and of any others that appear.
public final class MemoryPeople implements PersonDirectory {
  private final Map<Iin, UUID> pseudonyms = new HashMap<>();
  private int payers;

  MemoryPeople() {
    Stream.of(Cast.DANA, Cast.ERLAN).forEach(c -> pseudonyms.put(c.iin(), c.id().value()));
    Stream.of(Cast.AIGUL, Cast.DAULET, Cast.ASEL, Cast.MARAT)
        .forEach(o -> pseudonyms.put(o.iin(), o.id().value()));
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
    payers++;
    return new PayerId(new UUID(4, payers));
  }

  /// The number of payers without an IIN.
  public int payers() {
    return payers;
  }

  @Override
  public OfficerId officer(Iin iin, String name) {
    return new OfficerId(pseudonym(iin));
  }

  @Override
  public String nameOf(OfficerId officer) {
    return "";
  }

  private UUID pseudonym(Iin iin) {
    return pseudonyms.computeIfAbsent(iin, _ -> new UUID(2, pseudonyms.size()));
  }
}
