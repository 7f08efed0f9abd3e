package kz.qujat.domain.reconciliation;

import static kz.qujat.domain.order.OrderProgress.*;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent.CardDelivered;
import kz.qujat.domain.application.CardEvent.CardIssued;
import kz.qujat.domain.application.CardEvent.CardManufactured;
import kz.qujat.domain.application.CardEvent.HolderChanged;
import kz.qujat.domain.application.CardEvent.ManufactureAccepted;
import kz.qujat.domain.application.CardEvent.ManufactureRejected;
import kz.qujat.domain.application.CardEvent.OrderHandedOver;
import kz.qujat.domain.application.DraftEvent.DraftChanged;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.ReviewEvent.ReviewClaimed;
import kz.qujat.domain.application.ReviewEvent.ReviewGivenBack;
import kz.qujat.domain.application.ReviewEvent.ReviewReassigned;
import kz.qujat.domain.application.ReviewEvent.ReviewTakenBack;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.order.OrderProgress;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderRecordTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  // A minute before and after midnight in Kazakhstan.
  private static final Instant LATE = Instant.parse("2026-03-16T18:59:00Z");
  private static final Instant NEXT_DAY = Instant.parse("2026-03-16T19:01:00Z");

  private static final ApplicationApproved APPROVED = approved(1, LATE);

  @Test
  void anOrderHasComeAsFarAsItsLastEventSays() {
    assertThat(OrderRecord.given(List.of())).isEmpty();
    assertThat(after()).containsExactly(new OrderRecord(1, ORDERED, DAY));
    assertThat(after(new OrderHandedOver(APPLICATION, 1, NEXT_DAY)))
        .containsExactly(new OrderRecord(1, ORDERED, DAY.plusDays(1)));
    assertThat(after(new ManufactureAccepted(APPLICATION, 1, NEXT_DAY)))
        .containsExactly(new OrderRecord(1, ACCEPTED, DAY.plusDays(1)));
    assertThat(after(new CardManufactured(APPLICATION, 1, NEW_CARD, LATE)))
        .containsExactly(new OrderRecord(1, MANUFACTURED, DAY));
    assertThat(after(new CardDelivered(APPLICATION, 1, LATE)))
        .containsExactly(new OrderRecord(1, DELIVERED, DAY));
  }

  @Test
  void whatElseHappensMovesNoOrder() {
    assertThat(
            after(
                new DraftChanged(APPLICATION, ASTANA_2, FORM, NEXT_DAY),
                new DutyExempted(APPLICATION, GROUND, NEXT_DAY),
                new ReviewClaimed(APPLICATION, AIGUL, NEXT_DAY),
                new ReviewGivenBack(APPLICATION, AIGUL, NEXT_DAY),
                new ReviewTakenBack(APPLICATION, AIGUL, GULNARA, NEXT_DAY),
                new ReviewReassigned(APPLICATION, AIGUL, DAULET, GULNARA, NEXT_DAY),
                new CardIssued(APPLICATION, SAULE, NEXT_DAY)))
        .containsExactly(new OrderRecord(1, ORDERED, DAY));
  }

  @Test
  void anAnnulmentOrdersNothing() {
    var annulled =
        new ApplicationAnnulled(
            APPLICATION,
            AIGUL,
            AnnulmentReason.POOR_PHOTO,
            null,
            null,
            null,
            FORM,
            SIGNATURE_FILE,
            NEXT_DAY);

    assertThat(OrderRecord.given(List.of(annulled))).isEmpty();
  }

  @Test
  void everyAttemptIsAnOrderOfItsOwn() {
    assertThat(
            after(
                new ManufactureRejected(APPLICATION, AIGUL, 1, "PHOTO", LATE),
                approved(2, NEXT_DAY)))
        .containsExactly(
            new OrderRecord(1, REJECTED, DAY), new OrderRecord(2, ORDERED, DAY.plusDays(1)));
  }

  @Test // #9, fault 5
  void anOrderThatWasNeverSentIsNotListed() {
    var changed =
        new HolderChanged(
            APPLICATION, AIGUL, 1, CHANGED_HOLDER, List.of(HolderField.NAMES), NEXT_DAY);

    assertThat(after(changed)).isEmpty();
    assertThat(after(changed, approved(2, NEXT_DAY)))
        .containsExactly(new OrderRecord(2, ORDERED, DAY.plusDays(1)));
  }

  @ParameterizedTest
  @EnumSource
  void ordersDifferByTheirStepAlone(OrderProgress step) {
    var ours = new OrderRecord(2, ACCEPTED, DAY);

    assertThat(ours.against(new OrderRecord(2, step, DAY.plusDays(1))))
        .isEqualTo(step == ACCEPTED ? List.of() : List.of(Discrepancy.ofOrder(2, Kind.PROGRESS)));
  }

  @ParameterizedTest // #9, fault 6
  @CsvSource({
    "ORDERED, PROGRESS",
    "ACCEPTED, CONTRADICTS_CARD",
    "MANUFACTURED, CONTRADICTS_CARD",
    "DELIVERED, CONTRADICTS_CARD"
  })
  void whatWasRejectedHereAndLeadsToACardThereIsAContradiction(OrderProgress theirs, Kind kind) {
    var ours = new OrderRecord(1, REJECTED, DAY);

    assertThat(ours.against(new OrderRecord(1, theirs, DAY)))
        .containsExactly(Discrepancy.ofOrder(1, kind));
  }

  @ParameterizedTest
  @CsvSource({
    "ORDERED, ORDERED",
    "REJECTED, REJECTED",
    "ACCEPTED, ORDERED ACCEPTED",
    "MANUFACTURED, ORDERED ACCEPTED MANUFACTURED",
    "DELIVERED, ORDERED ACCEPTED MANUFACTURED DELIVERED"
  })
  void anOrderHasReachedEveryStepBeforeItsOwn(OrderProgress step, String steps) {
    assertThat(
            Arrays.stream(OrderProgress.values()).filter(step::hasReached).map(OrderProgress::name))
        .containsExactlyInAnyOrder(steps.split(" "));
  }

  @ParameterizedTest
  @EnumSource
  void onlyAnOrderJustGivenIsNotAnswered(OrderProgress step) {
    assertThat(step.isAnswered()).isEqualTo(step != ORDERED);
  }

  private static List<OrderRecord> after(ApplicationEvent... more) {
    return OrderRecord.given(Stream.concat(Stream.of(APPROVED), Stream.of(more)).toList());
  }

  private static ApplicationApproved approved(int attempt, Instant at) {
    return new ApplicationApproved(APPLICATION, AIGUL, attempt, null, FORM, SIGNATURE_FILE, at);
  }
}
