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
import kz.qujat.domain.application.ApplicationRefusal.HolderNotTheSame;
import kz.qujat.domain.application.ApplicationRefusal.Incomplete;
import kz.qujat.domain.application.ApplicationRefusal.Ineligible;
import kz.qujat.domain.application.ApplicationRefusal.NoSuchApplication;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ApplicationRefusal.NotReady;
import kz.qujat.domain.application.ApplicationRefusal.OldCardNotSurrendered;
import kz.qujat.domain.application.ApplicationRefusal.OutOfReach;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.application.ApplicationRefusal.WrongRecipient;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.refund.RefundRefusal;
import kz.qujat.domain.refund.RefundRefusal.NoSuchRefund;
import kz.qujat.domain.refund.RefundRefusal.OtherBeneficiary;
import kz.qujat.domain.refund.RefundRefusal.WrongProgress;

/// What is said of a message by whoever carries or opens it, before the service it is for has
/// judged what it is about: such a fault decides nothing.
enum ChannelFault {
  /// It is no message of the channel.
  MALFORMED(Side.SENDER),
  /// Fields of it cannot be understood.
  VALIDATION(Side.SENDER),
  /// Nobody who is trusted has signed it.
  SIGNATURE_INVALID(Side.SENDER),
  /// It is not of whoever it says it is of.
  SENDER_INVALID(Side.SENDER),
  /// Another message came under its number.
  MESSAGE_ID_REUSED(Side.SENDER),
  /// It is being worked on.
  STILL_RUNNING(Side.RECEIVER),
  /// What it is about, or whom it is for, is not known there.
  NOT_FOUND(Side.SENDER),
  NO_SUCH_SERVICE(Side.SENDER),
  /// It came before its turn.
  ILLEGAL_STATE(Side.RECEIVER),
  /// It says something else than an earlier one did: somebody has to look at it.
  CONTRADICTION(Side.SENDER);

  private final Side side;

  ChannelFault(Side side) {
    this.side = side;
  }

  /// Whose fault it is.
  private enum Side {
    SENDER,
    RECEIVER
  }

  /// Whose fault it is in the words of SOAP: `Client` when sending the same again is no use, else
  /// `Server`.
  String faultCode() {
    return switch (side) {
      case SENDER -> "Client";
      case RECEIVER -> "Server";
    };
  }

  /// Whether `code` is one of these.
  static boolean isNamed(String code) {
    return List.of(values()).stream().anyMatch(known -> known.name().equals(code));
  }

  /// What a neighbour hears when its message was refused.
  static ChannelFault of(CommandRefused refused) {
    return switch (refused) {
      case ApplicationRefused application -> of(application.refusal());
      case RefundRefused refund -> of(refund.refusal());
      case SupervisionRefused _ -> ILLEGAL_STATE;
    };
  }

  private static ChannelFault of(ApplicationRefusal refusal) {
    return switch (refusal) {
      case NoSuchApplication _ -> NOT_FOUND;
      case ContradictsEarlierAnswer _ -> CONTRADICTION;
      case OutOfReach _,
          Ineligible _,
          ApplicationAlreadyOpen _,
          AlreadyRegistered _,
          Incomplete _,
          WrongStage _,
          OwnApplication _,
          ClaimedByOther _,
          NotClaimed _,
          DocumentMismatch _,
          HolderNotTheSame _,
          NotReady _,
          AlreadyIssued _,
          WrongRecipient _,
          OldCardNotSurrendered _ ->
          ILLEGAL_STATE;
    };
  }

  private static ChannelFault of(RefundRefusal refusal) {
    return switch (refusal) {
      case NoSuchRefund _ -> NOT_FOUND;
      case OtherBeneficiary _, WrongProgress _ -> ILLEGAL_STATE;
    };
  }
}
