package kz.qujat.sandbox.payment;

import java.util.UUID;
import kz.qujat.sandbox.control.PathIdParser;
import kz.qujat.sandbox.control.RecordNotFound;
import kz.qujat.sandbox.delivery.MessageDelivery;
import kz.qujat.sandbox.payment.PaymentTable.Announced;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The gateway's payment page. It belongs to another system and therefore looks different.
@Controller
@RequestMapping("/sandbox/pay/{paymentId}")
final class PayPage {
  private static final String PAGE = "sandbox/pay";

  private final SimulatedGateway gateway;
  private final PaymentTable book;
  private final MessageDelivery messageDelivery;

  PayPage(SimulatedGateway gateway, PaymentTable book, MessageDelivery messageDelivery) {
    this.gateway = gateway;
    this.book = book;
    this.messageDelivery = messageDelivery;
  }

  @GetMapping
  String show(@PathVariable String paymentId, Model model) {
    model.addAttribute("payment", find(PathIdParser.parse(paymentId)));
    return PAGE;
  }

  @PostMapping
  String pay(@PathVariable String paymentId, Model model) {
    UUID payment = PathIdParser.parse(paymentId);
    Announced announced = find(payment);
    gateway.transfer(payment, announced.payerIin(), announced.amount(), 1);
    var _ = SimulatedGateway.notify(messageDelivery, payment);
    if (announced.returnUrl() != null) {
      return "redirect:" + announced.returnUrl();
    }
    model.addAttribute("payment", announced);
    model.addAttribute("paid", true);
    return PAGE;
  }

  private Announced find(UUID payment) {
    return book.find(payment).orElseThrow(RecordNotFound::new);
  }
}
