package kz.qujat.persistence.ticket;

import kz.qujat.application.lifecycle.TicketNumbers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Offers the counters of registration tickets.
@Configuration(proxyBeanMethods = false)
public class TicketWiring {
  @Bean
  TicketNumbers ticketNumbers(JdbcClient database) {
    return new JdbcTicketNumbers(database);
  }
}
