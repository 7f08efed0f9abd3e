package kz.qujat.web.applicant;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What is set up about payments on the side of the citizen.
///
/// @param returnUrls the pages a citizen may be sent to after paying
@ConfigurationProperties("qujat.payment")
record PaymentSettings(@DefaultValue Set<String> returnUrls) {
  PaymentSettings {
    returnUrls = Set.copyOf(returnUrls);
  }
}
