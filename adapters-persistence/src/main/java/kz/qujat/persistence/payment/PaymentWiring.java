package kz.qujat.persistence.payment;

import kz.qujat.application.payment.PaymentReferences;
import kz.qujat.persistence.vault.MasterKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Offers the references of all money, digested with a key derived from the master key of the
/// vault.
@Configuration(proxyBeanMethods = false)
public class PaymentWiring {
  @Bean
  PaymentReferences paymentReferences(JdbcClient database, MasterKey master) {
    return new JdbcPaymentReferences(database, master.digest("payment-reference"));
  }
}
