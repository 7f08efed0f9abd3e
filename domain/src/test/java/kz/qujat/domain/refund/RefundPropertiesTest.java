package kz.qujat.domain.refund;

import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.qujat.domain.refund.RefundCase.NotOpened;
import kz.qujat.domain.refund.RefundCase.Opened;
import kz.qujat.domain.refund.RefundCommand.GiveBankAccount;
import kz.qujat.domain.refund.RefundEvent.RefundLapsed;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundState.Progress;
import kz.qujat.domain.refund.RefundState.Progress.Ended;
import kz.qujat.domain.refund.RefundState.Progress.Filed;
import kz.qujat.domain.refund.RefundState.Progress.Ready;
import kz.qujat.domain.refund.RefundState.Progress.WithoutAccount;
import kz.qujat.domain.story.Families;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/// Properties that hold for any commands to a refund case, in any order.
class RefundPropertiesTest {
  private static final int TRIES = 300;

  @Property(tries = TRIES)
  void everyBeginningOfAHistoryLeadsToWhereTheCaseStoodThen(@ForAll("walks") RefundWalk walk) {
    for (int n = 0; n <= walk.history().size(); n++) {
      assertThat(RefundLifecycle.replay(walk.history().subList(0, n)))
          .isEqualTo(walk.stands().get(n));
    }
  }

  @Property(tries = 5 * TRIES)
  void askingTheSameAgainNeverHappensTwice(
      @ForAll("walks") RefundWalk walk, @ForAll("commands") RefundCommand command) {
    var once = RefundWalk.eventsOf(RefundLifecycle.decide(walk.end(), command));
    var history = new RefundHistory(walk.history()).and(once.toArray(RefundEvent[]::new));

    assertThat(RefundWalk.eventsOf(RefundLifecycle.decide(history.replayed(), command)))
        .as("%s once more", command)
        .isEmpty();
  }

  @Property(tries = TRIES)
  void whatIsOwedAndToWhomNeverChanges(@ForAll("walks") RefundWalk walk) {
    assertThat(
            walk.stands().stream()
                .flatMap(RefundPropertiesTest::refund)
                .map(refundState ->
                    List.of(
                        refundState.id(),
                        refundState.amount(),
                        refundState.beneficiary(),
                        refundState.reference(),
                        refundState.paidAt()))
                .distinct())
        .hasSizeLessThanOrEqualTo(1);
  }

  @Property(tries = TRIES)
  void noMoneyIsPaidTwiceAndNothingHappensAfterTheEnd(@ForAll("walks") RefundWalk walk) {
    assertThat(
            walk.stands().stream()
                .flatMap(RefundPropertiesTest::refund)
                .dropWhile(one -> !ended(one)))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Property(tries = TRIES)
  void onlyWhoPaidEverNamedAnAccount(@ForAll("walks") RefundWalk walk) {
    for (GiveBankAccount accepted : walk.accounts()) {
      assertThat(refund(walk.end()))
          .allMatch(refundState -> refundState.beneficiary().isThePerson(accepted.citizen()));
    }
  }

  @Property(tries = TRIES)
  void whatIsFiledIsFiledForTheAccountItNames(@ForAll("walks") RefundWalk walk) {
    assertThat(walk.filings())
        .allSatisfy((filing, account) -> assertThat(filing.account()).isEqualTo(account));
  }

  @Property(edgeCases = EdgeCasesMode.MIXIN)
  void moneyIsClaimableThroughTheSameDayThreeYearsLater(
      @ForAll @LongRange(min = 0, max = 200_000) long minutes) {
    Instant paidAt = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60 * minutes);
    var opened = RefundLifecycle.replay(List.of(openedAt(paidAt)));
    LocalDate lastDay = LocalDate.ofInstant(paidAt, ALMATY).plusYears(3);
    Instant end = lastDay.plusDays(1).atStartOfDay().toInstant(ALMATY);

    assertThat(lapsesAt(opened, end.minusMillis(1))).isFalse();
    assertThat(lapsesAt(opened, end)).isTrue();
  }

  @Example
  void everyCommandIsTriedOut() {
    assertThat(Families.of(RandomRefundCommands.any().sampleStream().limit(500).toList()))
        .as("a command needs a line in RandomRefundCommands")
        .isEqualTo(Set.copyOf(Families.membersOf(RefundCommand.class)));
  }

  @Provide
  Arbitrary<RefundCommand> commands() {
    return RandomRefundCommands.any();
  }

  @Provide
  Arbitrary<RefundWalk> walks() {
    return RandomRefundCommands.any().list().ofMaxSize(30).map(RefundWalk::of);
  }

  private static final ZoneOffset ALMATY = ZoneOffset.ofHours(5);

  private static RefundOpened openedAt(Instant paidAt) {
    return new RefundOpened(
        REFUND,
        APPLICATION,
        PAYMENT,
        DUTY,
        PAID_BY_DANA,
        RefundGround.ANNULLED,
        BANK_1,
        paidAt,
        paidAt);
  }

  private static boolean lapsesAt(RefundCase opened, Instant moment) {
    return RefundWalk.eventsOf(
            RefundLifecycle.decide(opened, RefundCommands.checkDeadlines(moment)))
        .equals(List.of(new RefundLapsed(REFUND, APPLICATION, moment)));
  }

  private static Stream<RefundState> refund(RefundCase state) {
    return switch (state) {
      case NotOpened _ -> Stream.of();
      case Opened(var refundState) -> Stream.of(refundState);
    };
  }

  private static boolean ended(RefundState refundState) {
    return switch (refundState.progress()) {
      case Ended _ -> true;
      case WithoutAccount _, Ready _, Filed _, Progress.OnPaper _ -> false;
    };
  }
}
