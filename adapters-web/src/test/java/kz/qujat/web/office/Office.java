package kz.qujat.web.office;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import kz.qujat.application.access.AccessPurpose;
import kz.qujat.application.access.CaseAccess;
import kz.qujat.application.access.ReadingRules;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ClockAndIds;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.dispatch.HolderRecordFactory;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.payment.BankReferenceLookup;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.application.refund.RefundService;
import kz.qujat.application.transaction.Transactions;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.Sex;

/// Everything behind the web adapter, in memory.
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
  public final MemoryStreams streams = new MemoryStreams(histories);
  public final CaseFileQuery cases = new CaseFileQuery(histories);
  public final RefundDetailsQuery refunds = new RefundDetailsQuery(histories);
  public final MemoryPeople people = new MemoryPeople();
  public final MemoryVault vault = new MemoryVault();
  public final PaperRegistry registry = new PaperRegistry();
  public final MemoryReferences references = new MemoryReferences();
  public final Hour hour = new Hour();
  public final EligibilityRules rules =
      new EligibilityRules(
          30, 10, 16, new PilotPeriod(LocalDate.of(2025, 5, 28), null), "2025-05-28");
  public final ClockAndIds clockAndIds = new ClockAndIds(hour, UUID::randomUUID);
  public final CommandService commands =
      new CommandService(streams, streams, streams, new AtOnce(), clockAndIds);
  public final BankReferenceLookup bankReferenceLookup = new BankReferenceLookup(vault, references);
  public final RefundService refundService = new RefundService(commands, refunds, vault);
  public final MemoryAccessRecords accessRecords = new MemoryAccessRecords();
  public final ReadingNotes readingNotes = new ReadingNotes();
  public final CaseAccess caseAccess =
      new CaseAccess(
          accessRecords,
          histories,
          new ReadingRules(List.of(AccessPurpose.COMPLAINT, AccessPurpose.COURT), 2, 3),
          readingNotes,
          clockAndIds);
  public final Caseload caseload = new Caseload(this);

  public Office() {
    register();
  }

  /// Clears all data except the people in the register.
  public void clear() {
    histories.clear();
    people.clear();
    vault.clear();
    registry.clear();
    accessRecords.clear();
    readingNotes.clear();
    hour.now = NOW;
    register();
  }

  private void register() {
    rename("Сериқызы", "Айгүл");
  }

  private static Person aigul() {
    return new Person(LocalDate.of(1985, 5, 15), "KAZ", null, false, false, null, List.of(CARD));
  }

  private static ImageContent photo() {
    return new ImageContent("image/jpeg", new byte[] {9, 9, 9});
  }

  public CaseFile file(ApplicationId application) {
    return cases.get(application);
  }

  /// The ticket number of a registered application.
  public String ticket(ApplicationId application) {
    return Objects.requireNonNull(file(application).milestones().registered()).ticket().toString();
  }

  /// The holder's current data in the register, or made-up data for an unknown person.
  HolderRecord holder(Iin iin) {
    return switch (registry.find(iin)) {
      case Answer.Found(var entry, _) -> HolderRecordFactory.of(entry);
      case Answer.NotFound _, Answer.Unclear _ ->
          new HolderRecord(
              "Ахметов", "Болат", null, LocalDate.of(1985, 5, 15), Sex.MALE, "KAZ", true, "1");
    };
  }

  Actor citizen(Iin iin) {
    return Actor.citizen(people.applicant(iin));
  }

  /// Changes Aigul's names in the register.
  public void rename(String surname, String givenName) {
    registry.enter(AIGUL, new Entry(surname, givenName, "Болатқызы", Sex.FEMALE, aigul(), photo()));
  }

  /// The time, which stands still unless a test moves it.
  public static final class Hour implements InstantSource {
    private Instant now = NOW;

    /// Moves the time.
    public void move(Duration later) {
      now = now.plus(later);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static final class AtOnce implements Transactions {
    @Override
    public <T> T inOne(Supplier<T> work) {
      return work.get();
    }
  }
}
