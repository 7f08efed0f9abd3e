package kz.qujat.web.officer;

import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.Reviews;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.vault.People;
import kz.qujat.web.caller.Admission;
import kz.qujat.web.caller.Callers;
import kz.qujat.web.dossier.ConflictOfInterest;
import kz.qujat.web.dossier.DossierPictures;
import kz.qujat.web.dossier.DossierWiring;
import kz.qujat.web.dossier.Dossiers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives the officers of a region their queue and their dossiers.
@Configuration(proxyBeanMethods = false)
@Import(DossierWiring.class)
public class OfficerWiring {
  @Bean
  QueueApi queueApi(Worklist worklist, People people) {
    return new QueueApi(worklist, people);
  }

  @Bean
  ReviewApi reviewApi(Reviews reviews, People people) {
    return new ReviewApi(reviews, people);
  }

  @Bean
  DossierApi dossierApi(Dossiers dossiers, DossierPictures pictures) {
    return new DossierApi(dossiers, pictures);
  }

  /// Keeps officers to what is registered in their own region, and away from what is their own.
  @Bean
  Admission ownRegion(Callers callers, CaseFiles cases) {
    return new Admission(
        "id", Admission.byId(cases), (token, file) -> admits(callers.officer(token), file));
  }

  @Bean
  WebMvcConfigurer officerAdmission(Admission ownRegion) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(ownRegion).addPathPatterns("/api/v1/review/**", "/dashboard/**");
      }
    };
  }

  /// What is not registered is the citizen's own affair, in whatever region.
  private static boolean admits(Officer officer, CaseFile file) {
    return file.milestones().registered() != null
        && file.application().filing().region() == officer.region()
        && ConflictOfInterest.ruledOut(officer.id(), file);
  }
}
