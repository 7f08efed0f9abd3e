package kz.qujat.web.problem;

import java.util.Map;
import kz.qujat.application.review.Signatures.Flaw;
import kz.qujat.application.vault.People;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.lifecycle.Refusal;
import kz.qujat.domain.lifecycle.Refusal.AlreadyIssued;
import kz.qujat.domain.lifecycle.Refusal.AlreadyRegistered;
import kz.qujat.domain.lifecycle.Refusal.ApplicationAlreadyOpen;
import kz.qujat.domain.lifecycle.Refusal.ClaimedByOther;
import kz.qujat.domain.lifecycle.Refusal.DocumentMismatch;
import kz.qujat.domain.lifecycle.Refusal.Incomplete;
import kz.qujat.domain.lifecycle.Refusal.Ineligible;
import kz.qujat.domain.lifecycle.Refusal.NoSuchApplication;
import kz.qujat.domain.lifecycle.Refusal.NotClaimed;
import kz.qujat.domain.lifecycle.Refusal.NotReady;
import kz.qujat.domain.lifecycle.Refusal.OldCardNotSurrendered;
import kz.qujat.domain.lifecycle.Refusal.OwnApplication;
import kz.qujat.domain.lifecycle.Refusal.WrongRecipient;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;

/// What the refusals of the domain are on the wire.
final class Refusals {
  private final People people;

  Refusals(People people) {
    this.people = people;
  }

  Problem problem(Refusal refusal) {
    return switch (refusal) {
      case NoSuchApplication _ -> Problem.of(ProblemCode.NOT_FOUND);
      case Ineligible(var answer) -> Problem.of(code(answer.code()));
      case ApplicationAlreadyOpen(var other) ->
          Problem.of(ProblemCode.APPLICATION_ALREADY_OPEN, "applicationId", other.toString());
      case AlreadyRegistered _ -> Problem.of(ProblemCode.ALREADY_REGISTERED);
      case Incomplete(var missing) -> Problem.of(ProblemCode.INCOMPLETE, "missing", missing);
      case WrongStage(var status) -> Problem.illegal(status);
      case OwnApplication _ -> Problem.of(ProblemCode.OWN_APPLICATION);
      case ClaimedByOther(var holder) ->
          Problem.of(
              ProblemCode.CLAIMED_BY_OTHER, "claimedBy", Map.of("name", people.nameOf(holder)));
      case NotClaimed _ -> Problem.of(ProblemCode.NOT_CLAIMED);
      case DocumentMismatch _ -> Problem.of(ProblemCode.EDS_CONTENT_MISMATCH);
      case NotReady(var status) -> Problem.of(ProblemCode.NOT_READY, "applicationStatus", status);
      case AlreadyIssued _ -> Problem.of(ProblemCode.ALREADY_ISSUED);
      case WrongRecipient _ -> Problem.of(ProblemCode.WRONG_RECIPIENT);
      case OldCardNotSurrendered _ -> Problem.of(ProblemCode.OLD_CARD_NOT_SURRENDERED);
    };
  }

  static ProblemCode code(Ineligibility ineligibility) {
    return switch (ineligibility) {
      case PILOT_CLOSED -> ProblemCode.PILOT_CLOSED;
      case REASON_NOT_SUPPORTED -> ProblemCode.REASON_NOT_SUPPORTED;
      case REGISTER_RECORD_UNCLEAR -> ProblemCode.REGISTER_RECORD_UNCLEAR;
      case PERSON_STATUS -> ProblemCode.PERSON_STATUS;
      case NOT_A_CITIZEN -> ProblemCode.NOT_A_CITIZEN;
      case UNDER_AGE -> ProblemCode.UNDER_AGE;
      case NO_CURRENT_CARD -> ProblemCode.NO_CURRENT_CARD;
      case CARD_INVALIDATED -> ProblemCode.CARD_INVALIDATED;
      case REAPPLICATION_NOT_ALLOWED -> ProblemCode.REAPPLICATION_NOT_ALLOWED;
      case TOO_EARLY -> ProblemCode.TOO_EARLY;
      case TOO_LATE -> ProblemCode.TOO_LATE;
    };
  }

  static ProblemCode code(Flaw flaw) {
    return switch (flaw) {
      case INVALID -> ProblemCode.EDS_INVALID;
      case WRONG_SIGNER -> ProblemCode.EDS_WRONG_SIGNER;
      case REVOKED -> ProblemCode.EDS_REVOKED;
      case EXPIRED -> ProblemCode.EDS_EXPIRED;
      case UNTRUSTED -> ProblemCode.EDS_UNTRUSTED;
      case WRONG_PURPOSE -> ProblemCode.EDS_WRONG_PURPOSE;
      case CONTENT_MISMATCH -> ProblemCode.EDS_CONTENT_MISMATCH;
    };
  }
}
