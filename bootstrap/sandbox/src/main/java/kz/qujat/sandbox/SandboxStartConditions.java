package kz.qujat.sandbox;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/// Refuses to start the sandbox in the profile `production`, or where other machines can reach it,
/// because every visitor can sign in as any person.
final class SandboxStartConditions implements ApplicationListener<ApplicationPreparedEvent> {
  private static final String ADDRESS = "server.address";
  private static final String MANAGEMENT_PORT = "management.server.port";
  private static final String MANAGEMENT_ADDRESS = "management.server.address";

  @Override
  public void onApplicationEvent(ApplicationPreparedEvent event) {
    Environment environment = event.getApplicationContext().getEnvironment();
    if (environment.acceptsProfiles(Profiles.of("production"))) {
      throw new IllegalStateException(
          "Qujat does not start: the profiles sandbox and production exclude each other");
    }
    requireLoopback(environment, ADDRESS);
    if (environment.containsProperty(MANAGEMENT_PORT)
        || environment.containsProperty(MANAGEMENT_ADDRESS)) {
      requireLoopback(environment, MANAGEMENT_ADDRESS);
    }
  }

  private static void requireLoopback(Environment environment, String property) {
    String address = environment.getProperty(property, "");
    if (!isLoopback(address)) {
      throw new IllegalStateException(
          "Qujat does not start: the sandbox lets anyone sign in as any person and may be reached"
              + " from this machine only; set %s to 127.0.0.1 instead of '%s'"
                  .formatted(property, address));
    }
  }

  /// An empty address means all addresses of the machine.
  private static boolean isLoopback(String address) {
    try {
      return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException _) {
      return false;
    }
  }
}
