package kz.qujat.web.reconciliation;

import kz.qujat.application.reconciliation.Reconciliation;
import kz.qujat.application.reconciliation.ReportArchive;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Shows what comparisons found, to systems and to people, and makes one when asked.
@Configuration(proxyBeanMethods = false)
public class ReconciliationWiring {
  @Bean
  ReconciliationApi reconciliationApi(
      ReportArchive archive, Reconciliation reconciliation, Texts texts) {
    return new ReconciliationApi(archive, reconciliation, texts);
  }

  @Bean
  ReconciliationPage reconciliationPage(
      ReportArchive archive, Reconciliation reconciliation, ProblemWriter problems, Texts texts) {
    return new ReconciliationPage(archive, reconciliation, problems, texts);
  }
}
