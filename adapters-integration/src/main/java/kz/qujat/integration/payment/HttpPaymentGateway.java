package kz.qujat.integration.payment;

import static kz.qujat.application.neighbour.Neighbour.PAYMENT;

import java.net.URI;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.PaymentGateway;
import kz.qujat.integration.neighbour.NeighbourClient;
import kz.qujat.integration.neighbour.NeighbourClientFactory;
import kz.qujat.integration.neighbour.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Announces payments over HTTP. A refusal by the gateway is handled like a missing answer, because
/// in both cases the citizen should try again later.
@Component
final class HttpPaymentGateway implements PaymentGateway {
  private final NeighbourClient neighbourClient;

  HttpPaymentGateway(NeighbourClientFactory neighbourClientFactory) {
    this.neighbourClient = neighbourClientFactory.to(PAYMENT);
  }

  @Override
  public URI announce(Order order) {
    String key = order.payment().toString();
    return switch (neighbourClient.post("/payments", key, Announcement.of(order))) {
      case Reply.Received answer -> answer.read(Announced.class, Announced::address);
      case Reply.Refused(var code) ->
          throw new NeighbourUnavailable(PAYMENT, "refused with " + code);
      case Reply.Unknown _ -> throw new NeighbourUnavailable(PAYMENT, "answered 404");
    };
  }

  private record Announcement(
      String paymentId,
      String applicationId,
      String payerIin,
      String amount,
      String currency,
      @Nullable URI returnUrl) {
    static Announcement of(Order order) {
      return new Announcement(
          order.payment().toString(),
          order.application().toString(),
          order.payer().digits(),
          order.amount().toString(),
          "KZT",
          order.returnUrl());
    }
  }

  private record Announced(@Nullable URI payUrl) {
    URI address() {
      if (payUrl == null || payUrl.getHost() == null || !isSafe(payUrl)) {
        throw new IllegalArgumentException("no address for the payment");
      }
      return payUrl;
    }

    /// People are sent to an encrypted page only, or to one on their own machine (the sandbox).
    private static boolean isSafe(URI payUrl) {
      return payUrl.getScheme().equalsIgnoreCase("https")
          || (payUrl.getScheme().equalsIgnoreCase("http") && payUrl.getHost().equals("127.0.0.1"));
    }
  }
}
