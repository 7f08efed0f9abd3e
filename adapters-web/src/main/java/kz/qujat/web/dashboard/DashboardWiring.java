package kz.qujat.web.dashboard;

import java.time.InstantSource;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.review.Reviews;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Vault;
import kz.qujat.web.dossier.DossierPictures;
import kz.qujat.web.dossier.DossierWiring;
import kz.qujat.web.dossier.Dossiers;
import kz.qujat.web.language.Texts;
import kz.qujat.web.live.Live;
import kz.qujat.web.page.Written;
import kz.qujat.web.problem.ProblemWriter;
import kz.qujat.web.worklist.FreshQueue;
import kz.qujat.web.worklist.RegionalNews;
import kz.qujat.web.worklist.WorklistWiring;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Gives the officers of a region their pages. What they may see is judged by the admission of the
/// officers' calls, which covers these paths, too.
@Configuration(proxyBeanMethods = false)
@Import({DossierWiring.class, WorklistWiring.class})
public class DashboardWiring {
  @Bean
  NextCase nextCase(Worklist worklist, CaseFiles cases) {
    return new NextCase(worklist, cases);
  }

  @Bean
  QueuePage queuePage(
      QueueSheets sheets, CaseFiles cases, NextCase nextCase, Live live, RegionalNews news) {
    return new QueuePage(sheets, cases, nextCase, live, news);
  }

  @Bean
  QueueSheets queueSheets(FreshQueue queue, People people, InstantSource clock) {
    return new QueueSheets(queue, people, clock);
  }

  @Bean
  Comparison comparison(Vault vault, Texts texts, Written written) {
    return new Comparison(vault, texts, written);
  }

  @Bean
  DossierSheets dossierSheets(
      Dossiers dossiers, Comparison comparison, People people, InstantSource clock) {
    return new DossierSheets(dossiers, comparison, people, clock);
  }

  @Bean
  DossierPage dossierPage(
      DossierSheets sheets,
      DossierPictures pictures,
      Reviews reviews,
      Live live,
      ProblemWriter problems) {
    return new DossierPage(sheets, pictures, reviews, live, problems);
  }

  @Bean
  DecisionPage decisionPage(
      Reviews reviews,
      DossierSheets sheets,
      ProblemWriter problems,
      @Value("${qujat.ncalayer.url}") String ncaLayer) {
    return new DecisionPage(reviews, sheets, problems, ncaLayer);
  }

  @Bean
  SignaturePage signaturePage(
      Reviews reviews, CaseFiles cases, NextCase nextCase, ProblemWriter problems, Texts texts) {
    return new SignaturePage(reviews, cases, nextCase, problems, texts);
  }
}
