package kz.qujat.web.page;

import java.util.Objects;
import kz.qujat.application.pickup.RegistrationPoints;
import kz.qujat.web.caller.Callers;
import kz.qujat.web.caller.ClaimNames;
import kz.qujat.web.problem.ProblemPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.webjars.WebJarVersionLocator;

/// Provides what all pages have in common; templates find it by the names of the beans.
@Configuration(proxyBeanMethods = false)
@Import(Reference.class)
public class PageWiring {
  private static final String MOJ = "ministryofjustice__frontend";

  @Bean
  Frame frame(Callers callers, ClaimNames claims, Environment environment) {
    return new Frame(callers, claims, environment.acceptsProfiles(Profiles.of("sandbox")));
  }

  @Bean
  Written written() {
    return new Written();
  }

  @Bean
  PlaceNames placeNames(RegistrationPoints points) {
    return new PlaceNames(points);
  }

  @Bean
  ProblemPage problemPage(ThymeleafViewResolver views) {
    return new ProblemSheet(views);
  }

  @Bean
  WebMvcConfigurer pageAssets() {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ChosenLanguage()).excludePathPatterns("/api/**");
      }

      // The style sheets of the components ask for their pictures here.
      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        String version = Objects.requireNonNull(new WebJarVersionLocator().version(MOJ));
        registry
            .addResourceHandler("/assets/images/**")
            .addResourceLocations(
                "classpath:/META-INF/resources/webjars/%s/%s/moj/assets/images/"
                    .formatted(MOJ, version));
      }
    };
  }
}
