package kz.qujat.application.payment;

import java.time.Instant;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;

/// Money that arrived at the gateway.
///
/// @param bankReference the bank's own reference: the same reference means the same money
/// @param gatewayReference the gateway's number of the payment
public record ReceivedPayment(
    PaymentRequestId payment,
    Money amount,
    ReportedPayer payer,
    String bankReference,
    String gatewayReference,
    Instant paidAt) {}
