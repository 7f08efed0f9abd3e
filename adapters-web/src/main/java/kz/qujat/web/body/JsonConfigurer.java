package kz.qujat.web.body;

import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Has JSON read and written as the interface says.
@Component
final class JsonConfigurer implements WebMvcConfigurer {
  private final FormReader forms;

  JsonConfigurer(FormReader forms) {
    this.forms = forms;
  }

  @Override
  public void configureMessageConverters(ServerBuilder converters) {
    converters.withJsonConverter(new JsonBodies(forms));
  }
}
