package kz.qujat.web.wire;

import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Makes Spring MVC read and write JSON in the format of the API.
@Component
final class WireJsonConfigurer implements WebMvcConfigurer {
  @Override
  public void configureMessageConverters(ServerBuilder converters) {
    converters.withJsonConverter(new JacksonJsonHttpMessageConverter(WireJson.mapper()));
  }
}
