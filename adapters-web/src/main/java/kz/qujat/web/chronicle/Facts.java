package kz.qujat.web.chronicle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationAnnulled;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.Duty;
import kz.qujat.domain.lifecycle.Enclosure.Enclosed;
import kz.qujat.domain.lifecycle.Filing;
import kz.qujat.domain.lifecycle.Refund;
import kz.qujat.domain.lifecycle.Stage;
import kz.qujat.domain.lifecycle.Stage.Ticketed;

/// Everything that is true of an application at some point of its history, fact by fact. A fact
/// that is not there yet is left out.
final class Facts {
  private final Wording wording;
  private final Map<String, String> facts = new LinkedHashMap<>();

  private Facts(Wording wording) {
    this.wording = wording;
  }

  /// The facts by their names.
  static Map<String, String> of(CaseFile file, Wording wording) {
    Facts facts = new Facts(wording);
    facts.put("status", wording.texts().of("status", file.status()));
    facts.stage(file.application().stage());
    file.latest(ApplicationRegistered.class).ifPresent(facts::registration);
    file.latest(ApplicationAnnulled.class)
        .ifPresent(e -> facts.put("annulment", wording.word(e.reason().name())));
    facts.filing(file.application().filing());
    facts.eligibility(file);
    facts.duty(file.application().account().duty());
    file.application().account().refunds().forEach(facts::refund);
    return facts.facts;
  }

  private void put(String name, String value) {
    facts.put(name, value);
  }

  private void stage(Stage stage) {
    switch (stage) {
      case Stage.UnderReview review -> put("heldBy", wording.officer(review.holder().toString()));
      case Stage.Approved approved ->
          decision(approved.officer().toString(), approved.document().hex());
      case Stage.Annulled annulled ->
          decision(annulled.officer().toString(), annulled.document().hex());
      default -> {}
    }
    if (stage instanceof Ticketed ticketed) {
      put("ticket", ticketed.ticket().toString());
      put("attempt", Integer.toString(ticketed.attempt()));
    }
  }

  private void decision(String officer, String document) {
    put("decidedBy", wording.officer(officer));
    put("document", document);
  }

  private void registration(ApplicationRegistered registered) {
    put("registeredAt", wording.written().exactly(registered.at()));
    put("dueOn", wording.written().day(registered.term().dueOn()));
  }

  private void filing(Filing filing) {
    put("point", wording.value("point", filing.point().code()));
    put("applicant", filing.applicant().toString());
    put("card", filing.card().hex());
    put("form", filing.form().hex());
    for (ImageKind kind : ImageKind.values()) {
      if (filing.enclosure(kind) instanceof Enclosed enclosed) {
        put(kind == ImageKind.PHOTO ? "photo" : "signature", enclosed.image().hex());
        put(kind == ImageKind.PHOTO ? "photoFindings" : "signatureFindings", findings(enclosed));
      }
    }
    put(
        "window",
        wording.written().day(filing.window().opensOn())
            + " – "
            + wording.written().day(filing.window().closesOn()));
  }

  private String findings(Enclosed enclosed) {
    String size = enclosed.width() + " × " + enclosed.height();
    return enclosed.findings().stream()
        .map(finding -> wording.texts().of("finding." + finding.code() + ".message"))
        .collect(Collectors.joining(" ", size + ". ", ""))
        .strip();
  }

  private void eligibility(CaseFile file) {
    Evidence evidence =
        file.latest(ApplicationRegistered.class)
            .map(ApplicationRegistered::eligibility)
            .or(() -> file.latest(ApplicationStarted.class).map(ApplicationStarted::eligibility))
            .orElseThrow();
    put(
        "eligibility",
        wording.word(evidence.answer()) + ", " + wording.written().day(evidence.today()));
    put("ruleVersion", evidence.ruleVersion());
  }

  private void duty(Duty duty) {
    switch (duty) {
      case Duty.Unasked _ -> put("duty", wording.word("UNASKED"));
      case Duty.Exempt exempt ->
          put("duty", wording.word("EXEMPT") + ": " + wording.word(exempt.ground().name()));
      case Duty.Pending pending ->
          put("duty", wording.word("PENDING") + ", " + wording.written().money(pending.due()));
      case Duty.Disputed disputed ->
          put("duty", wording.word("DISPUTED") + ", " + wording.written().money(disputed.due()));
      case Duty.Paid paid ->
          put("duty", wording.word("PAID") + ", " + wording.written().money(paid.amount()));
    }
  }

  private void refund(Refund refund) {
    String progress =
        switch (refund.progress()) {
          case Refund.Progress.AwaitingBankAccount _ -> "AWAITING_BANK_ACCOUNT";
          case Refund.Progress.Ready _ -> "READY";
          case Refund.Progress.Filed _ -> "FILED";
          case Refund.Progress.Paid _ -> "PAID";
          case Refund.Progress.Rejected _ -> "REJECTED";
        };
    put(
        "refund." + refund.id(),
        String.join(
            ", ",
            List.of(
                wording.written().money(refund.amount()),
                wording.word(refund.ground().name()),
                wording.word(progress))));
  }
}
