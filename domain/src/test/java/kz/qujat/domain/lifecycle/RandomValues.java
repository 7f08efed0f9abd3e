package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Documents.*;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Things.*;

import java.util.Set;
import java.util.UUID;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.eligibility.EligibilityOutcome;
import kz.qujat.domain.eligibility.EligibilityOutcome.Passed;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.order.OldCardReturn;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.review.ReviewDecision.Annulment;
import kz.qujat.domain.review.ReviewDecision.Approval;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.signature.SignedDecision;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/// Values for random commands, from a small set, so that commands often match the application.
final class RandomValues {
  static final Arbitrary<CitizenId> CITIZENS = Arbitraries.of(DANA, DANA, DANA, DANA, ERLAN);
  static final Arbitrary<StaffId> OFFICERS =
      Arbitraries.of(AIGUL, AIGUL, AIGUL, DAULET, DANA_AT_WORK);
  static final Arbitrary<Region> REGIONS = Arbitraries.of(HERE, HERE, HERE, HERE, ELSEWHERE);
  static final Arbitrary<PointCode> POINTS = Arbitraries.of(ASTANA_1, ASTANA_1, ASTANA_2);
  static final Arbitrary<Payer> PAYERS =
      Arbitraries.of(PAID_BY_DANA, PAID_BY_DANA, PAID_BY_ERLAN, PAID_BY_A_COMPANY);
  static final Arbitrary<PaymentRequestId> PAYMENTS = Arbitraries.of(PAYMENT, ANOTHER_PAYMENT);
  static final Arbitrary<Money> AMOUNTS = Arbitraries.of(DUTY, DUTY, DUTY, TOO_LITTLE);
  static final Arbitrary<Digest> REFERENCES = Arbitraries.of(BANK_1, BANK_2, BANK_3);
  static final Arbitrary<PostPaymentAction> THEN = Arbitraries.of(PostPaymentAction.class);
  static final Arbitrary<Digest> FORMS = Arbitraries.of(FORM, ANOTHER_FORM);
  static final Arbitrary<Digest> HOLDERS = Arbitraries.of(HOLDER, CHANGED_HOLDER);
  static final Arbitrary<Set<HolderField>> CHANGES =
      Arbitraries.of(
          Set.of(HolderField.NAMES), Set.of(HolderField.SEX), Set.of(HolderField.values()));
  static final Arbitrary<Integer> ATTEMPTS = Arbitraries.of(1, 1, 1, 2, 2, 3, 0, -1);
  static final Arbitrary<Digest> NEW_CARDS =
      Arbitraries.of(NEW_CARD, NEW_CARD, NEW_CARD, ANOTHER_NEW_CARD);
  static final Arbitrary<ImageKind> KINDS = Arbitraries.of(ImageKind.class);
  static final Arbitrary<Attached> PICTURES = Arbitraries.of(PHOTO, ANOTHER_PHOTO, SIGNATURE);
  static final Arbitrary<Passed> PASSED = Arbitraries.of(ELIGIBLE, ELIGIBLE, ELIGIBLE, EXEMPT);
  static final Arbitrary<EligibilityOutcome> CHECKS =
      Arbitraries.of(ELIGIBLE, ELIGIBLE, ELIGIBLE, EXEMPT, NOT_ELIGIBLE);
  static final Arbitrary<OldCardReturn> OLD_CARDS =
      Arbitraries.of(
          OldCardReturn.SURRENDERED, OldCardReturn.SURRENDERED, OldCardReturn.NOT_SURRENDERED);

  static final Arbitrary<Approval> APPROVALS = Arbitraries.of(APPROVAL, new Approval(null));
  static final Arbitrary<Annulment> ANNULMENTS =
      Arbitraries.of(AnnulmentReason.class).map(Documents::annulmentFor);
  static final Arbitrary<SignedDecision> SIGNED =
      Arbitraries.of(approval(AIGUL, 1), approval(DAULET, 1), signed("something else"));

  /// The identity of a possible refund case is new every time.
  static final Arbitrary<RefundId> FRESH_REFUNDS =
      Arbitraries.randomValue(random -> new RefundId(new UUID(random.nextLong(), 6)));

  private RandomValues() {}
}
