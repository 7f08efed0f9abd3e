package kz.qujat.web.chronicle;

import java.util.Map;
import java.util.stream.Collectors;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.Milestones;
import kz.qujat.domain.application.Application.Filed;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.Registration;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Certified;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.InManufacture;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.Registered;
import kz.qujat.domain.application.Stage.Ticketed;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.duty.Duty.Exempt;
import kz.qujat.domain.duty.Duty.Mispaid;
import kz.qujat.domain.duty.Duty.NotRequested;
import kz.qujat.domain.duty.Duty.Paid;
import kz.qujat.domain.duty.Duty.Pending;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.eligibility.Eligibility;
import kz.qujat.domain.filing.Enclosure;
import kz.qujat.domain.filing.Enclosure.Enclosed;
import kz.qujat.domain.filing.Enclosure.Missing;
import kz.qujat.domain.filing.Filing;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.signature.Digest;

/// The facts about the application itself after some of its events, as labelled values.
final class ApplicationFacts {
  private final Wording wording;
  private final Secrets secrets;

  ApplicationFacts(Wording wording, Secrets secrets) {
    this.wording = wording;
    this.secrets = secrets;
  }

  /// Adds the facts to `facts`, each under its name.
  void put(CaseFile file, Map<String, String> facts) {
    facts.put("status", wording.texts().of("status", file.status()));
    stage(file.application().stage(), facts);
    Milestones milestones = file.milestones();
    if (milestones.registered() != null) {
      registration(milestones.registered(), facts);
    }
    if (milestones.annulled() != null) {
      facts.put("annulment", wording.word(milestones.annulled().reason().name()));
    }
    filing(file.application().filing(), facts);
    eligibility(milestones.eligibility(), facts);
    facts.put("duty", duty(file.application()));
  }

  private void stage(Stage stage, Map<String, String> facts) {
    switch (stage) {
      case UnderReview review -> facts.put("heldBy", wording.officer(review.holder().toString()));
      case Certified certified -> decision(certified.officer(), certified.document(), facts);
      case Annulled annulled -> decision(annulled.officer(), annulled.document(), facts);
      case Draft _, EndedDraft _, Registered _, InManufacture _, Issued _ -> {}
    }
    switch (stage) {
      case Ticketed ticketed -> registration(ticketed.registration(), facts);
      case Draft _, EndedDraft _ -> {}
    }
  }

  private void registration(Registration registration, Map<String, String> facts) {
    facts.put("ticket", registration.ticket().toString());
    facts.put("attempt", Integer.toString(registration.attempt()));
    facts.put("holder", registration.holder().hex());
    if (!registration.changed().isEmpty()) {
      facts.put(
          "changed",
          registration.changed().stream()
              .sorted()
              .map(field -> wording.word(field.name()))
              .collect(Collectors.joining(", ")));
    }
  }

  private void decision(OfficerId officer, Digest document, Map<String, String> facts) {
    facts.put("decidedBy", wording.officer(officer.toString()));
    facts.put("document", document.hex());
  }

  private void registration(ApplicationRegistered registered, Map<String, String> facts) {
    facts.put("registeredAt", wording.written().exactly(registered.at()));
    facts.put("dueOn", wording.written().day(registered.term().dueOn()));
  }

  private void filing(Filing filing, Map<String, String> facts) {
    facts.put("point", wording.value("point", filing.point().code()));
    facts.put("applicant", filing.applicant().toString());
    facts.put("card", filing.card().hex());
    facts.put("form", filing.form().hex());
    picture("photo", filing.photo(), facts);
    picture("signature", filing.signature(), facts);
    facts.put(
        "window",
        wording.written().day(filing.window().opensOn())
            + " – "
            + wording.written().day(filing.window().closesOn()));
  }

  private void picture(String name, Enclosure picture, Map<String, String> facts) {
    switch (picture) {
      case Missing _ -> {}
      case Enclosed enclosed -> {
        facts.put(name, enclosed.image().hex());
        facts.put(name + "Findings", findings(enclosed));
      }
    }
  }

  private String findings(Enclosed enclosed) {
    String size = enclosed.width() + " × " + enclosed.height();
    return enclosed.findings().stream()
        .map(finding -> wording.texts().of("finding." + finding.code() + ".message"))
        .collect(Collectors.joining(" ", size + ". ", ""))
        .strip();
  }

  private void eligibility(Eligibility.Evidence evidence, Map<String, String> facts) {
    facts.put(
        "eligibility",
        wording.word(evidence.verdict().name()) + ", " + wording.written().day(evidence.today()));
    facts.put("ruleVersion", evidence.ruleVersion());
  }

  private String duty(Filed application) {
    return switch (application.account().duty()) {
      case NotRequested _ -> wording.word("NOT_REQUESTED");
      case Exempt(var ground) ->
          wording.word("EXEMPT")
              + ": "
              + secrets.ground(application.applicant(), ground).orElseGet(wording::gone);
      case Pending pending -> sum("PENDING", pending.due());
      case Mispaid mispaid -> sum(mispaid.latest().name(), mispaid.due());
      case Paid paid -> sum("PAID", paid.amount());
    };
  }

  private String sum(String standing, Money money) {
    return wording.word(standing) + ", " + wording.written().money(money);
  }
}
