package kz.qujat.web.statistics;

import kz.qujat.application.statistics.Reports;
import kz.qujat.web.language.Texts;
import kz.qujat.web.page.PlaceNames;
import kz.qujat.web.page.Written;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Shows the numbers, to systems and to people.
@Configuration(proxyBeanMethods = false)
public class StatisticsWiring {
  @Bean
  StatisticsApi statisticsApi(Reports reports) {
    return new StatisticsApi(reports);
  }

  @Bean
  StatisticsPage statisticsPage(Reports reports, Texts texts, Written written, PlaceNames places) {
    return new StatisticsPage(
        reports, new Sheets(texts, written, places), new Charts(texts, written));
  }
}
