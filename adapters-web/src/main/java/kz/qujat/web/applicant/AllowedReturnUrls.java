package kz.qujat.web.applicant;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/// The pages to which a citizen may return after paying.
///
/// Only configured pages are allowed, so that no call can redirect citizens to another site.
@Component
final class AllowedReturnUrls {
  /// Settings for the return to the citizen's page after a payment.
  ///
  /// @param returnUrls the pages to which a citizen may return after paying
  @ConfigurationProperties("qujat.payment")
  record Settings(@DefaultValue Set<String> returnUrls) {
    Settings {
      returnUrls = Set.copyOf(returnUrls);
    }
  }

  private final Set<String> urls;

  /// Reads the pages from the settings.
  ///
  /// @throws IllegalArgumentException when one is not an absolute URL, or not `https` in production
  AllowedReturnUrls(Settings settings, Environment environment) {
    boolean httpsOnly = environment.acceptsProfiles(Profiles.of("production"));
    for (String url : settings.returnUrls()) {
      URI address = URI.create(url);
      if (!address.isAbsolute() || (httpsOnly && !"https".equals(address.getScheme()))) {
        throw new IllegalArgumentException("not an absolute URL, or not https: " + url);
      }
    }
    this.urls = settings.returnUrls();
  }

  Optional<URI> find(String text) {
    return urls.contains(text) ? Optional.of(URI.create(text)) : Optional.empty();
  }
}
