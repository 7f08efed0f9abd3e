package kz.qujat.application.rehearsal;

import static kz.qujat.application.rehearsal.Cast.*;

import java.util.List;
import kz.qujat.application.dispatch.Manufacture;
import kz.qujat.application.eligibility.Citizen;
import kz.qujat.application.filing.Enclosures;
import kz.qujat.application.filing.Filings;
import kz.qujat.application.filing.Registrations;
import kz.qujat.application.image.Gauge.Gauging.Acceptable;
import kz.qujat.application.payment.Payer;
import kz.qujat.application.payment.Payments;
import kz.qujat.application.payment.Payments.Demand.Payable;
import kz.qujat.application.payment.Transfer;
import kz.qujat.application.payment.Transfers;
import kz.qujat.application.refund.Inquiry;
import kz.qujat.application.refund.RefundCases;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.application.refund.Refunds;
import kz.qujat.application.refund.TaxFiling;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.Reviews;
import kz.qujat.application.review.Reviews.Intent;
import kz.qujat.application.vault.Confidential.ContactForm;
import kz.qujat.application.vault.Picture;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.AnnulmentReason;
import kz.qujat.domain.lifecycle.ApplicationId;
import org.jspecify.annotations.Nullable;

/// How an application of Dana comes to where a rule is to be seen, through the use cases
/// themselves.
public final class Journey {
  private final Rehearsal rehearsal;

  Journey(Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
  }

  public Filings filings() {
    return new Filings(rehearsal.chancery, rehearsal.cases, rehearsal.desk, rehearsal.vault);
  }

  public Enclosures enclosures() {
    return new Enclosures(
        rehearsal.chancery,
        (_, _, bytes) -> measured(new Picture("image/jpeg", bytes)),
        rehearsal.images);
  }

  public Registrations registrations() {
    return new Registrations(rehearsal.chancery, rehearsal.cases, rehearsal.desk, CALENDAR, 15);
  }

  public Payments payments() {
    var transfers =
        new Transfers(
            rehearsal.chancery, rehearsal.applications, rehearsal.people, rehearsal.setAside::add);
    return new Payments(rehearsal.chancery, rehearsal.cases, rehearsal.gateway, TARIFF, transfers);
  }

  public Reviews reviews() {
    return new Reviews(rehearsal.chancery, rehearsal.cases, rehearsal.signatures, rehearsal.vault);
  }

  public Manufacture manufacture() {
    return new Manufacture(rehearsal.chancery, rehearsal.cases, rehearsal.vault);
  }

  public RefundDesk refundDesk() {
    return new RefundDesk(rehearsal.chancery, rehearsal.applications, rehearsal.vault);
  }

  public Refunds refunds() {
    return new Refunds(rehearsal.cases, taxFiling(), inquiry());
  }

  public Inquiry inquiry() {
    return new Inquiry(rehearsal.authority, refundDesk(), taxFiling());
  }

  private TaxFiling taxFiling() {
    return new TaxFiling(
        rehearsal.chancery,
        new RefundCases(rehearsal.people, rehearsal.vault),
        rehearsal.authority,
        CALENDAR,
        5);
  }

  public static Filings.Request request(@Nullable ApplicationId replaces) {
    return new Filings.Request(EligibilityRules.EXPIRY, ASTANA_1, CONTACTS, replaces);
  }

  public static Acceptable measured(Picture picture) {
    return new Acceptable(picture, 700, 900, List.of());
  }

  public ApplicationId draft() {
    return draft(DANA, CONTACTS);
  }

  public ApplicationId draft(Citizen citizen, ContactForm contacts) {
    var request = new Filings.Request(EligibilityRules.EXPIRY, ASTANA_1, contacts, null);
    return filings().start(citizen, request).application().id();
  }

  public Payable asked(ApplicationId application) {
    return (Payable) payments().request(DANA, application, null, null);
  }

  /// Dana pays what was asked for, under the bank's `reference`.
  public void pay(Payable payable, String reference) {
    var dana = new Payer.Person(DANA.iin(), null);
    payments()
        .receive(
            new Transfer(
                payable.payment(), payable.amount(), dana, reference, "G-" + reference, MONDAY));
  }

  public void enclosePictures(Citizen citizen, ApplicationId application) {
    enclosures().enclose(citizen, application, ImageKind.PHOTO, measured(PHOTO), null);
    enclosures().enclose(citizen, application, ImageKind.SIGNATURE, measured(SIGNATURE), null);
  }

  public ApplicationId paidDraft() {
    ApplicationId application = draft();
    pay(asked(application), "BANK-1");
    return application;
  }

  public ApplicationId completeDraft() {
    ApplicationId application = paidDraft();
    enclosePictures(DANA, application);
    return application;
  }

  public ApplicationId registered() {
    ApplicationId application = completeDraft();
    registrations().register(DANA, application, null);
    return application;
  }

  /// Aigul holds the review.
  public ApplicationId underReview() {
    ApplicationId application = registered();
    reviews().claim(AIGUL, application, null);
    return application;
  }

  public void decide(Officer officer, ApplicationId application, Intent intent) {
    byte[] document = reviews().document(officer, application, intent);
    byte[] cms = PlayedSignatures.sign(officer, document);
    reviews().decide(officer, application, intent, cms, null);
  }

  public ApplicationId approved() {
    ApplicationId application = underReview();
    decide(AIGUL, application, new Intent.ToApprove());
    return application;
  }

  public ApplicationId annulled(AnnulmentReason reason) {
    ApplicationId application = underReview();
    decide(AIGUL, application, new Intent.ToAnnul(reason, null));
    return application;
  }

  /// Made and brought to the registration point.
  public ApplicationId readyForPickup() {
    ApplicationId application = approved();
    manufacture().manufactured(application, 1, "051000001");
    manufacture().delivered(application, 1);
    return application;
  }
}
