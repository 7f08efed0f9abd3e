package kz.qujat.persistence.vault;

import java.util.UUID;
import java.util.function.Supplier;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Opens the vault with the key in `qujat.vault.key` (32 bytes in base64).
@Configuration(proxyBeanMethods = false)
public class VaultWiring {
  @Bean
  MasterKey masterKey(@Value("${qujat.vault.key}") String key) {
    return new MasterKey(key);
  }

  @Bean
  PersonKeys personKeys(JdbcClient database, MasterKey master) {
    return new PersonKeys(database, master);
  }

  @Bean
  People people(JdbcClient database, PersonKeys keys, MasterKey master, Supplier<UUID> ids) {
    return new JdbcPeople(database, keys, master, ids);
  }

  @Bean
  Vault vault(JdbcClient database, PersonKeys keys) {
    return new JdbcVault(database, keys);
  }
}
