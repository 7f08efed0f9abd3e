package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.qujat.domain.calendar.CivilDate;
import org.junit.jupiter.api.Test;

/// `kill -9` of the product and its database while applications are being processed.
class KilledProductIT {
  private static final int APPLICATIONS = 12;
  private static final int KILLS = 2;

  @Test
  void whatWasAcknowledgedStaysAndWhatWasBegunIsFinishedOnce() throws Exception {
    Path files =
        Files.createTempDirectory(Files.createDirectories(Path.of("target", "stories")), "killed");
    try (ProductProcess product = ProductProcess.start(files);
        ExecutorService citizens = Executors.newFixedThreadPool(APPLICATIONS)) {
      Country country = Country.at(product.root());
      LocalDate today = LocalDate.now(CivilDate.KAZAKHSTAN);
      Officer dana = country.officer("75");
      List<Journey> journeys =
          IntStream.range(0, APPLICATIONS)
              .mapToObj(_ -> new Journey(country.citizen(today.plusDays(10)), dana))
              .toList();
      List<Future<?>> running =
          journeys.stream().<Future<?>>map(journey -> citizens.submit(journey)).toList();
      for (int kill = 1; kill <= KILLS; kill++) {
        int reached = kill * APPLICATIONS * Journey.STEPS / (KILLS + 2);
        Eventually.is(true, () -> acknowledged(journeys) >= reached);
        product.killAndStartAgain();
      }
      for (Future<?> journey : running) {
        journey.get();
      }
      journeys.forEach(Journey::endsReadyForPickup);
      everyOrderReachedTheNodeOnce(country, journeys);
    }
  }

  private static int acknowledged(List<Journey> journeys) {
    return journeys.stream().mapToInt(Journey::acknowledged).sum();
  }

  private static void everyOrderReachedTheNodeOnce(Country country, List<Journey> journeys) {
    List<String> ordered =
        country
            .http()
            .get("/sandbox/central-node/orders")
            .is(200)
            .at("items")
            .valueStream()
            .map(order -> order.get("applicationId").asString())
            .toList();
    assertThat(ordered)
        .containsExactlyInAnyOrderElementsOf(journeys.stream().map(Journey::application).toList());
  }
}
