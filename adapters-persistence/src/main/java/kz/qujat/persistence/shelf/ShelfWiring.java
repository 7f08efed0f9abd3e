package kz.qujat.persistence.shelf;

import jakarta.persistence.EntityManager;
import kz.qujat.application.pickup.Shelf;
import kz.qujat.persistence.page.Cursors;
import kz.qujat.persistence.page.Lines;
import kz.qujat.persistence.progress.Progress;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/// Offers the cards of the registration points, and keeps them by the projection `pickups`.
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories
public class ShelfWiring {
  @Bean
  Shelf shelf(EntityManager entities, Cursors cursors, Progress progress) {
    return new JpaShelf(
        new Lines<>(entities, ShelfEntry.class, "applicationId"), cursors, progress);
  }

  @Bean
  ShelfProjection shelfProjection(ShelfRows rows) {
    return new ShelfProjection(rows);
  }
}
