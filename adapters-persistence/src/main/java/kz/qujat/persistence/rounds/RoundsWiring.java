package kz.qujat.persistence.rounds;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Does all rounds there are.
@Configuration(proxyBeanMethods = false)
public class RoundsWiring {
  @Bean
  Rounds rounds(DataSource database, List<Round> rounds) {
    return new Rounds(database, rounds);
  }
}
