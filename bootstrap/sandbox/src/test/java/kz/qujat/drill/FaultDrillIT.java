package kz.qujat.drill;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.drill.Course.Ending;
import kz.qujat.story.Country;
import kz.qujat.story.Http;
import kz.qujat.story.Officer;
import kz.qujat.story.Persistently;
import kz.qujat.story.ProductProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everything fails while two hundred applications are in progress, and nothing is lost or done
/// twice. The report is printed and written to `target/fault-drill.md`.
class FaultDrillIT {
  private static final Logger LOG = LoggerFactory.getLogger(FaultDrillIT.class);
  private static final int APPLICATIONS = 200;

  /// One in this many is annulled and refunded.
  private static final int ANNULLED = 5;

  /// Several times the usual duration, so that a slow machine does not fail the test.
  private static final Duration PATIENCE = Duration.ofMinutes(40);

  private final Report report = new Report();

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void nothingIsLostAndNothingIsDoneTwice() throws Exception {
    Path files =
        Files.createTempDirectory(Files.createDirectories(Path.of("target", "stories")), "drill");
    try (ProductProcess product =
            ProductProcess.start(
                files, "--qujat.retry.max-delay=2s", "--qujat.neighbours.pause=500ms");
        ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      Country country = Country.at(product.root());
      List<Course> courses = courses(country);
      List<Future<?>> running =
          courses.stream().<Future<?>>map(course -> people.submit(course)).toList();
      bringTrouble(product, country);
      for (Future<?> course : running) {
        course.get();
      }
      new Account(country, courses, report).draw();
    }
    LOG.info("{}", report);
    Files.writeString(Path.of("target", "fault-drill.md"), report.toString());
    assertThat(report.wrong()).as(report::toString).isEmpty();
  }

  private static List<Course> courses(Country country) {
    LocalDate expires = LocalDate.now(CivilDate.KAZAKHSTAN).plusDays(10);
    Officer officer = country.officer("75");
    Http issuer = country.issuer("7501");
    return IntStream.range(0, APPLICATIONS)
        .mapToObj(i -> i % ANNULLED == 0 ? Ending.PAID_BACK : Ending.ISSUED)
        .map(ending -> new Course(country.citizen(expires), officer, issuer, ending, PATIENCE))
        .toList();
  }

  /// Runs every trouble in turn; after each quarter of them something breaks down completely.
  private void bringTrouble(ProductProcess product, Country country) throws Exception {
    List<Trouble> troubles = Trouble.all();
    report.remark(APPLICATIONS + " applications at once");
    troubles.stream()
        .collect(groupingBy(Trouble::way, LinkedHashMap::new, mapping(Trouble::who, joining(", "))))
        .forEach((way, who) -> report.remark(way + ": " + who));
    int quarter = troubles.size() / 4;
    for (int i = 0; i < troubles.size(); i++) {
      Trouble trouble = troubles.get(i);
      set(country, trouble.neighbours(), trouble.fault());
      if (i == quarter || i == 3 * quarter) {
        report.remark("SIGKILL of the product and its database");
        product.killAndStartAgain();
      } else if (i == 2 * quarter) {
        report.remark("the database restarts");
        product.databaseStartsAnew();
      } else {
        // A trouble lasts a fixed time, and there is no other condition to wait for.
        TimeUnit.NANOSECONDS.sleep(trouble.onTheWall().toNanos());
      }
      set(country, trouble.neighbours(), Map.of("mode", "OK"));
    }
  }

  private static void set(Country country, List<String> neighbours, Map<String, Object> fault) {
    neighbours.forEach(neighbour ->
        Persistently.call(() -> country.http().put("/sandbox/faults/" + neighbour, fault)).is(200));
  }
}
