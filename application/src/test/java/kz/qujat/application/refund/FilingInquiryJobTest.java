package kz.qujat.application.refund;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.refund.FilingInquiryJob.Patience;
import kz.qujat.application.refund.TaxAuthority.Standing;
import kz.qujat.application.refund.UnansweredFilings.Made;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundCommand.RecordRefundPaid;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.refund.RefundState.Progress;
import kz.qujat.domain.review.AnnulmentReason;
import org.junit.jupiter.api.Test;

class FilingInquiryJobTest {
  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final RefundFilingHandler filing = journey.refundFiling();
  private final List<Made> listed = new ArrayList<>();
  private final List<Instant> moments = new ArrayList<>();
  private final FilingInquiryJob filingInquiryJob =
      new FilingInquiryJob(
          (moment, after, limit) -> {
            moments.add(moment);
            return listed.stream()
                .skip(after == null ? 0 : listed.lastIndexOf(after) + 1)
                .limit(limit)
                .toList();
          },
          rehearsal.refunds,
          journey.inquiry(),
          new Patience(CALENDAR, 2),
          rehearsal.clockAndIds);

  @Test
  void whatWasFiledBeforeTheLastWorkingDayButOneIsAskedAbout() {
    rehearsal.clock.moveTo(Instant.parse("2026-04-07T07:00:00Z"));

    filingInquiryJob.run();

    assertThat(moments).containsExactly(Instant.parse("2026-04-05T19:00:00Z"));
  }

  @Test
  void anAnswerThatIsAskedForCountsLikeOneThatComesByItself() {
    ApplicationId paid = filed();
    rehearsal.authority.says(new Standing.Paid());

    filingInquiryJob.run();

    assertThat(refundOf(paid).progress()).isEqualTo(new Progress.Paid());
  }

  @Test
  void aRejectionLeadsToAnotherAttempt() {
    ApplicationId application = filed();
    rehearsal.authority.says(new Standing.Rejected("ACCOUNT_CLOSED"));

    filingInquiryJob.run();
    filingInquiryJob.run();

    assertThat(events(application, RefundRejected.class))
        .extracting(RefundRejected::code)
        .containsExactly("ACCOUNT_CLOSED");
  }

  @Test
  void whatIsNotDecidedIsAskedAboutAgain() {
    ApplicationId application = filed();

    filingInquiryJob.run();
    filingInquiryJob.run();

    assertThat(rehearsal.authority.questions).hasSize(2);
    assertThat(refundOf(application).progress()).isInstanceOf(Progress.Filed.class);
  }

  @Test
  void anAnswerThatIsBothSentAndAskedForCountsOnce() {
    ApplicationId application = filed();
    RefundId refund = refundOf(application).id();
    rehearsal.authority.says(new Standing.Paid());
    rehearsal.authority.wire.meanwhile(() -> journey.refundDesk().paid(refund, 1));

    filingInquiryJob.run();
    filingInquiryJob.run();

    assertThat(events(application, RefundPaid.class)).hasSize(1);
    assertThat(rehearsal.authority.questions).hasSize(1);
  }

  @Test
  void aFilingTheAuthorityKnowsNothingOfIsMadeAgainUnderTheSameKey() {
    ApplicationId application = filed();
    rehearsal.authority.says(new Standing.Unknown());

    filingInquiryJob.run();

    assertThat(rehearsal.authority.cases).hasSize(2);
    assertThat(rehearsal.authority.cases.getLast()).isEqualTo(rehearsal.authority.cases.getFirst());
    assertThat(events(application, RefundFiled.class)).hasSize(1);
  }

  @Test
  void aListThatLagsBehindAsksNothing() {
    ApplicationId application = filed();
    journey.refundDesk().paid(refundOf(application).id(), 1);
    listed.add(new Made(new RefundId(new UUID(9, 9)), MONDAY));

    filingInquiryJob.run();

    assertThat(rehearsal.authority.questions).isEmpty();
  }

  @Test
  void anAnswerThatCannotBeTakenKeepsNoOtherFromBeingTaken() {
    ApplicationId broken = filed();
    ApplicationId sound = filed();
    rehearsal.authority.says(new Standing.Paid());
    RefundId brokenRefund = refundOf(broken).id();
    rehearsal.streams.breakDown(
        command -> command instanceof RecordRefundPaid paid && paid.refund().equals(brokenRefund));

    filingInquiryJob.run();

    assertThat(refundOf(broken).progress()).isInstanceOf(Progress.Filed.class);
    assertThat(refundOf(sound).progress()).isEqualTo(new Progress.Paid());
  }

  @Test
  void anAuthorityThatGivesNoAnswerIsAskedAboutTheOthersAndAgainInTheNextRound() {
    ApplicationId first = filed();
    ApplicationId second = filed();
    rehearsal.authority.wire.cut();
    filingInquiryJob.run();
    assertThat(rehearsal.authority.wire.calls()).isEqualTo(calls(2, 2));

    rehearsal.authority.wire.mend();
    rehearsal.authority.says(new Standing.Paid());
    filingInquiryJob.run();

    assertThat(List.of(refundOf(first), refundOf(second)))
        .extracting(RefundState::progress)
        .containsOnly(new Progress.Paid());
  }

  @Test
  void anOpenCircuitEndsTheRound() {
    filed();
    filed();
    rehearsal.authority.wire.meanwhile(() -> {
      throw NeighbourUnavailable.circuitOpen(Neighbour.TAX);
    });

    filingInquiryJob.run();

    assertThat(rehearsal.authority.wire.calls()).isEqualTo(calls(2, 1));
  }

  @Test
  void manyThatCannotBeAskedAboutKeepNoOtherFromBeingAskedAbout() {
    IntStream.range(0, 250)
        .forEach(n -> listed.add(new Made(new RefundId(new UUID(9, n)), MONDAY)));
    ApplicationId sound = filed();
    rehearsal.authority.says(new Standing.Paid());

    filingInquiryJob.run();

    assertThat(refundOf(sound).progress()).isEqualTo(new Progress.Paid());
  }

  private static int calls(int filings, int questions) {
    return filings + questions;
  }

  private ApplicationId filed() {
    ApplicationId application = journey.annulled(AnnulmentReason.POOR_PHOTO);
    RefundId refund = refundOf(application).id();
    journey.refundDesk().giveAccount(DANA, refund, ACCOUNT);
    rehearsal.histories.eventsOf(refund).forEach(filing::on);
    listed.add(new Made(refund, MONDAY));
    return application;
  }

  private <E extends RefundEvent> List<E> events(ApplicationId application, Class<E> kind) {
    return rehearsal.histories.eventsOf(refundOf(application).id(), kind);
  }

  private RefundState refundOf(ApplicationId application) {
    return rehearsal.refundOf(application);
  }
}
