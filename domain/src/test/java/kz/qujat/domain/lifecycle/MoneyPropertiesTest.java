package kz.qujat.domain.lifecycle;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.qujat.domain.application.Application;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.WithTicket.InProgress;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.story.Days;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// All money received is either used or owed back, exact to the tiyn, whatever commands are given.
class MoneyPropertiesTest {
  private static final int TRIES = 500;

  @Property(tries = TRIES)
  void moneyInIsMoneyUsedAndMoneyOwedBack(@ForAll("walks") Walk walk) {
    long in = walk.received().values().stream().mapToLong(Money::tiyn).sum();
    long owedBack = walk.refunds().stream().mapToLong(refund -> refund.amount().tiyn()).sum();
    long used = hasEndedEarly(walk.end()) ? 0 : paid(walk).mapToLong(e -> e.amount().tiyn()).sum();

    assertThat(used + owedBack).isEqualTo(in);
  }

  @Property(tries = TRIES)
  void everyTransferEitherPaysTheDutyOrIsSentBackOnce(@ForAll("walks") Walk walk) {
    for (Digest reference : walk.received().keySet()) {
      long pays = paid(walk).filter(e -> e.reference().equals(reference)).count();
      long sentBack =
          walk.refunds().stream()
              .filter(not(MoneyPropertiesTest::isOfTheDuty))
              .filter(refund -> refund.reference().equals(reference))
              .count();

      assertThat(pays + sentBack).isEqualTo(1);
    }
  }

  @Property(tries = TRIES)
  void theDutyIsPaidAtMostOnce(@ForAll("walks") Walk walk) {
    assertThat(paid(walk)).hasSizeLessThanOrEqualTo(1);
  }

  @Property(tries = TRIES)
  void theDutyGoesBackExactlyOnceWhenAPaidApplicationEndedEarly(@ForAll("walks") Walk walk) {
    var owed = hasEndedEarly(walk.end()) ? paid(walk).toList() : List.<DutyPaid>of();

    assertThat(walk.refunds().stream().filter(MoneyPropertiesTest::isOfTheDuty))
        .extracting(OpenRefund::reference)
        .containsExactlyElementsOf(owed.stream().map(DutyPaid::reference).toList());
  }

  @Property(tries = TRIES)
  void everyRefundCarriesWhatIsKnownOfThePayment(@ForAll("walks") Walk walk) {
    var account = account(walk.end());

    for (OpenRefund refund : walk.refunds()) {
      assertThat(account).contains(refund.reference());
      assertThat(refund.amount()).isEqualTo(walk.received().get(refund.reference()));
      assertThat(refund.paidAt()).isEqualTo(Days.PAID_AT);
    }
  }

  @Property(tries = TRIES)
  void noRefundIsOpenedTwice(@ForAll("walks") Walk walk) {
    assertThat(walk.refunds()).extracting(OpenRefund::refund).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<Walk> walks() {
    return Walk.any();
  }

  private static Stream<DutyPaid> paid(Walk walk) {
    return walk.history().stream().filter(DutyPaid.class::isInstance).map(DutyPaid.class::cast);
  }

  private static Set<Digest> account(Application application) {
    return switch (application) {
      case NotStarted _ -> Set.of();
      case Begun begun -> begun.account().references();
    };
  }

  /// Whether the application ended without the card for which the duty was paid.
  private static boolean hasEndedEarly(Application application) {
    return switch (application) {
      case NotStarted _ -> false;
      case Begun begun ->
          switch (begun.stage()) {
            case Annulled _, EndedDraft _ -> true;
            case Draft _, InProgress _, Issued _ -> false;
          };
    };
  }

  private static boolean isOfTheDuty(OpenRefund refund) {
    return switch (refund.ground()) {
      case ANNULLED, WITHDRAWN, EXPIRED -> true;
      case SECOND_PAYMENT, WRONG_AMOUNT, WRONG_PAYER, TOO_LATE, NOT_OWED -> false;
    };
  }
}
