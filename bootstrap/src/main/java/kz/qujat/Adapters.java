package kz.qujat;

import kz.qujat.persistence.PersistenceModule;
import kz.qujat.integration.IntegrationModule;
import kz.qujat.web.applicant.ApplicantWiring;
import kz.qujat.web.auditor.AuditorWiring;
import kz.qujat.web.beneficiary.BeneficiaryWiring;
import kz.qujat.web.caller.CallerWiring;
import kz.qujat.web.caller.ClaimNames;
import kz.qujat.web.chronicle.ChronicleWiring;
import kz.qujat.web.counter.CounterWiring;
import kz.qujat.web.dashboard.DashboardWiring;
import kz.qujat.web.enclosure.EnclosureWiring;
import kz.qujat.web.live.LiveWiring;
import kz.qujat.web.officer.OfficerWiring;
import kz.qujat.web.openapi.OpenApiWiring;
import kz.qujat.web.operations.OperationsWiring;
import kz.qujat.web.page.PageWiring;
import kz.qujat.web.paperrefund.PaperRefundWiring;
import kz.qujat.web.pickup.PickupWiring;
import kz.qujat.web.portal.PortalWiring;
import kz.qujat.web.problem.ProblemWiring;
import kz.qujat.web.refund.RefundWiring;
import kz.qujat.web.repetition.RepetitionWiring;
import kz.qujat.web.statistics.StatisticsWiring;
import kz.qujat.web.team.TeamWiring;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The adapters of the product, each by its one door.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Adapters.SecuritySettings.class)
@Import({
  ApplicantWiring.class,
  AuditorWiring.class,
  CallerWiring.class,
  ChronicleWiring.class,
  CounterWiring.class,
  DashboardWiring.class,
  EnclosureWiring.class,
  IntegrationModule.class,
  LiveWiring.class,
  OfficerWiring.class,
  OpenApiWiring.class,
  OperationsWiring.class,
  PageWiring.class,
  PersistenceModule.class,
  PickupWiring.class,
  PortalWiring.class,
  ProblemWiring.class,
  RefundWiring.class,
  RepetitionWiring.class,
  StatisticsWiring.class,
  TeamWiring.class,
  BeneficiaryWiring.class,
  PaperRefundWiring.class,
  kz.qujat.web.reconciliation.ReconciliationWiring.class
})
class Adapters {
  @ConfigurationProperties("qujat.security")
  record SecuritySettings(ClaimNames claims) {}

  @Bean
  ClaimNames claimNames(SecuritySettings settings) {
    return settings.claims();
  }
}
