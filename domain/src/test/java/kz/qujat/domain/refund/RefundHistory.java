package kz.qujat.domain.refund;

import static kz.qujat.domain.refund.RefundEvents.*;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Things.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.qujat.domain.refund.RefundCase.NotOpened;
import kz.qujat.domain.refund.RefundCase.Opened;

/// The events before a command: one history for each progress of a refund case.
record RefundHistory(List<RefundEvent> events) {
  static RefundHistory notOpened() {
    return new RefundHistory(List.of());
  }

  /// Dana's case, for which she has not named an account.
  static RefundHistory awaitingAccount() {
    return notOpened().and(opened(PAID_BY_DANA));
  }

  /// The case of a company that paid for Dana.
  static RefundHistory onPaper() {
    return notOpened().and(opened(PAID_BY_A_COMPANY));
  }

  static RefundHistory ready() {
    return awaitingAccount().and(accountGiven(ACCOUNT));
  }

  static RefundHistory filed() {
    return ready().and(refundFiled(1));
  }

  static RefundHistory paid() {
    return filed().and(refundPaid(1));
  }

  static RefundHistory rejected() {
    return filed().and(refundRejected(1));
  }

  /// The first attempt was rejected, and another account was named.
  static RefundHistory secondAttempt() {
    return rejected().and(accountGiven(ANOTHER_ACCOUNT));
  }

  static RefundHistory lapsed() {
    return awaitingAccount().and(refundLapsed());
  }

  static RefundHistory closedOnPaper() {
    return onPaper().and(refundClosed());
  }

  RefundHistory and(RefundEvent... more) {
    return new RefundHistory(Stream.concat(events.stream(), Arrays.stream(more)).toList());
  }

  RefundCase replayed() {
    return RefundLifecycle.replay(events);
  }

  RefundState refund() {
    return switch (replayed()) {
      case Opened(var refundState) -> refundState;
      case NotOpened _ -> throw new AssertionError("no case was opened");
    };
  }
}
