package kz.qujat.web.beneficiary;

import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.refund.RefundFiles;
import kz.qujat.web.caller.Callers;
import kz.qujat.web.caller.RefundAdmission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives whoever is owed money their refund cases, over HTTP and on pages.
@Configuration(proxyBeanMethods = false)
@Import({
  BeneficiaryApi.class,
  ApplicationAccountApi.class,
  RefundPages.class,
  ApplicationAccountPages.class
})
public class BeneficiaryWiring {
  @Bean
  RefundViews refundViews(CaseFiles cases) {
    return new RefundViews(cases);
  }

  @Bean
  WebMvcConfigurer refundAdmission(RefundFiles refunds, Callers callers) {
    var owed = new RefundAdmission("refundId", refunds, callers);
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry
            .addInterceptor(owed)
            .addPathPatterns("/api/v1/refunds/{refundId}/**", RefundPages.PATH + "/{refundId}/**");
      }
    };
  }
}
