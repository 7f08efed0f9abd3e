package kz.qujat.persistence.refund;

import jakarta.persistence.EntityManager;
import kz.qujat.application.refund.MissingAccounts;
import kz.qujat.application.refund.OpenFilings;
import kz.qujat.application.refund.RefundRegister;
import kz.qujat.persistence.page.Cursors;
import kz.qujat.persistence.page.Lines;
import kz.qujat.persistence.progress.Progress;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/// Offers the refunds of the regions, among them those without an answer and those without an
/// account, and keeps them by the projection `refund-register`.
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories
public class RefundWiring {
  @Bean
  RefundRegister refundRegister(EntityManager entities, Cursors cursors, Progress progress) {
    return new JpaRefundRegister(
        new Lines<>(entities, RefundEntry.class, "refundId"), cursors, progress);
  }

  @Bean
  OpenFilings openFilings(RefundRows rows) {
    return new JpaOpenFilings(rows);
  }

  @Bean
  MissingAccounts missingAccounts(RefundRows rows) {
    return new JpaMissingAccounts(rows);
  }

  @Bean
  RefundProjection refundProjection(RefundOrigins origins, RefundRows rows) {
    return new RefundProjection(origins, rows);
  }
}
