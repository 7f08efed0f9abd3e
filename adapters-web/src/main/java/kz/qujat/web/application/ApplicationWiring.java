package kz.qujat.web.application;

import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.vault.Vault;
import kz.qujat.web.language.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Provides the one view of an application.
@Configuration(proxyBeanMethods = false)
public class ApplicationWiring {
  @Bean
  ApplicationViews applicationViews(CaseFiles cases, Vault vault, Texts texts) {
    return new ApplicationViews(cases, vault, texts);
  }
}
