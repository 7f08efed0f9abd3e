package kz.qujat.application.rehearsal;

import static kz.qujat.application.rehearsal.Cast.*;

import java.util.List;
import kz.qujat.application.command.Actor;
import kz.qujat.application.dispatch.HolderDataCheck;
import kz.qujat.application.dispatch.NodeAnswers;
import kz.qujat.application.dispatch.OrderDispatchHandler;
import kz.qujat.application.dispatch.OrderFactory;
import kz.qujat.application.dispatch.OrderSendingService;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.filing.DraftService;
import kz.qujat.application.filing.ImageUploads;
import kz.qujat.application.filing.RegistrationService;
import kz.qujat.application.filing.RegistrationService.RegistrationTerm;
import kz.qujat.application.image.ImageInspector.Gauging.Acceptable;
import kz.qujat.application.payment.BankReferenceLookup;
import kz.qujat.application.payment.IncomingPayments;
import kz.qujat.application.payment.PaymentRequestService;
import kz.qujat.application.payment.PaymentRequestService.Demand.Payable;
import kz.qujat.application.payment.PaymentRequestService.Wish;
import kz.qujat.application.payment.ReceivedPayment;
import kz.qujat.application.payment.ReportedPayer;
import kz.qujat.application.refund.RefundFilingHandler;
import kz.qujat.application.refund.RefundFilingService;
import kz.qujat.application.refund.RefundService;
import kz.qujat.application.refund.TaxAuthorityInquiryService;
import kz.qujat.application.refund.TaxCaseFactory;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.ReviewService;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.domain.application.CardCommand.RecordOrderHandedOver;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.review.AnnulmentReason;
import org.jspecify.annotations.Nullable;

/// Brings an application of Dana's to a given stage, by calling the use cases themselves.
public final class Journey {
  private final Rehearsal rehearsal;

  Journey(Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
  }

  public DraftService filings() {
    return new DraftService(rehearsal.commands, rehearsal.cases, rehearsal.desk, rehearsal.vault);
  }

  public ImageUploads enclosures() {
    return new ImageUploads(
        rehearsal.commands,
        (_, _, _, bytes) -> measured(new ImageContent("image/jpeg", bytes)),
        rehearsal.images);
  }

  public RegistrationService registrations() {
    return new RegistrationService(
        rehearsal.commands,
        rehearsal.cases,
        rehearsal.desk,
        rehearsal.vault,
        new RegistrationTerm(CALENDAR, 15));
  }

  public PaymentRequestService payments() {
    return new PaymentRequestService(
        rehearsal.commands, rehearsal.cases, rehearsal.desk, rehearsal.gateway, TARIFF);
  }

  public IncomingPayments money() {
    return new IncomingPayments(
        rehearsal.commands,
        rehearsal.histories,
        rehearsal.references,
        rehearsal.people,
        rehearsal.vault);
  }

  public ReviewService reviews() {
    return new ReviewService(
        rehearsal.commands, rehearsal.cases, rehearsal.signatures, rehearsal.vault);
  }

  public OrderDispatchHandler dispatch() {
    return new OrderDispatchHandler(
        rehearsal.commands,
        rehearsal.cases,
        new OrderFactory(rehearsal.people, rehearsal.vault, rehearsal.images),
        new HolderDataCheck(rehearsal.commands, rehearsal.register, rehearsal.vault),
        new OrderSendingService(rehearsal.node, rehearsal.discrepancies));
  }

  public NodeAnswers manufacture() {
    return new NodeAnswers(rehearsal.commands, rehearsal.cases, rehearsal.vault);
  }

  public RefundService refundDesk() {
    return new RefundService(rehearsal.commands, rehearsal.refunds, rehearsal.vault);
  }

  public RefundFilingHandler refundFiling() {
    return new RefundFilingHandler(rehearsal.refunds, taxFiling(), inquiry());
  }

  public TaxAuthorityInquiryService inquiry() {
    return new TaxAuthorityInquiryService(rehearsal.authority, refundDesk(), taxFiling());
  }

  private RefundFilingService taxFiling() {
    return new RefundFilingService(
        rehearsal.commands,
        new TaxCaseFactory(
            rehearsal.cases,
            rehearsal.people,
            rehearsal.vault,
            new BankReferenceLookup(rehearsal.vault, rehearsal.references)),
        rehearsal.authority,
        CALENDAR,
        5);
  }

  public static DraftService.Request request(@Nullable ApplicationId replaces) {
    return new DraftService.Request(
        EligibilityRules.EXPIRY, ASTANA_1, CONTACTS, null, CONSENT, replaces);
  }

  public static Acceptable measured(ImageContent imageContent) {
    return new Acceptable(imageContent, 700, 900, List.of());
  }

  public ApplicationId draft() {
    return draft(DANA, CONTACTS);
  }

  public ApplicationId draft(SignedInCitizen signedInCitizen, ContactForm contacts) {
    var request =
        new DraftService.Request(EligibilityRules.EXPIRY, ASTANA_1, contacts, null, CONSENT, null);
    return filings().start(signedInCitizen, request).application().id();
  }

  public Payable asked(ApplicationId application) {
    return asked(application, PostPaymentAction.WAIT_FOR_APPLICANT);
  }

  public Payable asked(ApplicationId application, PostPaymentAction then) {
    return (Payable) payments().request(DANA, application, new Wish(null, then), null);
  }

  /// Dana pays the requested amount, with the bank's `reference`.
  public void pay(Payable payable, String reference) {
    money().receive(transfer(payable.payment(), DANA, reference));
  }

  /// A transfer of the full duty, paid now; each reference of the bank has its own reference of the
  /// gateway.
  public ReceivedPayment transfer(
      PaymentRequestId payment, SignedInCitizen payer, String reference) {
    return new ReceivedPayment(
        payment,
        DUTY,
        new ReportedPayer.Person(payer.iin(), null),
        reference,
        "G-" + reference,
        rehearsal.clock.instant());
  }

  public void enclosePictures(SignedInCitizen signedInCitizen, ApplicationId application) {
    enclosures().enclose(signedInCitizen, application, ImageKind.PHOTO, measured(PHOTO), null);
    enclosures()
        .enclose(signedInCitizen, application, ImageKind.SIGNATURE, measured(SIGNATURE), null);
  }

  /// A draft that was paid with a reference of its own.
  public ApplicationId paidDraft() {
    ApplicationId application = draft();
    pay(asked(application), "BANK-" + application);
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

  /// Approved, and the order was sent to the central node.
  public ApplicationId handedOver() {
    ApplicationId application = approved();
    rehearsal.commands.submit(
        new RecordOrderHandedOver(application, 1, rehearsal.clock.instant()),
        Actor.system(OrderDispatchHandler.NAME));
    return application;
  }

  /// Made and delivered to the registration point.
  public ApplicationId readyForPickup() {
    ApplicationId application = approved();
    manufacture().manufactured(application, 1, "051000001");
    manufacture().delivered(application, 1);
    return application;
  }
}
