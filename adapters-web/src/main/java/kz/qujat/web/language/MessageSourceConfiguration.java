package kz.qujat.web.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/// Loads all texts, from one file per part of the product.
@Configuration(proxyBeanMethods = false)
class MessageSourceConfiguration {
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
    // For the messages of the framework, which asks in whatever language the caller prefers.
    source.setDefaultLocale(LanguageResolver.RU);
    source.setAlwaysUseMessageFormat(true);
    return source;
  }
}
