package kz.qujat.web.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.eligibility.PopulationRegistry.Sex;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.application.lifecycle.Notary;
import kz.qujat.application.lifecycle.Transactions;
import kz.qujat.application.vault.Picture;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Stage.Ticketed;
import kz.qujat.domain.person.Iin;

/// Everything behind the web, in memory, at an hour that does not pass.
public final class Office {
  public static final Instant NOW = Instant.parse("2025-06-02T04:00:00Z");
  public static final LocalDate TODAY = LocalDate.of(2025, 6, 2);
  public static final Iin AIGUL = new Iin("850515390001");
  public static final Iin BOLAT = new Iin("850515490903");
  public static final Iin DAULET = new Iin("080229690004");
  public static final Iin DANA = new Iin("011205690400");
  public static final Card CARD =
      new Card("012345678", LocalDate.of(2015, 6, 10), LocalDate.of(2025, 6, 10), false);

  public final MemoryHistories histories = new MemoryHistories();
  public final MemoryApplications applications = new MemoryApplications(histories);
  public final CaseFiles cases = new CaseFiles(histories);
  public final MemoryPeople people = new MemoryPeople();
  public final MemoryVault vault = new MemoryVault();
  public final PaperRegistry registry = new PaperRegistry();
  public final Notary notary = new Notary(() -> NOW, UUID::randomUUID);
  public final Chancery chancery = new Chancery(applications, new AtOnce(), notary);
  public final Caseload caseload = new Caseload(this);

  public Office() {
    register();
  }

  /// Forgets everything, but for whom the register knows.
  public void clear() {
    histories.clear();
    applications.clear();
    people.clear();
    vault.clear();
    registry.clear();
    register();
  }

  private void register() {
    registry.enter(
        AIGUL,
        new Entry(
            "Сериқызы",
            "Айгүл",
            "Болатқызы",
            Sex.FEMALE,
            new Person(LocalDate.of(1985, 5, 15), "KAZ", null, false, false, null, List.of(CARD)),
            new Picture("image/jpeg", new byte[] {9, 9, 9})));
  }

  public CaseFile file(ApplicationId application) {
    return cases.get(application);
  }

  /// The number on the ticket of a registered application.
  public String ticket(ApplicationId application) {
    return ((Ticketed) file(application).application().stage()).ticket().toString();
  }

  Actor citizen(Iin iin) {
    return Actor.citizen(people.applicant(iin));
  }

  private static final class AtOnce implements Transactions {
    @Override
    public <T> T inOne(Supplier<T> work) {
      return work.get();
    }
  }
}
