package kz.qujat.web.language;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/// Provides the texts, and has every call answered in the language it asks for.
@Configuration(proxyBeanMethods = false)
public class LanguageWiring {
  @Bean
  Texts texts() {
    return new Texts();
  }

  @Bean
  LocaleResolver localeResolver() {
    return new Languages();
  }
}
