package kz.qujat.web.applicant;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings for payments by citizens.
///
/// @param returnUrls the pages to which a citizen may return after paying
@ConfigurationProperties("qujat.payment")
record PaymentSettings(@DefaultValue Set<String> returnUrls) {
  PaymentSettings {
    returnUrls = Set.copyOf(returnUrls);
  }
}
