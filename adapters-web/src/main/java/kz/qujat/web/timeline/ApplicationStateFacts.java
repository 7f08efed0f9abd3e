package kz.qujat.web.timeline;

import java.util.Map;
import java.util.stream.Collectors;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.Milestones;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.RegistrationRecord;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.application.Stage.AcceptedByNode;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.AwaitingNodeAnswer;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.Registered;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.duty.DutyStatus.Exempt;
import kz.qujat.domain.duty.DutyStatus.Mispaid;
import kz.qujat.domain.duty.DutyStatus.NotRequested;
import kz.qujat.domain.duty.DutyStatus.Paid;
import kz.qujat.domain.duty.DutyStatus.Pending;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.eligibility.Eligibility;
import kz.qujat.domain.filing.ApplicationContent;
import kz.qujat.domain.filing.Image;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.filing.Image.Missing;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.signature.Digest;

/// The facts about the application itself after some of its events, as labelled values.
final class ApplicationStateFacts {
  private final EventTexts eventTexts;
  private final VaultFields vaultFields;

  ApplicationStateFacts(EventTexts eventTexts, VaultFields vaultFields) {
    this.eventTexts = eventTexts;
    this.vaultFields = vaultFields;
  }

  /// Adds the facts to `facts`, each under its name.
  void put(CaseFile file, Map<String, String> facts) {
    facts.put("status", eventTexts.texts().of("status", file.status()));
    stage(file.application().stage(), facts);
    Milestones milestones = file.milestones();
    if (milestones.registered() != null) {
      registration(milestones.registered(), facts);
    }
    if (milestones.annulled() != null) {
      facts.put("annulment", eventTexts.word(milestones.annulled().reason().name()));
    }
    filing(file.application().filing(), facts);
    eligibility(milestones.eligibility(), facts);
    facts.put("duty", duty(file.application()));
  }

  private void stage(Stage stage, Map<String, String> facts) {
    switch (stage) {
      case UnderReview review ->
          facts.put("heldBy", eventTexts.officer(review.reviewer().toString()));
      case AwaitingNodeAnswer awaitingNodeAnswer ->
          decision(awaitingNodeAnswer.officer(), awaitingNodeAnswer.document(), facts);
      case Annulled annulled -> decision(annulled.officer(), annulled.document(), facts);
      case Draft _, EndedDraft _, Registered _, AcceptedByNode _, Issued _ -> {}
    }
    switch (stage) {
      case WithTicket withTicket -> registration(withTicket.registration(), facts);
      case Draft _, EndedDraft _ -> {}
    }
  }

  private void registration(RegistrationRecord registrationRecord, Map<String, String> facts) {
    facts.put("ticket", registrationRecord.ticket().toString());
    facts.put("attempt", Integer.toString(registrationRecord.attempt()));
    facts.put("holder", registrationRecord.holder().hex());
    if (!registrationRecord.changed().isEmpty()) {
      facts.put(
          "changed",
          registrationRecord.changed().stream()
              .sorted()
              .map(field -> eventTexts.word(field.name()))
              .collect(Collectors.joining(", ")));
    }
  }

  private void decision(StaffId officer, Digest document, Map<String, String> facts) {
    facts.put("decidedBy", eventTexts.officer(officer.toString()));
    facts.put("document", document.hex());
  }

  private void registration(ApplicationRegistered registered, Map<String, String> facts) {
    facts.put("registeredAt", eventTexts.written().exactly(registered.at()));
    facts.put("dueOn", eventTexts.written().day(registered.term().dueOn()));
  }

  private void filing(ApplicationContent applicationContent, Map<String, String> facts) {
    facts.put("point", eventTexts.value("point", applicationContent.point().code()));
    facts.put("applicant", applicationContent.applicant().toString());
    facts.put("card", applicationContent.card().hex());
    facts.put("form", applicationContent.form().hex());
    picture("photo", applicationContent.photo(), facts);
    picture("signature", applicationContent.signature(), facts);
    facts.put(
        "window",
        eventTexts.written().day(applicationContent.window().opensOn())
            + " – "
            + eventTexts.written().day(applicationContent.window().closesOn()));
  }

  private void picture(String name, Image picture, Map<String, String> facts) {
    switch (picture) {
      case Missing _ -> {}
      case Attached attached -> {
        facts.put(name, attached.image().hex());
        facts.put(name + "Findings", findings(attached));
      }
    }
  }

  private String findings(Attached attached) {
    String size = attached.width() + " × " + attached.height();
    return attached.findings().stream()
        .map(finding -> eventTexts.texts().of("finding." + finding.code() + ".message"))
        .collect(Collectors.joining(" ", size + ". ", ""))
        .strip();
  }

  private void eligibility(Eligibility.Evidence evidence, Map<String, String> facts) {
    facts.put(
        "eligibility",
        eventTexts.word(evidence.verdict().name())
            + ", "
            + eventTexts.written().day(evidence.today()));
    facts.put("ruleVersion", evidence.ruleVersion());
  }

  private String duty(Begun application) {
    return switch (application.account().duty()) {
      case NotRequested _ -> eventTexts.word("NOT_REQUESTED");
      case Exempt(var ground) ->
          eventTexts.word("EXEMPT")
              + ": "
              + vaultFields.ground(application.applicant(), ground).orElseGet(eventTexts::gone);
      case Pending pending -> sum("PENDING", pending.due());
      case Mispaid mispaid -> sum(mispaid.latest().name(), mispaid.due());
      case Paid paid -> sum("PAID", paid.amount());
    };
  }

  private String sum(String standing, Money money) {
    return eventTexts.word(standing) + ", " + eventTexts.written().money(money);
  }
}
