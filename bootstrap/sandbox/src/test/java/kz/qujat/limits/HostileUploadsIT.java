package kz.qujat.limits;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.qujat.story.Citizen;
import kz.qujat.story.Product;
import kz.qujat.story.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Pictures that are small to send and costly to decode.
class HostileUploadsIT {
  private static final Duration BOUND = Duration.ofSeconds(15);
  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private static final int CALLERS = 6;

  private static final ExecutorService THREADS = Executors.newCachedThreadPool();

  @BeforeAll
  static void theCardsAreAboutToExpire() {
    Product.country().clockRuns();
  }

  @AfterAll
  static void stop() {
    THREADS.shutdownNow();
  }

  private record Draft(Citizen citizen, String id) {
    int photographs(byte[] photo) {
      return citizen.portal().put(Citizen.path(id) + "/photo", "image/jpeg", photo).status();
    }
  }

  private static Draft draft() {
    Citizen citizen = Product.country().citizen(LocalDate.now(ALMATY).plusDays(5));
    return new Draft(citizen, citizen.starts("7501"));
  }

  private static List<Future<Integer>> sent(byte[] photo) {
    List<Future<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      Draft attacker = draft();
      for (int repeat = 0; repeat < 3; repeat++) {
        answers.add(THREADS.submit(() -> attacker.photographs(photo)));
      }
    }
    return answers;
  }

  private static void smallPhotoIsTakenInTime(Draft next) {
    long begun = System.nanoTime();
    assertThat(next.photographs(Samples.photo())).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(BOUND);
  }

  @Test
  void picturesOfFortyScansDoNotDelayTheNextCitizen() throws Exception {
    Draft next = draft();
    List<Future<Integer>> attack = sent(CostlyPhotos.of(40));

    smallPhotoIsTakenInTime(next);
    for (Future<Integer> answer : attack) {
      assertThat(answer.get(30, SECONDS)).isEqualTo(422);
    }
  }

  @Test
  void theCostliestPicturesThatAreTakenDoNotDelayTheNextCitizen() throws Exception {
    Draft next = draft();
    List<Future<Integer>> attack = sent(CostlyPhotos.of(10));

    smallPhotoIsTakenInTime(next);
    for (Future<Integer> answer : attack) {
      assertThat(answer.get(60, SECONDS)).isIn(200, 503);
    }
  }
}
