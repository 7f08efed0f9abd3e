package kz.qujat.integration.payment;

import java.time.InstantSource;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.payment.PaymentGateway;
import kz.qujat.application.payment.PaymentRegister;
import kz.qujat.application.payment.ReceivedMoney;
import kz.qujat.application.payment.UnreadableMessages;
import kz.qujat.application.vault.People;
import kz.qujat.integration.neighbour.Lines;
import kz.qujat.integration.seal.Stamp;
import kz.qujat.integration.shep.Channels;
import kz.qujat.integration.shep.Correspondents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The gateway behind its port, and the door for what it sends.
@Configuration(proxyBeanMethods = false)
public class PaymentWiring {
  @Bean
  PaymentGateway paymentGateway(Lines lines) {
    return new HttpPaymentGateway(lines.to(Neighbour.PAYMENT));
  }

  @Bean
  Payers payers(People people) {
    return new Payers(people);
  }

  @Bean
  PaymentRegister paymentRegister(Channels channels, Payers payers, InstantSource clock) {
    return new ShepPaymentRegister(channels.sync(Neighbour.PAYMENT), payers, clock);
  }

  @Bean
  PaymentProblems paymentProblems() {
    return new PaymentProblems();
  }

  @Bean
  MoneyIntake moneyIntake(ReceivedMoney received, UnreadableMessages unreadable) {
    return new MoneyIntake(received, unreadable);
  }

  @Bean
  PaymentApi paymentApi(
      MoneyIntake intake,
      Payers payers,
      InstantSource clock,
      Stamp stamp,
      Correspondents correspondents) {
    return new PaymentApi(intake, payers, clock, stamp, correspondents);
  }
}
