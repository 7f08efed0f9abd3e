package kz.qujat.web.dossier;

import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.vault.Images;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Vault;
import kz.qujat.web.application.ApplicationViews;
import kz.qujat.web.application.ApplicationWiring;
import kz.qujat.web.language.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Puts dossiers together for whoever may read them.
@Configuration(proxyBeanMethods = false)
@Import(ApplicationWiring.class)
public class DossierWiring {
  @Bean
  Persons persons(People people, Vault vault, PopulationRegistry registry) {
    return new Persons(people, vault, registry);
  }

  @Bean
  Dossiers dossiers(CaseFiles cases, ApplicationViews views, Persons persons, Texts texts) {
    return new Dossiers(cases, views, persons, texts);
  }

  @Bean
  DossierPictures dossierPictures(Persons persons, Images images) {
    return new DossierPictures(persons, images);
  }
}
