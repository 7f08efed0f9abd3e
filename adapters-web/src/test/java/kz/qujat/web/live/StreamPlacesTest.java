package kz.qujat.web.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.budget.BudgetExceeded;
import kz.qujat.web.live.StreamPlaces.Place;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import org.junit.jupiter.api.Test;

class StreamPlacesTest {
  private final StreamPlaces places = new StreamPlaces();

  private List<Place> takes(String caller, int count) {
    List<Place> taken = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      taken.add(places.take(caller));
    }
    return taken;
  }

  @Test
  void aCallerHasAFewStreamsAndLeavesRoomForTheOthers() {
    List<Place> danas = takes("dana", StreamPlaces.OF_A_CALLER);

    assertThatExceptionOfType(BudgetExceeded.class).isThrownBy(() -> places.take("dana"));
    assertThat(places.take("erlan")).isNotNull();
    danas.getFirst().leave();
    assertThat(places.take("dana")).isNotNull();
  }

  @Test
  void aPlaceIsLeftOnce() {
    Place first = takes("dana", StreamPlaces.OF_A_CALLER).getFirst();

    first.leave();
    first.leave();
    takes("dana", 1);
    assertThatExceptionOfType(BudgetExceeded.class).isThrownBy(() -> places.take("dana"));
  }

  @Test
  void thereAreSoManyInAll() {
    for (int caller = 0; caller < StreamPlaces.IN_ALL / StreamPlaces.OF_A_CALLER; caller++) {
      takes("caller " + caller, StreamPlaces.OF_A_CALLER);
    }

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> places.take("one more"))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(ProblemCode.BUSY));
  }
}
