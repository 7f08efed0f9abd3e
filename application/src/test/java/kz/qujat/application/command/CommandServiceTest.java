package kz.qujat.application.command;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyRegistered;
import kz.qujat.domain.application.DraftCommand.Withdraw;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import org.junit.jupiter.api.Test;

class CommandServiceTest {
  private static final Actor ACTOR = Actor.citizen(DANA.id());

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final CommandService commands = rehearsal.commands;

  @Test
  void anActThatEndsAPaidApplicationOpensItsRefund() {
    ApplicationId application = journey.paidDraft();
    DutyPaid paid = rehearsal.histories.eventsOf(application, DutyPaid.class).getFirst();

    commands.submit(withdrawn(application), ACTOR);

    RefundState refundState = rehearsal.refundOf(application);
    assertThat(refundState.ground()).isEqualTo(RefundGround.WITHDRAWN);
    assertThat(refundState.beneficiary()).isEqualTo(new Payer.Citizen(DANA.id()));
    assertThat(refundState.amount()).isEqualTo(paid.amount());
    assertThat(refundState.payment()).isEqualTo(paid.payment());
    assertThat(refundState.reference()).isEqualTo(paid.reference());
    assertThat(refundState.paidAt()).isEqualTo(paid.paidAt());
  }

  @Test
  void theRefundIsOpenedOnBehalfOfWhoeverActed() {
    ApplicationId application = journey.paidDraft();

    commands.submit(withdrawn(application), ACTOR);

    assertThat(rehearsal.histories.of(rehearsal.refundOf(application).id()))
        .extracting(RecordedEvent::actor)
        .containsExactly(ACTOR);
  }

  @Test
  void theApplicationEndsAndTheRefundOpensOrNeitherHappens() {
    ApplicationId application = journey.paidDraft();
    int events = rehearsal.histories.size();
    rehearsal.streams.breakDown(OpenRefund.class::isInstance);

    assertThatThrownBy(() -> commands.submit(withdrawn(application), ACTOR))
        .isInstanceOf(IllegalStateException.class);

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.DRAFT);
    assertThat(rehearsal.histories.size()).isEqualTo(events);
  }

  @Test
  void whereNothingWasPaidNothingGoesBack() {
    ApplicationId application = journey.draft();

    commands.submit(withdrawn(application), ACTOR);

    assertThat(rehearsal.refundsOf(application)).isEmpty();
  }

  @Test
  void aRefusedActOpensNothing() {
    ApplicationId application = journey.registered();
    int events = rehearsal.histories.size();

    refuses(new AlreadyRegistered(), () -> commands.submit(withdrawn(application), ACTOR));

    assertThat(rehearsal.histories.size()).isEqualTo(events);
  }

  @Test
  void anActOnAVersionThatIsGoneOpensNothing() {
    ApplicationId application = journey.paidDraft();
    int events = rehearsal.histories.size();

    assertThatThrownBy(() -> commands.submit(withdrawn(application), ACTOR, 0L))
        .isInstanceOf(StaleVersion.class);

    assertThat(rehearsal.histories.size()).isEqualTo(events);
  }

  @Test
  void aRepeatedActOpensNoSecondRefund() {
    ApplicationId application = journey.paidDraft();
    commands.submit(withdrawn(application), ACTOR);

    commands.submit(withdrawn(application), ACTOR);

    assertThat(rehearsal.refundsOf(application)).hasSize(1);
  }

  @Test
  void refundsAndDiscrepanciesLeaveTheVersionOfTheApplicationAsItIs() {
    ApplicationId application = journey.annulled(AnnulmentReason.POOR_PHOTO);
    long version = rehearsal.fileOf(application).version();

    journey.refundDesk().giveAccount(DANA, rehearsal.refundOf(application).id(), ACCOUNT);
    var difference = new Difference(application, Discrepancy.ofOrder(1, Discrepancy.Kind.PROGRESS));
    commands.submit(new ReportDiscrepancy(difference, LocalDate.of(2026, 3, 16), MONDAY), ACTOR);

    assertThat(rehearsal.fileOf(application).version()).isEqualTo(version);
  }

  @Test
  void whatIsDoneTogetherHappensAltogetherOrNotAtAll() {
    ApplicationId application = journey.paidDraft();

    assertThatThrownBy(() ->
            commands.together(() -> {
              commands.submit(withdrawn(application), ACTOR);
              throw new IllegalStateException("afterwards");
            }))
        .hasMessage("afterwards");

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.DRAFT);
  }

  private Withdraw withdrawn(ApplicationId application) {
    return new Withdraw(application, DANA.id(), rehearsal.clockAndIds.newRefund(), MONDAY);
  }
}
