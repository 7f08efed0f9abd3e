package kz.qujat.application.stuck;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.UUID;
import kz.qujat.application.command.Actor;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.payment.PaymentMessageDefect;
import kz.qujat.application.payment.SetAsidePaymentMessage;
import kz.qujat.application.payment.UnreadablePaymentMessageService;
import kz.qujat.application.rehearsal.Supervised;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.domain.application.ApplicationRefusal.NoSuchApplication;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundRefusal.NoSuchRefund;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSetAside;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSettled;
import kz.qujat.domain.supervision.SupervisionRefusal.NoSuchCase;
import kz.qujat.domain.supervision.SupervisionRefusal.WrongRemedy;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Supervisors act in their region, administrators everywhere, and no one on their own case.
class WhoMayActTest extends Supervised {
  private static final StaffMember ELSEWHERE =
      new StaffMember(MARAT.id(), MARAT.region(), Actor.supervisor(MARAT.id()));

  private static StaffMember danaAtWork(@Nullable Region region) {
    return new StaffMember(DANA_AT_WORK.id(), region, Actor.supervisor(DANA_AT_WORK.id()));
  }

  @Test
  void anotherRegionsWaitIsOutOfReach() {
    Wait wait = waitOf(journey.underReview());
    anHourPasses();

    refuses(new NoSuchCase(), () -> apply(Remedy.PARK, wait, ELSEWHERE));
    refuses(new NoSuchCase(), () -> apply(Remedy.TAKE_BACK, wait, ELSEWHERE));
  }

  @Test
  void anAdministratorReachesEveryRegion() {
    ApplicationId application = journey.underReview();
    Wait wait = waitOf(application);
    anHourPasses();

    apply(Remedy.TAKE_BACK, wait, ADMINISTRATOR);

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.REGISTERED);
  }

  @Test
  void nobodyActsOnAnApplicationOfTheirOwn() {
    Wait wait = waitOf(journey.underReview());
    anHourPasses();

    refuses(new OwnApplication(), () -> apply(Remedy.PARK, wait, danaAtWork(Region.ASTANA)));
    refuses(new OwnApplication(), () -> apply(Remedy.TAKE_BACK, wait, danaAtWork(null)));
  }

  @Test
  void nobodyActsOnMoneyOwedToThem() {
    ApplicationId application = journey.draft();
    PaymentRequestId payment = journey.asked(application).payment();
    SignedInCitizen aselAtHome = new SignedInCitizen(new CitizenId(ASEL.id().value()), ASEL.iin());
    journey.money().receive(journey.transfer(payment, aselAtHome, "BANK-1"));
    Wait wait = waitOf(rehearsal.refundOf(application).id());
    anHourPasses();

    refuses(new OwnApplication(), () -> apply(Remedy.PARK, wait));
  }

  @Test
  void nobodySettlesWhatTheRegisterSaysOfThem() {
    rehearsal.register.answers(DANA.iin(), new Answer.Unclear("personStatus"));
    rehearsal.desk.assess(EligibilityRules.EXPIRY, DANA, MONDAY);
    var unclear = new RegisterRecord(DANA.id(), "personStatus");

    refuses(new OwnApplication(), () -> apply(Remedy.SETTLE, unclear, danaAtWork(null)));
    apply(Remedy.SETTLE, unclear, ADMINISTRATOR);
    assertThat(rehearsal.histories.eventsOf(unclear)).last().isInstanceOf(MessageSettled.class);
  }

  @Test
  void whatBelongsToNoRegionIsForAdministrators() {
    Message message = setAside();

    refuses(new NoSuchCase(), () -> apply(Remedy.SETTLE, message));
    apply(Remedy.SETTLE, message, ADMINISTRATOR);

    assertThat(rehearsal.histories.eventsOf(message).getLast())
        .asInstanceOf(type(MessageSettled.class))
        .returns(null, MessageSettled::applicationId);
  }

  @Test
  void theWordsAboutAMessageLieWithTheMessage() {
    Message message = setAside();
    apply(Remedy.SETTLE, message, ADMINISTRATOR);

    var aside = (MessageSetAside) rehearsal.histories.eventsOf(message).getFirst();
    var settled = (MessageSettled) rehearsal.histories.eventsOf(message).getLast();
    assertThat(rehearsal.vault.read(aside.owner(), settled.reason(), Comment.class))
        .contains(new Comment(WORDS));
  }

  @Test
  void aMessageIsOnlySettled() {
    Message message = setAside();
    var possible = new WrongRemedy(List.of(Remedy.SETTLE));

    refuses(possible, () -> apply(Remedy.RETRY, message, ADMINISTRATOR));
    refuses(possible, () -> apply(Remedy.PARK, message, ADMINISTRATOR));
    refuses(possible, () -> apply(Remedy.RESUME, message, ADMINISTRATOR));
    refuses(possible, () -> apply(Remedy.TAKE_BACK, message, ADMINISTRATOR));
  }

  @Test
  void whatIsNotThereIsRefused() {
    refuses(
        new NoSuchCase(),
        () -> apply(Remedy.SETTLE, new Message(new Digest("f".repeat(64))), ADMINISTRATOR));
    refuses(
        new NoSuchApplication(),
        () ->
            apply(
                Remedy.PARK,
                new ApplicationWait(new ApplicationId(new UUID(9, 9)), Awaited.CLAIM, 0)));
    refuses(
        new NoSuchRefund(),
        () -> apply(Remedy.PARK, new RefundWait(new RefundId(new UUID(9, 9)), Awaited.FILING, 0)));
  }

  private Message setAside() {
    new UnreadablePaymentMessageService(
            rehearsal.commands,
            rehearsal.histories,
            rehearsal.references,
            rehearsal.people,
            rehearsal.vault)
        .setAside(
            new SetAsidePaymentMessage(
                Neighbour.PAYMENT,
                PaymentMessageDefect.UNREADABLE_AMOUNT,
                "amount",
                "a".repeat(64),
                new byte[] {1, 2}));
    return new Message(rehearsal.references.digest("a".repeat(64)));
  }
}
