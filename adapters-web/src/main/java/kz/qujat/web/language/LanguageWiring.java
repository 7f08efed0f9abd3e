package kz.qujat.web.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;

/// Provides the texts, and has every call answered in the language it asks for.
@Configuration(proxyBeanMethods = false)
public class LanguageWiring {
  /// Every text, in files by the part of the product that says it.
  @Bean
  MessageSource messageSource() {
    var source = new ResourceBundleMessageSource();
    source.setBasenames(
        "messages",
        "texts/page",
        "texts/portal",
        "texts/dashboard",
        "texts/counter",
        "texts/chronicle",
        "texts/statistics",
        "texts/sandbox");
    source.setDefaultEncoding(UTF_8.name());
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
    return source;
  }

  @Bean
  Texts texts(MessageSource messages) {
    return new Texts(messages);
  }

  @Bean
  LocaleResolver localeResolver() {
    return new Languages();
  }
}
