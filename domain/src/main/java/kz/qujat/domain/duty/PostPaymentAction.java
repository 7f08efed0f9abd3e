package kz.qujat.domain.duty;

/// What happens after the duty is paid.
public enum PostPaymentAction {
  /// The citizen requests the registration ticket.
  WAIT_FOR_APPLICANT,
  /// The application is registered as soon as the payment gateway reports the payment.
  REGISTER
}
