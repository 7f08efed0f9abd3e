package kz.qujat.web.office;

import java.util.List;
import kz.qujat.application.pickup.RegistrationPoints;
import kz.qujat.application.pickup.RegistrationPoints.Names;
import kz.qujat.application.pickup.RegistrationPoints.Point;
import kz.qujat.application.pickup.RegistrationPoints.RegionEntry;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// Renders pages with the template engine of the product.
class Pages {
  @Bean
  SpringTemplateEngine templateEngine(ApplicationContext context, MessageSource messages) {
    var templates = new SpringResourceTemplateResolver();
    templates.setApplicationContext(context);
    templates.setPrefix("classpath:/templates/");
    templates.setSuffix(".html");
    var engine = new SpringTemplateEngine();
    engine.setEnableSpringELCompiler(true);
    engine.setTemplateResolver(templates);
    engine.setTemplateEngineMessageSource(messages);
    return engine;
  }

  @Bean
  ThymeleafViewResolver thymeleafViewResolver(SpringTemplateEngine engine) {
    var views = new ThymeleafViewResolver();
    views.setTemplateEngine(engine);
    views.setCharacterEncoding("UTF-8");
    return views;
  }

  /// The web framework has one of its own, which is made after the forms are read with this one.
  @Bean
  @Primary
  LocalValidatorFactoryBean validator() {
    return new LocalValidatorFactoryBean();
  }

  @Bean
  RegistrationPoints points() {
    return new RegistrationPoints(
        List.of(
            region(Region.ASTANA, "Астана қаласы", "город Астана", "Astana city", "7101"),
            region(Region.ALMATY, "Алматы қаласы", "город Алматы", "Almaty city", "7501")));
  }

  private static RegionEntry region(Region region, String kk, String ru, String en, String point) {
    var names = new Names(kk, ru, en);
    return new RegionEntry(region, names, List.of(new Point(new PointCode(point), names, names)));
  }
}
