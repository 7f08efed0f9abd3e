package kz.qujat.web.application;

import java.time.InstantSource;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.refund.RefundFiles;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.web.language.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Provides the one view of an application.
@Configuration(proxyBeanMethods = false)
public class ApplicationWiring {
  @Bean
  OnlineDeadlines deadlines(EligibilityRules rules, InstantSource clock) {
    return new OnlineDeadlines(rules, clock);
  }

  @Bean
  ApplicationViews applicationViews(
      CaseFiles cases, RefundFiles refunds, Vault vault, OnlineDeadlines deadlines, Texts texts) {
    return new ApplicationViews(cases, refunds, vault, deadlines, texts);
  }
}
