package kz.qujat.web.applicant;

import java.util.Set;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.history.Index;
import kz.qujat.application.pickup.RegistrationPoints;
import kz.qujat.application.vault.Images;
import kz.qujat.application.vault.Vault;
import kz.qujat.web.application.ApplicationWiring;
import kz.qujat.web.application.Pictures;
import kz.qujat.web.language.Texts;
import kz.qujat.web.ticket.Tickets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/// What a citizen can do, over HTTP.
@Configuration(proxyBeanMethods = false)
@Import({
  ApplicationWiring.class,
  EligibilityApi.class,
  ApplicantApi.class,
  PictureApi.class,
  PaymentApi.class,
  RegistrationApi.class
})
public class ApplicantWiring {
  @Bean
  OwnApplications ownApplications(
      CaseFiles cases, Index index, Vault vault, RegistrationPoints points) {
    return new OwnApplications(cases, index, vault, points);
  }

  @Bean
  Pictures pictures(Images images) {
    return new Pictures(images);
  }

  @Bean
  Tickets tickets(RegistrationPoints points, Texts texts) {
    return new Tickets(points, texts);
  }

  @Bean
  ReturnUrls returnUrls(
      @Value("${qujat.payment.return-urls:}") Set<String> urls, Environment environment) {
    return ReturnUrls.of(urls, environment.acceptsProfiles(Profiles.of("production")));
  }
}
