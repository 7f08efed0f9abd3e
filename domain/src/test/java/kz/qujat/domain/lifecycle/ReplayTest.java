package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.CardEvents.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.review.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.story.Cast.AIGUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.story.Families;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayTest {
  @Test
  void withoutAHistoryNothingHasBegun() {
    assertThat(none().replayed()).isEqualTo(new NotStarted());
  }

  @Test
  void anyBeginningOfAHistoryLeadsToWhereTheApplicationStoodThen() {
    var history = issued().events();

    assertThat(Lifecycle.replay(history.subList(0, registered().events().size())))
        .isEqualTo(registered().replayed());
  }

  @ParameterizedTest
  @MethodSource
  void anImpossibleHistoryThrows(History impossible) {
    assertThatThrownBy(impossible::replayed).isInstanceOf(IllegalStateException.class);
  }

  static Stream<History> anImpossibleHistoryThrows() {
    return Stream.of(
        draft().and(started()),
        draft().and(registrationByPaymentRequested()),
        exemptDraft().and(registrationByPaymentRequested()),
        draftAwaitingPayment().and(tooLittlePaid(), registrationByPaymentRequested()),
        paidDraft().and(registrationByPaymentRequested()),
        draft().and(dutyPaid()),
        exemptDraft().and(dutyPaid()),
        paidDraft().and(dutyPaid()),
        draft().and(claimedBy(AIGUL)),
        withdrawn().and(manufactureAccepted(1)),
        registered().and(orderHandedOver(1)),
        sentToManufacture().and(orderHandedOver(1)),
        manufactured().and(orderHandedOver(1)),
        issued().and(orderHandedOver(1)),
        annulled(POOR_PHOTO).and(orderHandedOver(1)),
        registered().and(cardDelivered(1)),
        handedOver().and(cardDelivered(1)),
        sentToManufacture().and(cardIssued()),
        annulled(POOR_PHOTO).and(cardIssued()));
  }

  @ParameterizedTest
  @MethodSource
  void noHistoryBeginsWithAnythingButAStart(ApplicationEvent event) {
    assertThatThrownBy(none().and(event)::replayed).isInstanceOf(IllegalStateException.class);
  }

  static Stream<ApplicationEvent> noHistoryBeginsWithAnythingButAStart() {
    return History.ofEveryEvent().events().stream().filter(event -> !event.equals(started()));
  }

  @Test
  void everyEventWasTriedAtTheBeginning() {
    assertThat(Families.of(History.ofEveryEvent().events()))
        .isEqualTo(Set.copyOf(Families.membersOf(ApplicationEvent.class)));
  }

  @Test
  void anEventRecordedTwiceLeadsToTheSameState() {
    assertThat(handedOver().and(orderHandedOver(1)).replayed()).isEqualTo(handedOver().replayed());
    assertThat(readyForPickup().and(cardDelivered(1)).replayed())
        .isEqualTo(readyForPickup().replayed());
    assertThat(issued().and(cardIssued()).replayed()).isEqualTo(issued().replayed());
  }
}
