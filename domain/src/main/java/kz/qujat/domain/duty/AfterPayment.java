package kz.qujat.domain.duty;

/// What follows when the duty is paid.
public enum AfterPayment {
  /// The citizen asks for the registration ticket.
  WAIT_FOR_APPLICANT,
  /// The application is registered as soon as the payment gateway tells.
  REGISTER
}
