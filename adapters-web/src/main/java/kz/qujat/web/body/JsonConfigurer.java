package kz.qujat.web.body;

import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Makes Spring MVC read and write JSON in the format of the API.
@Component
final class JsonConfigurer implements WebMvcConfigurer {
  private final JsonFormReader forms;

  JsonConfigurer(JsonFormReader forms) {
    this.forms = forms;
  }

  @Override
  public void configureMessageConverters(ServerBuilder converters) {
    converters.withJsonConverter(new JsonBodies(forms));
  }
}
