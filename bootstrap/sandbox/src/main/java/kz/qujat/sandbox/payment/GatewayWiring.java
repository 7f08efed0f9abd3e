package kz.qujat.sandbox.payment;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// The simulated gateway with its page, its book and its control.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import({
  GatewayApi.class,
  PayPage.class,
  PaymentBook.class,
  RawGatewayApi.class,
  SimulatedGateway.class,
  Transfers.class
})
public class GatewayWiring {}
