package kz.qujat.web.page;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.webjars.WebJarVersionLocator;

/// Remembers the chosen language, and serves the images of the style sheets.
@Component
final class PageMvcConfiguration implements WebMvcConfigurer {
  private static final String MOJ = "ministryofjustice__frontend";

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new LanguageCookieWriter()).excludePathPatterns("/api/**");
  }

  // The style sheets of the component library load their images from this path.
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    String version = Objects.requireNonNull(new WebJarVersionLocator().version(MOJ));
    registry
        .addResourceHandler("/assets/images/**")
        .addResourceLocations(
            "classpath:/META-INF/resources/webjars/%s/%s/moj/assets/images/"
                .formatted(MOJ, version));
  }
}
