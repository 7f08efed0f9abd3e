package kz.qujat;

import kz.qujat.integration.centralnode.CentralNodeWiring;
import kz.qujat.integration.eds.EdsWiring;
import kz.qujat.integration.issuer.IssuerWiring;
import kz.qujat.integration.neighbour.NeighbourWiring;
import kz.qujat.integration.notice.NoticeWiring;
import kz.qujat.integration.payment.PaymentWiring;
import kz.qujat.integration.registry.RegistryWiring;
import kz.qujat.integration.shep.ShepWiring;
import kz.qujat.integration.tax.TaxWiring;
import kz.qujat.persistence.draft.DraftWiring;
import kz.qujat.persistence.eventstore.EventStoreWiring;
import kz.qujat.persistence.image.ImageWiring;
import kz.qujat.persistence.index.IndexWiring;
import kz.qujat.persistence.open.OpenWiring;
import kz.qujat.persistence.outage.OutageWiring;
import kz.qujat.persistence.progress.ProgressWiring;
import kz.qujat.persistence.reader.ReaderWiring;
import kz.qujat.persistence.reconciliation.ReconciliationWiring;
import kz.qujat.persistence.rounds.RoundsWiring;
import kz.qujat.persistence.schema.SchemaWiring;
import kz.qujat.persistence.shelf.ShelfWiring;
import kz.qujat.persistence.stuck.StuckWiring;
import kz.qujat.persistence.ticket.TicketWiring;
import kz.qujat.persistence.vault.VaultWiring;
import kz.qujat.persistence.worklist.WorklistWiring;
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
  CentralNodeWiring.class,
  ChronicleWiring.class,
  CounterWiring.class,
  DashboardWiring.class,
  DraftWiring.class,
  EdsWiring.class,
  EnclosureWiring.class,
  EventStoreWiring.class,
  ImageWiring.class,
  IndexWiring.class,
  IssuerWiring.class,
  LiveWiring.class,
  NeighbourWiring.class,
  NoticeWiring.class,
  OfficerWiring.class,
  OpenApiWiring.class,
  OpenWiring.class,
  OutageWiring.class,
  OperationsWiring.class,
  PageWiring.class,
  kz.qujat.persistence.page.PageWiring.class,
  PaymentWiring.class,
  PickupWiring.class,
  PortalWiring.class,
  ProblemWiring.class,
  ProgressWiring.class,
  ReaderWiring.class,
  ReconciliationWiring.class,
  RefundWiring.class,
  RegistryWiring.class,
  RepetitionWiring.class,
  RoundsWiring.class,
  ShelfWiring.class,
  ShepWiring.class,
  StatisticsWiring.class,
  StuckWiring.class,
  TaxWiring.class,
  TeamWiring.class,
  TicketWiring.class,
  VaultWiring.class,
  WorklistWiring.class,
  kz.qujat.integration.image.ImageWiring.class,
  BeneficiaryWiring.class,
  PaperRefundWiring.class,
  SchemaWiring.class,
  kz.qujat.persistence.payment.PaymentWiring.class,
  kz.qujat.persistence.refund.RefundWiring.class,
  kz.qujat.persistence.repetition.RepetitionWiring.class,
  kz.qujat.web.reconciliation.ReconciliationWiring.class,
  kz.qujat.persistence.statistics.StatisticsWiring.class
})
class Adapters {
  @ConfigurationProperties("qujat.security")
  record SecuritySettings(ClaimNames claims) {}

  @Bean
  ClaimNames claimNames(SecuritySettings settings) {
    return settings.claims();
  }
}
