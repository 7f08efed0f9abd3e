package kz.qujat.benchmark.product;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kz.qujat.application.dispatch.NodeAnswers;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.filing.DraftService;
import kz.qujat.application.filing.DraftService.Request;
import kz.qujat.application.filing.ImageUploads;
import kz.qujat.application.filing.RegistrationService;
import kz.qujat.application.idempotency.IdempotentCalls;
import kz.qujat.application.image.ImageInspector.Gauging.Acceptable;
import kz.qujat.application.image.ImageInspector.Sender;
import kz.qujat.application.pickup.CardHandover;
import kz.qujat.application.pickup.CardHandover.Visit;
import kz.qujat.application.review.ReviewService;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.application.vault.VaultRecord.Language;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.image.ImageFileProperties.Format;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.order.OldCardReturn;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.story.Samples;

/// The commands in the life of an application, as the product's users and the central node send
/// them. The pictures are measured once, when this is built: measuring is no command.
final class Steps {
  private static final ContactForm CONTACTS =
      new ContactForm("+77011234567", null, Language.KK, true, true);

  /// About as long as a signature with its certificates.
  private static final int CMS_LENGTH = 2500;

  private final KeyedCommands keyed;
  private final DraftService drafts;
  private final ImageUploads images;
  private final RegistrationService registrations;
  private final ReviewService reviews;
  private final NodeAnswers node;
  private final CardHandover counter;
  private final Acceptable photo;
  private final Acceptable signature;
  private final byte[] cms = new byte[CMS_LENGTH];

  Steps(RunningProduct product) {
    keyed = new KeyedCommands(product.the(IdempotentCalls.class));
    drafts = product.the(DraftService.class);
    images = product.the(ImageUploads.class);
    registrations = product.the(RegistrationService.class);
    reviews = product.the(ReviewService.class);
    node = product.the(NodeAnswers.class);
    counter = product.the(CardHandover.class);
    var sender = new Sender(new CitizenId(new UUID(0, 0)), () -> true);
    photo = images.measure(sender, ImageKind.PHOTO, Format.JPEG, Samples.photo());
    signature = images.measure(sender, ImageKind.SIGNATURE, Format.PNG, Samples.signature());
    ThreadLocalRandom.current().nextBytes(cms);
  }

  /// Starts a draft with its details.
  ApplicationId start(SignedInCitizen citizen, Office office) {
    ApplicationId[] started = new ApplicationId[1];
    var request =
        new Request(EligibilityRules.EXPIRY, office.point(), CONTACTS, null, "2026-01", null);
    keyed.call(citizen.id(), () -> started[0] = drafts.start(citizen, request).application().id());
    return started[0];
  }

  void enclose(SignedInCitizen citizen, ApplicationId application) {
    enclose(citizen, application, ImageKind.PHOTO, photo);
    enclose(citizen, application, ImageKind.SIGNATURE, signature);
  }

  private void enclose(
      SignedInCitizen citizen, ApplicationId application, ImageKind kind, Acceptable picture) {
    keyed.call(citizen.id(), () -> images.enclose(citizen, application, kind, picture, null));
  }

  void register(SignedInCitizen citizen, ApplicationId application) {
    keyed.call(citizen.id(), () -> registrations.register(citizen, application, null));
  }

  /// Claims and approves.
  void review(Office office, ApplicationId application) {
    keyed.call(office.officer().id(), () -> reviews.claim(office.officer(), application, null));
    Intent approval = new Intent.ToApprove();
    var _ = reviews.document(office.officer(), application, approval);
    keyed.call(
        office.officer().id(),
        () -> reviews.decide(office.officer(), application, approval, cms, null));
  }

  /// The node's three answers about the order.
  void make(ApplicationId application, String cardNumber) {
    keyed.call("node", () -> node.accepted(application, 1));
    keyed.call("node", () -> node.manufactured(application, 1, cardNumber));
    keyed.call("node", () -> node.delivered(application, 1));
  }

  void handOver(Office office, ApplicationId application, SignedInCitizen citizen) {
    var visit = new Visit(citizen.iin(), OldCardReturn.SURRENDERED);
    keyed.call(
        office.issuer().id(), () -> counter.issue(office.issuer(), application, visit, null));
  }

  /// Returns how many commands were sent so far.
  long taken() {
    return keyed.made();
  }
}
