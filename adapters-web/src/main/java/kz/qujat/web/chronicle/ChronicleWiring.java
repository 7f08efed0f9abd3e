package kz.qujat.web.chronicle;

import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.ReadModels;
import kz.qujat.application.history.Replays;
import kz.qujat.application.payment.BankReferences;
import kz.qujat.application.review.Signatories;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Vault;
import kz.qujat.web.auditor.AuditorWiring;
import kz.qujat.web.auditor.Finder;
import kz.qujat.web.caller.Admission;
import kz.qujat.web.language.Texts;
import kz.qujat.web.page.PlaceNames;
import kz.qujat.web.page.Written;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives auditors their pages, in every region.
@Configuration(proxyBeanMethods = false)
@Import(AuditorWiring.class)
public class ChronicleWiring {
  @Bean
  SearchPage searchPage(Finder finder) {
    return new SearchPage(finder);
  }

  @Bean
  Wording chronicleWording(Texts texts, Written written, PlaceNames places, People people) {
    return new Wording(texts, written, places, people);
  }

  @Bean
  Secrets chronicleSecrets(Vault vault, BankReferences references, Wording chronicleWording) {
    return new Secrets(vault, references, chronicleWording);
  }

  @Bean
  HistoryPage historyPage(
      Histories histories,
      Wording chronicleWording,
      Secrets chronicleSecrets,
      Vault vault,
      Signatories signatories) {
    var evidences = new Evidences(vault, signatories);
    return new HistoryPage(
        histories,
        new Timeline(chronicleWording, chronicleSecrets, evidences),
        new Facts(chronicleWording, chronicleSecrets),
        chronicleWording);
  }

  @Bean
  ReadersPage readersPage(ReadModels models, Replays replays) {
    return new ReadersPage(models, replays);
  }

  @Bean
  WebMvcConfigurer chronicleAdmission(CaseFiles cases) {
    var everywhere = new Admission("id", Admission.byId(cases), (_, _) -> true);
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(everywhere).addPathPatterns("/chronicle/**");
      }
    };
  }
}
