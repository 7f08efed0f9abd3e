package kz.qujat.web.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.vault.Confidential.CardNumber;
import kz.qujat.application.vault.Confidential.ContactForm;
import kz.qujat.application.vault.Confidential.Language;
import kz.qujat.application.vault.Picture;
import kz.qujat.domain.calendar.Term;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.Finding.Code;
import kz.qujat.domain.image.Finding.Severity;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.ApplicationCommand;
import kz.qujat.domain.lifecycle.ApplicationCommand.AcceptManufacture;
import kz.qujat.domain.lifecycle.ApplicationCommand.Approve;
import kz.qujat.domain.lifecycle.ApplicationCommand.Claim;
import kz.qujat.domain.lifecycle.ApplicationCommand.Enclose;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordDelivered;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordManufactured;
import kz.qujat.domain.lifecycle.ApplicationCommand.Register;
import kz.qujat.domain.lifecycle.ApplicationCommand.Start;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.DecisionDocument;
import kz.qujat.domain.lifecycle.DecisionDocument.Preparation.Prepared;
import kz.qujat.domain.lifecycle.Enclosure.Enclosed;
import kz.qujat.domain.lifecycle.ReviewDecision.Approval;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.signature.SignedDecision;

/// Applications brought to the stage a test wants them in, by the commands that bring them there.
public final class Caseload {
  public static final String NEW_CARD = "987654321";
  public static final Picture PHOTO = new Picture("image/jpeg", new byte[] {1, 2, 3});
  public static final Picture SIGNATURE = new Picture("image/png", new byte[] {4, 5, 6});

  private static final Digest ANY = new Digest("a".repeat(64));

  private final Office office;

  Caseload(Office office) {
    this.office = office;
  }

  /// A draft without pictures, of somebody who pays no duty.
  public ApplicationId draft(Iin iin, String point) {
    ApplicationId id = office.notary.newApplication();
    ApplicantId applicant = office.people.applicant(iin);
    var form = new ContactForm("+77011234567", "aigul@example.kz", Language.KK, true, false);
    byCitizen(
        iin,
        new Start(
            id,
            applicant,
            office.vault.keep(applicant, new CardNumber(Office.CARD.number())),
            eligible(),
            new PointCode(point),
            office.vault.keep(applicant, form),
            null,
            Map.of(),
            Office.NOW));
    return id;
  }

  public ApplicationId registered(Iin iin, String point) {
    ApplicationId id = draft(iin, point);
    enclose(iin, id, ImageKind.PHOTO, PHOTO);
    enclose(iin, id, ImageKind.SIGNATURE, SIGNATURE);
    byCitizen(
        iin, new Register(id, eligible(), new Term(LocalDate.of(2025, 6, 24), false), Office.NOW));
    return id;
  }

  private void enclose(Iin iin, ApplicationId id, ImageKind kind, Picture picture) {
    Digest digest = office.vault.keep(office.people.applicant(iin), picture);
    var finding = new Finding(Code.BLURRED, Severity.WARNING);
    byCitizen(
        iin, new Enclose(id, kind, new Enclosed(digest, 413, 531, List.of(finding)), Office.NOW));
  }

  public void claim(ApplicationId id, OfficerId officer) {
    office.applications.submit(new Claim(id, officer, Office.NOW), Actor.officer(officer));
  }

  /// Approved by an officer who held it.
  public void approve(ApplicationId id, OfficerId officer) {
    var preparation =
        DecisionDocument.prepare(office.file(id).application(), officer, new Approval());
    var signed = new SignedDecision(((Prepared) preparation).text(), ANY, ANY);
    office.applications.submit(
        new Approve(id, officer, signed, Office.NOW), Actor.officer(officer));
  }

  public void manufacture(ApplicationId id) {
    ApplicantId applicant = office.file(id).application().applicant();
    Digest card = office.vault.keep(applicant, new CardNumber(NEW_CARD));
    byNode(new AcceptManufacture(id, 1, Office.NOW));
    byNode(new RecordManufactured(id, 1, card, Office.NOW));
  }

  public void deliver(ApplicationId id) {
    byNode(new RecordDelivered(id, 1, Office.NOW));
  }

  private static Eligible eligible() {
    LocalDate expiry = Office.CARD.expiresOn();
    return new Eligible(
        Office.TODAY,
        Office.CARD,
        new EligibilityWindow(expiry.minusDays(30), expiry.plusDays(10)),
        Exemption.VETERAN,
        "2025-05-28");
  }

  private void byCitizen(Iin iin, ApplicationCommand command) {
    office.applications.submit(command, office.citizen(iin));
  }

  private void byNode(ApplicationCommand command) {
    office.applications.submit(command, Actor.neighbour(Neighbour.CENTRAL_NODE));
  }
}
