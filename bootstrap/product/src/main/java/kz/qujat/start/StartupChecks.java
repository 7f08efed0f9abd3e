package kz.qujat.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/// Refuses to start with settings that are missing or unsafe.
///
/// The conditions of production always apply, so that a forgotten profile never opens access. The
/// sandbox is another artefact with start conditions of its own. A risk can be accepted by name
/// (`qujat.accepted-risks`); every start then warns of it.
public final class StartupChecks implements ApplicationListener<ApplicationPreparedEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(StartupChecks.class);

  private static final String CLIENT_ID =
      "spring.security.oauth2.client.registration.egov.client-id";
  private static final String AUDIENCES = "spring.security.oauth2.resourceserver.jwt.audiences";

  @Override
  public void onApplicationEvent(ApplicationPreparedEvent event) {
    ConfigurableEnvironment environment = event.getApplicationContext().getEnvironment();
    List<String> faults = new ArrayList<>(RequiredSettings.missingIn(environment));
    if (environment.acceptsProfiles(Profiles.of("sandbox"))) {
      faults.add("the profile sandbox is not for production: the sandbox is a separate artefact");
    }
    if (RequiredSettings.isSet(environment, MigrationJob.OWNER)) {
      faults.add(MigrationJob.OWNER + " is set: only the start with --migrate may know it");
    }
    if (isAudience(environment, environment.getProperty(CLIENT_ID, ""))) {
      faults.add(AUDIENCES + " names the product's own client id: ID tokens have this audience");
    }
    Set<Risk> accepted = Risk.acceptedIn(environment);
    for (UnsafeSetting unsafe : UnsafeSettings.in(environment)) {
      if (accepted.contains(unsafe.risk())) {
        LOG.warn("Accepted risk {}: {}", unsafe.risk().word(), unsafe.text());
      } else {
        faults.add(unsafe.text() + " (accepted only by the risk " + unsafe.risk().word() + ")");
      }
    }
    if (!faults.isEmpty()) {
      faults.sort(null);
      throw new IllegalStateException(
          "Qujat does not start:\n  - " + String.join("\n  - ", faults));
    }
  }

  private static boolean isAudience(ConfigurableEnvironment environment, String client) {
    return !client.isBlank()
        && Binder.get(environment)
            .bind(AUDIENCES, Bindable.listOf(String.class))
            .orElse(List.of())
            .contains(client);
  }
}
