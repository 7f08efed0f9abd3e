package kz.qujat.web.refund;

import kz.qujat.application.refund.RefundRegister;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Gives the officers of a region the register of refunds.
@Configuration(proxyBeanMethods = false)
public class RefundWiring {
  @Bean
  RefundApi refundApi(RefundRegister register) {
    return new RefundApi(register);
  }
}
