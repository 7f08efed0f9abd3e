package kz.qujat.persistence.page;

import kz.qujat.persistence.vault.MasterKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers cursors, marked with a key derived from the master key of the vault.
@Configuration(proxyBeanMethods = false)
public class PageWiring {
  @Bean
  Cursors cursors(MasterKey master) {
    return new Cursors(master.digest("cursor"));
  }
}
