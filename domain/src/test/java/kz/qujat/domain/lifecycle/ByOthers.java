package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Documents.*;
import static kz.qujat.domain.review.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.*;
import static kz.qujat.domain.story.Things.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.CardCommand.IssueCard;
import kz.qujat.domain.application.DraftCommand.ChangeDraft;
import kz.qujat.domain.application.DraftCommand.Enclose;
import kz.qujat.domain.application.DraftCommand.Register;
import kz.qujat.domain.application.DraftCommand.Start;
import kz.qujat.domain.application.DraftCommand.Withdraw;
import kz.qujat.domain.application.DutyCommand.RequestPayment;
import kz.qujat.domain.application.ReviewCommand.Annul;
import kz.qujat.domain.application.ReviewCommand.Approve;
import kz.qujat.domain.application.ReviewCommand.Claim;
import kz.qujat.domain.application.ReviewCommand.GiveBack;
import kz.qujat.domain.application.ReviewCommand.Reassign;
import kz.qujat.domain.application.ReviewCommand.TakeBack;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.order.OldCardReturn;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;

/// The commands of the test stories, given by actors who are not allowed to give them.
final class ByOthers {
  private ByOthers() {}

  static List<ApplicationCommand> ofAnotherCitizen() {
    return List.of(
        new Start(
            APPLICATION, ERLAN, ELIGIBLE, ASTANA_1, FORM, null, CONSENT, null, Map.of(), MONDAY),
        new ChangeDraft(APPLICATION, ERLAN, ASTANA_2, ANOTHER_FORM, MONDAY),
        new Enclose(APPLICATION, ERLAN, ImageKind.PHOTO, ANOTHER_PHOTO, MONDAY),
        new Register(APPLICATION, ERLAN, ELIGIBLE, HOLDER, FIFTEEN_DAYS, TUESDAY),
        new Withdraw(APPLICATION, ERLAN, REFUND, TUESDAY),
        new RequestPayment(
            APPLICATION,
            ERLAN,
            ELIGIBLE,
            ANOTHER_PAYMENT,
            ASSESSMENT,
            PostPaymentAction.WAIT_FOR_APPLICANT,
            MONDAY));
  }

  static List<ApplicationCommand> ofAnotherRegion() {
    return review(AIGUL, GULNARA, ELSEWHERE);
  }

  /// A command that only the counter of another registration point gives.
  static ApplicationCommand ofAnotherPoint() {
    return new IssueCard(APPLICATION, DANA, OldCardReturn.SURRENDERED, SAULE, ASTANA_2, FRIDAY);
  }

  static List<ApplicationCommand> ofOnesOwn() {
    List<ApplicationCommand> all = new ArrayList<>(review(DANA_AT_WORK, DANA_AT_WORK, HERE));
    all.add(new Reassign(APPLICATION, AIGUL, DANA_AT_WORK, GULNARA, HERE, WEDNESDAY));
    all.add(issue(DANA, OldCardReturn.SURRENDERED, DANA_AT_WORK));
    return all;
  }

  private static List<ApplicationCommand> review(
      StaffId officer, StaffId supervisor, Region region) {
    return List.of(
        new Claim(APPLICATION, officer, region, WEDNESDAY),
        new GiveBack(APPLICATION, officer, region, WEDNESDAY),
        new TakeBack(APPLICATION, AIGUL, supervisor, region, WEDNESDAY),
        new Reassign(APPLICATION, AIGUL, DAULET, supervisor, region, WEDNESDAY),
        new Approve(APPLICATION, officer, region, APPROVAL, approval(officer, 1), THURSDAY),
        new Annul(
            APPLICATION,
            officer,
            region,
            annulmentFor(POOR_PHOTO),
            annulment(officer, 1, POOR_PHOTO),
            REFUND,
            THURSDAY));
  }
}
