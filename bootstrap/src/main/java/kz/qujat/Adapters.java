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
import kz.qujat.web.WebModule;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The adapters of the product, each by its one door.
@Configuration(proxyBeanMethods = false)
@Import({
  CentralNodeWiring.class,
  DraftWiring.class,
  EdsWiring.class,
  EventStoreWiring.class,
  ImageWiring.class,
  IndexWiring.class,
  IssuerWiring.class,
  NeighbourWiring.class,
  NoticeWiring.class,
  OpenWiring.class,
  OutageWiring.class,
  kz.qujat.persistence.page.PageWiring.class,
  PaymentWiring.class,
  ProgressWiring.class,
  ReaderWiring.class,
  ReconciliationWiring.class,
  RegistryWiring.class,
  RoundsWiring.class,
  ShelfWiring.class,
  ShepWiring.class,
  StuckWiring.class,
  TaxWiring.class,
  TicketWiring.class,
  VaultWiring.class,
  WebModule.class,
  WorklistWiring.class,
  kz.qujat.integration.image.ImageWiring.class,
  SchemaWiring.class,
  kz.qujat.persistence.payment.PaymentWiring.class,
  kz.qujat.persistence.refund.RefundWiring.class,
  kz.qujat.persistence.repetition.RepetitionWiring.class,
  kz.qujat.persistence.statistics.StatisticsWiring.class
})
class Adapters {}
