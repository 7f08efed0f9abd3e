package kz.qujat.web.problem;

import java.util.Map;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.command.RefundRefused;
import kz.qujat.application.command.SupervisionRefused;
import kz.qujat.application.review.Signatures.Flaw;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.application.ApplicationRefusal;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyIssued;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyRegistered;
import kz.qujat.domain.application.ApplicationRefusal.ApplicationAlreadyOpen;
import kz.qujat.domain.application.ApplicationRefusal.ClaimedByOther;
import kz.qujat.domain.application.ApplicationRefusal.ContradictsEarlierAnswer;
import kz.qujat.domain.application.ApplicationRefusal.DocumentMismatch;
import kz.qujat.domain.application.ApplicationRefusal.HolderDataChanged;
import kz.qujat.domain.application.ApplicationRefusal.Incomplete;
import kz.qujat.domain.application.ApplicationRefusal.Ineligible;
import kz.qujat.domain.application.ApplicationRefusal.NoSuchApplication;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ApplicationRefusal.NotReady;
import kz.qujat.domain.application.ApplicationRefusal.NotVisible;
import kz.qujat.domain.application.ApplicationRefusal.OldCardNotSurrendered;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.application.ApplicationRefusal.WrongRecipient;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.refund.RefundRefusal;
import kz.qujat.domain.refund.RefundRefusal.NoSuchRefund;
import kz.qujat.domain.refund.RefundRefusal.OtherBeneficiary;
import kz.qujat.domain.refund.RefundRefusal.WrongProgress;
import kz.qujat.domain.supervision.SupervisionRefusal;
import kz.qujat.domain.supervision.SupervisionRefusal.CardFateMissing;
import kz.qujat.domain.supervision.SupervisionRefusal.NoSuchCase;
import kz.qujat.domain.supervision.SupervisionRefusal.StillFailing;
import kz.qujat.domain.supervision.SupervisionRefusal.WrongRemedy;
import org.springframework.stereotype.Component;

/// Maps the refusals of the domain to problems.
@Component
final class RefusalProblemMapper {
  private static final String APPLICATION_STATUS = "applicationStatus";

  private final PseudonymDirectory pseudonymDirectory;

  RefusalProblemMapper(PseudonymDirectory pseudonymDirectory) {
    this.pseudonymDirectory = pseudonymDirectory;
  }

  Problem problem(CommandRefused refused) {
    return switch (refused) {
      case ApplicationRefused e -> problem(e.refusal());
      case RefundRefused e -> problem(e.refusal());
      case SupervisionRefused e -> problem(e.refusal());
    };
  }

  private Problem problem(ApplicationRefusal refusal) {
    return switch (refusal) {
      case NoSuchApplication _, NotVisible _ -> Problem.of(ProblemCode.NOT_FOUND);
      case Ineligible(var answer) -> Problem.of(code(answer.code()));
      case ApplicationAlreadyOpen(var other) ->
          Problem.of(ProblemCode.APPLICATION_ALREADY_OPEN, "applicationId", other.toString());
      case AlreadyRegistered _ -> Problem.of(ProblemCode.ALREADY_REGISTERED);
      case Incomplete(var missing) -> Problem.of(ProblemCode.INCOMPLETE, "missing", missing);
      case WrongStage(var status) -> illegal(APPLICATION_STATUS, status);
      case OwnApplication _ -> Problem.of(ProblemCode.OWN_APPLICATION);
      case ClaimedByOther(var holder) ->
          Problem.of(
              ProblemCode.CLAIMED_BY_OTHER,
              "claimedBy",
              Map.of("name", pseudonymDirectory.nameOf(holder)));
      case NotClaimed _ -> Problem.of(ProblemCode.NOT_CLAIMED);
      case DocumentMismatch _ -> Problem.of(ProblemCode.EDS_CONTENT_MISMATCH);
      case HolderDataChanged(var changed) ->
          Problem.of(
              ProblemCode.HOLDER_NOT_THE_SAME, "changed", changed.stream().sorted().toList());
      case ContradictsEarlierAnswer e -> contradiction(e);
      case NotReady(var status) -> Problem.of(ProblemCode.NOT_READY, APPLICATION_STATUS, status);
      case AlreadyIssued _ -> Problem.of(ProblemCode.ALREADY_ISSUED);
      case WrongRecipient _ -> Problem.of(ProblemCode.WRONG_RECIPIENT);
      case OldCardNotSurrendered _ -> Problem.of(ProblemCode.OLD_CARD_NOT_SURRENDERED);
    };
  }

  private static Problem problem(RefundRefusal refusal) {
    return switch (refusal) {
      case NoSuchRefund _, OtherBeneficiary _ -> Problem.of(ProblemCode.NOT_FOUND);
      case WrongProgress(var status) -> illegal("refundStatus", status);
    };
  }

  private static Problem problem(SupervisionRefusal refusal) {
    return switch (refusal) {
      case NoSuchCase _ -> Problem.of(ProblemCode.NOT_FOUND);
      case WrongRemedy(var possible) -> Problem.of(ProblemCode.WRONG_REMEDY, "remedies", possible);
      case StillFailing _ -> Problem.of(ProblemCode.STILL_FAILING);
      case CardFateMissing _ -> ExceptionProblemMapper.required("card");
    };
  }

  /// The problem for a command that the current status does not allow.
  ///
  /// @param fact the name of the member that contains the status
  private static Problem illegal(String fact, Enum<?> status) {
    return Problem.of(ProblemCode.ILLEGAL_STATE, fact, status);
  }

  private static Problem contradiction(ContradictsEarlierAnswer refusal) {
    return Problem.of(
        ProblemCode.ILLEGAL_STATE,
        (_, _) ->
            Map.of("attempt", refusal.attempt(), "known", refusal.known(), "said", refusal.said()));
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
