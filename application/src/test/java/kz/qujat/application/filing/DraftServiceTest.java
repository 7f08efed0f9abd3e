package kz.qujat.application.filing;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Journey.request;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.UUID;
import kz.qujat.application.command.StaleVersion;
import kz.qujat.application.filing.DraftService.Request;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.application.vault.VaultRecord.ExemptionGround;
import kz.qujat.application.vault.VaultRecord.Language;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyRegistered;
import kz.qujat.domain.application.ApplicationRefusal.ApplicationAlreadyOpen;
import kz.qujat.domain.application.ApplicationRefusal.NoSuchApplication;
import kz.qujat.domain.application.ApplicationRefusal.OtherApplicant;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.duty.DutyStatus;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.filing.Image.Missing;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.review.AnnulmentReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftServiceTest {
  private static final ContactForm OTHER_CONTACTS =
      new ContactForm("+77017654321", null, Language.RU, false, true);

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final DraftService draftService = journey.filings();

  @Test
  void whatTheCitizenFilledInIsKeptInTheVaultAndNotInTheHistory() {
    ApplicationId draft = journey.draft();

    var form = rehearsal.fileOf(draft).application().filing().form();
    assertThat(rehearsal.vault.read(DANA.id(), form, ContactForm.class)).contains(CONTACTS);
    assertThat(rehearsal.histories.eventsOf(draft).toString()).doesNotContain(CONTACTS.phone());
  }

  @Test
  void whoIsExemptOwesNothing() {
    rehearsal.register.put(DANA.iin(), registered(Exemption.VETERAN, OLD_CARD));

    assertThat(rehearsal.fileOf(journey.draft()).application().account().duty())
        .asInstanceOf(type(DutyStatus.Exempt.class))
        .satisfies(exempt ->
            assertThat(rehearsal.vault.read(DANA.id(), exempt.ground(), ExemptionGround.class))
                .contains(new ExemptionGround(Exemption.VETERAN)));
  }

  @Test
  void whoIsNotEligibleFilesNothing() {
    refuses(
        Ineligibility.REASON_NOT_SUPPORTED, () -> draftService.start(DANA, becauseOfLoss(null)));
    nothingIsKept();
  }

  @Test
  void whileTheRegisterDoesNotAnswerNothingIsFiled() {
    rehearsal.register.wire.cut();

    assertThatThrownBy(() -> draftService.start(DANA, request(null)))
        .isInstanceOf(NeighbourUnavailable.class);
    nothingIsKept();
  }

  @Test
  void anApplicationMayReplaceOnesOwnThatWasAnnulled() {
    ApplicationId annulled = journey.annulled(AnnulmentReason.POOR_PHOTO);

    ApplicationId next = draftService.start(DANA, request(annulled)).application().id();

    assertThat(rehearsal.cases.replacementOf(annulled)).contains(next);
  }

  @Test
  void afterAPoorPhotoTheSignatureIsCarriedOver() {
    var annulled = rehearsal.fileOf(journey.annulled(AnnulmentReason.POOR_PHOTO)).application();

    var next = draftService.start(DANA, request(annulled.id())).application().filing();

    assertThat(next.photo()).isInstanceOf(Missing.class);
    assertThat(next.signature()).isEqualTo(annulled.filing().signature());
  }

  @Test
  void afterAPoorSignatureThePhotoIsCarriedOver() {
    var annulled = journey.annulled(AnnulmentReason.POOR_SIGNATURE);

    var next = draftService.start(DANA, request(annulled)).application().filing();

    assertThat(next.photo()).isInstanceOf(Attached.class);
    assertThat(next.signature()).isInstanceOf(Missing.class);
  }

  @Test
  void theDutyIsOwedAgainAfterAnAnnulment() {
    var annulled = journey.annulled(AnnulmentReason.POOR_PHOTO);

    assertThat(draftService.start(DANA, request(annulled)).application().account().duty())
        .isEqualTo(new DutyStatus.NotRequested());
  }

  @Test
  void somebodyElsesApplicationDoesNotExistForMe() {
    ApplicationId danas = journey.annulled(AnnulmentReason.POOR_PHOTO);

    refuses(new NoSuchApplication(), () -> draftService.start(ERLAN, request(danas)));
  }

  @Test
  void whatDoesNotExistCannotBeReplaced() {
    var unknown = new ApplicationId(new UUID(9, 9));

    refuses(new NoSuchApplication(), () -> draftService.start(DANA, request(unknown)));
  }

  @Test
  void onlyAnAnnulledApplicationCanBeReplaced() {
    ApplicationId withdrawn = journey.draft();
    draftService.withdraw(DANA, withdrawn, null);

    refuses(new WrongStage(Status.WITHDRAWN), () -> draftService.start(DANA, request(withdrawn)));
  }

  @Test
  void afterAdditionalChecksTheCardIsNotAppliedForAgain() {
    var annulled = journey.annulled(AnnulmentReason.ADDITIONAL_CHECKS);

    refuses(
        Ineligibility.REAPPLICATION_NOT_ALLOWED, () -> draftService.start(DANA, request(annulled)));
  }

  @Test
  void whyNobodyMayApplyIsToldBeforeWhatCannotBeReplaced() {
    ApplicationId withdrawn = journey.draft();
    draftService.withdraw(DANA, withdrawn, null);

    refuses(
        Ineligibility.REASON_NOT_SUPPORTED,
        () -> draftService.start(DANA, becauseOfLoss(withdrawn)));
  }

  @Test
  void aReasonNobodyIsServedForIsToldThoughTheRegisterDoesNotAnswer() {
    rehearsal.register.wire.cut();

    refuses(
        Ineligibility.REASON_NOT_SUPPORTED, () -> draftService.start(DANA, becauseOfLoss(null)));
  }

  private static Request becauseOfLoss(@Nullable ApplicationId replaces) {
    return new Request("LOSS", ASTANA_1, CONTACTS, null, CONSENT, replaces);
  }

  @Test
  void theHistoryKnowsTheClientAndTheVersionOfTheConsent() {
    var request =
        new Request(EligibilityRules.EXPIRY, ASTANA_1, CONTACTS, "egov-mobile", "2026-02", null);

    ApplicationId draft = draftService.start(DANA, request).application().id();

    assertThat(rehearsal.histories.eventsOf(draft, ApplicationStarted.class))
        .extracting(ApplicationStarted::client, ApplicationStarted::consent)
        .containsExactly(tuple("egov-mobile", "2026-02"));
  }

  @Test
  void whoHasAnOpenApplicationStartsNoOther() {
    ApplicationId open = journey.draft();

    refuses(new ApplicationAlreadyOpen(open), journey::draft);
  }

  @Test
  void somebodyElsesDraftIsOutOfReach() {
    ApplicationId danas = journey.draft();
    int papers = rehearsal.vault.size();

    refuses(
        new OtherApplicant(),
        () -> draftService.change(ERLAN, danas, ASTANA_2, OTHER_CONTACTS, null));
    refuses(new OtherApplicant(), () -> draftService.withdraw(ERLAN, danas, null));
    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  @Test
  void aReplacementThatCannotBeIsRefusedBeforeTheRegisterIsAsked() {
    ApplicationId danas = journey.annulled(AnnulmentReason.POOR_PHOTO);
    int asked = rehearsal.register.wire.calls();

    refuses(new NoSuchApplication(), () -> draftService.start(ERLAN, request(danas)));
    assertThat(rehearsal.register.wire.calls()).isEqualTo(asked);
  }

  @Test
  void aDraftCanBeChanged() {
    ApplicationId draft = journey.draft();

    var changed =
        draftService.change(DANA, draft, ASTANA_2, OTHER_CONTACTS, 0L).application().filing();

    assertThat(changed.point()).isEqualTo(ASTANA_2);
    assertThat(rehearsal.vault.read(DANA.id(), changed.form(), ContactForm.class))
        .contains(OTHER_CONTACTS);
  }

  @Test
  void contactsOfAChangeThatIsRefusedAreNotKept() {
    ApplicationId registered = journey.registered();
    int papers = rehearsal.vault.size();

    refuses(
        new AlreadyRegistered(),
        () -> draftService.change(DANA, registered, ASTANA_2, OTHER_CONTACTS, null));
    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  @Test
  void aChangeOfAVersionThatIsGoneIsNotMade() {
    ApplicationId draft = journey.paidDraft();
    int papers = rehearsal.vault.size();

    assertThatThrownBy(() -> draftService.change(DANA, draft, ASTANA_2, OTHER_CONTACTS, 0L))
        .isInstanceOf(StaleVersion.class);
    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  @Test
  void aPaidDraftThatIsGivenUpIsRefunded() {
    ApplicationId draft = journey.paidDraft();

    draftService.withdraw(DANA, draft, null);

    assertThat(rehearsal.refundOf(draft))
        .returns(DUTY, RefundState::amount)
        .returns(RefundGround.WITHDRAWN, RefundState::ground);
  }

  @Test
  void whatIsRegisteredCannotBeGivenUp() {
    ApplicationId registered = journey.registered();

    refuses(new AlreadyRegistered(), () -> draftService.withdraw(DANA, registered, null));
  }

  private void nothingIsKept() {
    assertThat(rehearsal.histories.size()).isZero();
    assertThat(rehearsal.vault.size()).isZero();
  }
}
