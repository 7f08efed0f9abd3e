package kz.qujat.web.team;

import java.time.InstantSource;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.review.ReviewMoves;
import kz.qujat.application.review.Workload;
import kz.qujat.application.vault.People;
import kz.qujat.web.language.Texts;
import kz.qujat.web.live.Live;
import kz.qujat.web.problem.ProblemWriter;
import kz.qujat.web.worklist.FreshQueue;
import kz.qujat.web.worklist.RegionalNews;
import kz.qujat.web.worklist.WorklistWiring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Gives supervisors the page of their region's load.
@Configuration(proxyBeanMethods = false)
@Import(WorklistWiring.class)
public class TeamWiring {
  @Bean
  TeamSheets teamSheets(
      Workload workload, FreshQueue worklist, People people, InstantSource clock) {
    return new TeamSheets(workload, worklist, people, clock);
  }

  @Bean
  Moves moves(ReviewMoves reviewMoves, CaseFiles cases, ProblemWriter problems, Texts texts) {
    return new Moves(reviewMoves, cases, problems, texts);
  }

  @Bean
  TeamPage teamPage(TeamSheets sheets, Moves moves, Live live, RegionalNews news) {
    return new TeamPage(sheets, moves, live, news);
  }
}
