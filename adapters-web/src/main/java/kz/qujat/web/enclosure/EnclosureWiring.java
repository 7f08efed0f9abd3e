package kz.qujat.web.enclosure;

import kz.qujat.web.problem.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;

/// Gives citizens the pages for the photo and the signature.
@Configuration(proxyBeanMethods = false)
@Import(EnclosurePages.class)
public class EnclosureWiring {
  @Bean
  UploadLimit uploadLimit(
      ProblemWriter problems,
      @Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
    return new UploadLimit(problems, largest);
  }

  /// It has its place among the filters that judge who may see a page.
  @Bean
  FilterRegistrationBean<UploadLimit> onlyAmongTheOthers(UploadLimit limit) {
    var registration = new FilterRegistrationBean<>(limit);
    registration.setEnabled(false);
    return registration;
  }
}
