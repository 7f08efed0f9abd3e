package kz.qujat.application.filing;

import kz.qujat.application.ApplicationService;
import kz.qujat.application.HandlesEvents;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent;
import kz.qujat.domain.application.DraftEvent;
import kz.qujat.domain.application.DutyEvent;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.DutyEvent.PaymentUnusable;
import kz.qujat.domain.application.DutyEvent.RegistrationByPaymentRequested;
import kz.qujat.domain.application.ReviewEvent;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.duty.DutyStatus.Exempt;
import kz.qujat.domain.duty.DutyStatus.Mispaid;
import kz.qujat.domain.duty.DutyStatus.NotRequested;
import kz.qujat.domain.duty.DutyStatus.Paid;
import kz.qujat.domain.duty.DutyStatus.Pending;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Event handler that registers a draft as soon as its duty is paid, if the citizen requested that
/// with the payment.
@ApplicationService
@ProcessingGroup(AutomaticRegistration.NAME)
public final class AutomaticRegistration {
  public static final String NAME = "registration-by-payment";

  private static final Logger LOG = LoggerFactory.getLogger(AutomaticRegistration.class);
  private static final Actor ACTOR = Actor.system(NAME);

  private final CaseFileQuery cases;
  private final RegistrationService registrationService;
  private final PseudonymDirectory pseudonymDirectory;

  public AutomaticRegistration(
      CaseFileQuery cases,
      RegistrationService registrationService,
      PseudonymDirectory pseudonymDirectory) {
    this.cases = cases;
    this.registrationService = registrationService;
    this.pseudonymDirectory = pseudonymDirectory;
  }

  @EventHandler
  @HandlesEvents(DutyPaid.class)
  void on(ApplicationEvent event) {
    switch (event) {
      case DutyEvent e -> on(e);
      case DraftEvent _, ReviewEvent _, CardEvent _ -> {}
    }
  }

  private void on(DutyEvent event) {
    switch (event) {
      case DutyPaid e -> register(e.applicationId());
      case DutyExempted _,
          PaymentRequested _,
          RegistrationByPaymentRequested _,
          PaymentUnusable _ -> {}
    }
  }

  /// Retries a registration when staff request it.
  @EventHandler
  @HandlesEvents(RetryRequested.class)
  void on(SupervisionEvent event) {
    event.retryRequested().ifPresent(retry -> retry(retry.subject()));
  }

  private void retry(SupervisionSubject subject) {
    switch (subject) {
      case ApplicationWait wait -> {
        if (wait.awaited() == Awaited.REGISTRATION) {
          register(wait.application());
        }
      }
      case RefundWait _, Difference _, Message _, RegisterRecord _, ReadModelFailure _ -> {}
    }
  }

  private void register(ApplicationId application) {
    CaseFile file = cases.get(application);
    switch (file.application().stage()) {
      case Draft _ -> registerPaid(file);
      // The application was registered or ended meanwhile: there is nothing left to do.
      case WithTicket _, EndedDraft _ -> {}
    }
  }

  private void registerPaid(CaseFile file) {
    switch (file.application().account().duty()) {
      case Paid paid when paid.then() == PostPaymentAction.REGISTER -> register(file, paid);
      case Paid _, NotRequested _, Exempt _, Pending _, Mispaid _ -> {}
    }
  }

  private void register(CaseFile file, Paid paid) {
    CitizenId applicant = file.application().applicant();
    var signedInCitizen = new SignedInCitizen(applicant, pseudonymDirectory.iinOf(applicant));
    try {
      var _ = registrationService.register(signedInCitizen, file, paid.registersAt(), ACTOR, null);
    } catch (ApplicationRefused refused) {
      // The cause of the refusal is permanent: the citizen sees it and is offered a withdrawal with
      // refund.
      LOG.info("{} was not registered by its payment: {}", file.id(), refused.getMessage());
    }
  }
}
