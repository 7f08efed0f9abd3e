package kz.qujat.sandbox.payment;

import java.net.URI;
import java.util.UUID;
import kz.qujat.sandbox.control.Keys;
import kz.qujat.sandbox.control.NothingThere;
import kz.qujat.sandbox.courier.Courier;
import kz.qujat.sandbox.payment.PaymentBook.Announced;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/// The gateway's page on which a citizen pays.
@RestController
@Profile("sandbox")
@RequestMapping(path = "/sandbox/pay/{paymentId}", produces = "text/html;charset=UTF-8")
final class PayPage {
  private final SimulatedGateway gateway;
  private final PaymentBook book;
  private final Courier courier;

  PayPage(SimulatedGateway gateway, PaymentBook book, Courier courier) {
    this.gateway = gateway;
    this.book = book;
    this.courier = courier;
  }

  @GetMapping
  String show(@PathVariable String paymentId) {
    String amount = HtmlUtils.htmlEscape(find(Keys.parse(paymentId)).amount());
    return page(
        """
        <p>Государственная пошлина: %s ₸</p>
        <form method="post"><button>Оплатить</button></form>
        """
            .formatted(amount));
  }

  @PostMapping
  ResponseEntity<String> pay(@PathVariable String paymentId) {
    UUID payment = Keys.parse(paymentId);
    Announced announced = find(payment);
    gateway.transfer(payment, announced.payerIin(), announced.amount(), 1);
    var _ = SimulatedGateway.notify(courier, payment);
    return announced.returnUrl() == null
        ? ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(page("<p>Оплачено.</p>"))
        : ResponseEntity.status(HttpStatus.SEE_OTHER)
            .location(URI.create(announced.returnUrl()))
            .build();
  }

  private Announced find(UUID payment) {
    return book.find(payment).orElseThrow(NothingThere::new);
  }

  private static String page(String content) {
    return """
    <!doctype html>
    <html lang="ru">
    <head><meta charset="utf-8"><title>ПШЭП (песочница)</title></head>
    <body><main><h1>ПШЭП (песочница)</h1>%s</main></body>
    </html>
    """
        .formatted(content);
  }
}
