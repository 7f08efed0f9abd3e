package kz.qujat.integration.shep;

import java.util.List;

/// What is said of a message by whoever carries or opens it, before the service it is for has
/// judged what it is about: such a fault decides nothing.
enum ChannelFault {
  /// It is no message of the channel.
  MALFORMED,
  /// Fields of it cannot be understood.
  VALIDATION,
  /// Nobody who is trusted has signed it.
  SIGNATURE_INVALID,
  /// It is not of whoever it says it is of.
  SENDER_INVALID,
  /// Another message came under its number.
  MESSAGE_ID_REUSED,
  /// It is being worked on.
  STILL_RUNNING,
  /// What it is about, or whom it is for, is not known there.
  NOT_FOUND,
  NO_SUCH_SERVICE,
  /// It came before its turn.
  ILLEGAL_STATE,
  /// It says something else than an earlier one did.
  CONTRADICTION;

  /// Whether `code` is one of these.
  static boolean isNamed(String code) {
    return List.of(values()).stream().anyMatch(known -> known.name().equals(code));
  }
}
