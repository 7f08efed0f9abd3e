package kz.qujat.integration.centralnode;

import kz.qujat.application.dispatch.CentralNode;
import kz.qujat.application.dispatch.Manufacture;
import kz.qujat.application.dispatch.OrderRegister;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.shep.Channels;
import kz.qujat.integration.shep.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The central node behind its port, and the door for what it sends.
@Configuration(proxyBeanMethods = false)
public class CentralNodeWiring {
  @Bean
  CentralNode centralNode(Channels channels) {
    return new ShepCentralNode(channels.async(Neighbour.CENTRAL_NODE));
  }

  @Bean
  OrderRegister orderRegister(Channels channels) {
    return new ShepOrderRegister(channels.sync(Neighbour.CENTRAL_NODE));
  }

  @Bean
  CentralNodeApi centralNodeApi(Inbox inbox, Manufacture manufacture) {
    return new CentralNodeApi(inbox, manufacture);
  }
}
