package kz.qujat.integration.shep;

import java.util.List;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.command.RefundRefused;
import kz.qujat.application.command.SupervisionRefused;
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
import kz.qujat.domain.refund.RefundRefusal;
import kz.qujat.domain.refund.RefundRefusal.NoSuchRefund;
import kz.qujat.domain.refund.RefundRefusal.OtherBeneficiary;
import kz.qujat.domain.refund.RefundRefusal.WrongProgress;

/// The fault codes of the channel, in both directions. The product answers a neighbour's message
/// with them (`ShepExceptionHandler`). When a neighbour answers ours with one of them, `ShepClient`
/// takes it for no reliable answer, not for a refusal: it decides nothing about the application or
/// the refund.
enum ShepFaultCode {
  /// The message does not have the channel's format.
  MALFORMED(Side.SENDER),
  /// Fields of the message cannot be understood.
  VALIDATION(Side.SENDER),
  /// The message is not signed by a trusted party.
  SIGNATURE_INVALID(Side.SENDER),
  /// The message does not come from the sender it names.
  SENDER_INVALID(Side.SENDER),
  /// Another message with the same message id came earlier.
  MESSAGE_ID_REUSED(Side.SENDER),
  /// An earlier copy of the message is still being processed.
  STILL_RUNNING(Side.RECEIVER),
  /// The recipient does not know the subject or the addressee of the message.
  NOT_FOUND(Side.SENDER),
  NO_SUCH_SERVICE(Side.SENDER),
  /// The message came too early and should be sent again.
  ILLEGAL_STATE(Side.RECEIVER),
  /// The message contradicts an earlier one, and a person must examine it.
  CONTRADICTION(Side.SENDER);

  private final Side side;

  ShepFaultCode(Side side) {
    this.side = side;
  }

  /// The side that caused the fault.
  private enum Side {
    SENDER,
    RECEIVER
  }

  /// Returns the SOAP fault code: `Client` when sending the same message again will not help,
  /// otherwise `Server`.
  String faultCode() {
    return switch (side) {
      case SENDER -> "Client";
      case RECEIVER -> "Server";
    };
  }

  /// Whether `code` names a fault of the channel.
  static boolean isNamed(String code) {
    return List.of(values()).stream().anyMatch(known -> known.name().equals(code));
  }

  /// Returns the fault that a neighbour receives when a command caused by its message was refused.
  static ShepFaultCode of(CommandRefused refused) {
    return switch (refused) {
      case ApplicationRefused application -> of(application.refusal());
      case RefundRefused refund -> of(refund.refusal());
      case SupervisionRefused _ -> ILLEGAL_STATE;
    };
  }

  private static ShepFaultCode of(ApplicationRefusal refusal) {
    return switch (refusal) {
      case NoSuchApplication _ -> NOT_FOUND;
      case ContradictsEarlierAnswer _ -> CONTRADICTION;
      case NotVisible _,
          Ineligible _,
          ApplicationAlreadyOpen _,
          AlreadyRegistered _,
          Incomplete _,
          WrongStage _,
          OwnApplication _,
          ClaimedByOther _,
          NotClaimed _,
          DocumentMismatch _,
          HolderDataChanged _,
          NotReady _,
          AlreadyIssued _,
          WrongRecipient _,
          OldCardNotSurrendered _ ->
          ILLEGAL_STATE;
    };
  }

  private static ShepFaultCode of(RefundRefusal refusal) {
    return switch (refusal) {
      case NoSuchRefund _ -> NOT_FOUND;
      case OtherBeneficiary _, WrongProgress _ -> ILLEGAL_STATE;
    };
  }
}
