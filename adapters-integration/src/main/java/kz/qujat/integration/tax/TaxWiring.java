package kz.qujat.integration.tax;

import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.application.refund.TaxAuthority;
import kz.qujat.integration.shep.Channels;
import kz.qujat.integration.shep.Inbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The tax authority behind its port, and the door for what it sends.
@Configuration(proxyBeanMethods = false)
public class TaxWiring {
  @Bean
  TaxAuthority taxAuthority(
      Channels channels, @Value("${qujat.refund.legal-reference}") String legalReference) {
    return new ShepTaxAuthority(
        channels.async(Neighbour.TAX), channels.sync(Neighbour.TAX), legalReference);
  }

  @Bean
  TaxApi taxApi(Inbox inbox, RefundDesk desk) {
    return new TaxApi(inbox, desk);
  }
}
