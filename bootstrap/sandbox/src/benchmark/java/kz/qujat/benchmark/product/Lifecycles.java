package kz.qujat.benchmark.product;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.benchmark.measure.Clients;
import kz.qujat.benchmark.measure.Contender;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.benchmark.measure.Run;
import kz.qujat.benchmark.measure.Stopwatch;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.Region;
import kz.qujat.story.Country;

/// Whole lives of applications, from the draft to the card handed over, with all read models, event
/// handlers and the encryption of the vault.
///
/// A client takes an application up to its approval, and then does what is due next: it continues
/// an application whose order has reached the node, or begins a new one. What is open at the end of
/// a run is continued in the next.
public final class Lifecycles implements Contender {
  /// The commands that the clients send for one application; one more comes from an event handler.
  public static final int COMMANDS = 10;

  private static final Duration FILLING = Duration.ofSeconds(2);

  private final Database database;
  private final EventProcessors processors;
  private final PseudonymDirectory people;
  private final InProcessNode node;
  private final Steps steps;
  private final List<Office> offices;
  private final Map<ApplicationId, Begun> begun = new ConcurrentHashMap<>();
  private final LongAdder completed = new LongAdder();
  private final AtomicLong next = new AtomicLong();

  public Lifecycles(Database database, RunningProduct product) {
    this.database = database;
    processors = product.processors();
    people = product.the(PseudonymDirectory.class);
    node = product.the(InProcessNode.class);
    steps = new Steps(product);
    offices = Arrays.stream(Region.values()).map(region -> Office.of(region, people)).toList();
  }

  private record Begun(SignedInCitizen citizen, Office office) {}

  @Override
  public void prepare() {
    processors.start(processors.all());
    processors.awaitCaughtUp();
  }

  @Override
  public Run run(Duration window) {
    long lives = completed.sum();
    long commands = steps.taken();
    Stopwatch watch = Stopwatch.start(database);
    var _ = Clients.during(window, this::doWhatIsDue);
    double seconds = watch.seconds();
    processors.awaitCaughtUp();
    return new Run(
        completed.sum() - lives,
        steps.taken() - commands,
        seconds,
        watch.seconds() - seconds,
        watch.cpu());
  }

  /// Works until there are whole lives in the history, for the rows that read or copy them.
  public void fillHistory() {
    prepare();
    while (completed.sum() < Clients.COUNT) {
      var _ = run(FILLING);
    }
    rest();
  }

  private void doWhatIsDue() {
    node.nextOrdered().ifPresentOrElse(this::finish, this::begin);
  }

  private void begin() {
    Office office = offices.get((int) (next.getAndIncrement() % offices.size()));
    Iin iin = new Iin(Country.newIin());
    SignedInCitizen citizen = new SignedInCitizen(people.applicant(iin), iin);
    ApplicationId application = steps.start(citizen, office);
    begun.put(application, new Begun(citizen, office));
    steps.enclose(citizen, application);
    steps.register(citizen, application);
    steps.review(office, application);
  }

  private void finish(ApplicationId application) {
    Begun one = begun.remove(application);
    steps.make(application, one.citizen().iin().digits().substring(3));
    steps.handOver(one.office(), application, one.citizen());
    completed.increment();
  }

  @Override
  public void rest() {
    processors.stop(processors.all());
  }
}
