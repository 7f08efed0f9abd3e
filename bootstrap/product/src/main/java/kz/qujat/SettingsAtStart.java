package kz.qujat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kz.qujat.application.securitylog.SecurityEvent.Started;
import kz.qujat.application.securitylog.SecurityLog;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MutablePropertySources;

/// Writes the settings with which the product has started to the security log. Secrets are masked;
/// the names of regions and points and the days of the calendar are left out.
final class SettingsAtStart {
  private static final Pattern OURS =
      Pattern.compile("(?i)(qujat|spring|server|management|logging)[._].*");
  private static final Pattern LISTS = Pattern.compile("qujat\\.(regions|calendar|duty)\\W.*");
  private static final Pattern SECRET =
      Pattern.compile("(?i).*(password|secret|token|credential|[._-]key).*");

  /// A password within an address.
  private static final Pattern WITHIN =
      Pattern.compile("(?i)(password=)[^&;]*|(?<=://)[^/@]*:[^/@]*(?=@)");

  private static final String MASK = "***";

  private final ConfigurableEnvironment environment;
  private final SecurityLog securityLog;

  SettingsAtStart(ConfigurableEnvironment environment, SecurityLog securityLog) {
    this.environment = environment;
    this.securityLog = securityLog;
  }

  @EventListener
  void on(ApplicationStartedEvent started) {
    securityLog.write(new Started(settings(environment)));
  }

  /// Every setting by name, as it is after all sources have been combined.
  static Map<String, String> settings(ConfigurableEnvironment environment) {
    MutablePropertySources sources = environment.getPropertySources();
    Map<String, String> settings = new TreeMap<>();
    sources.stream()
        .filter(EnumerablePropertySource.class::isInstance)
        .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
        .filter(name -> OURS.matcher(name).matches() && !LISTS.matcher(name).matches())
        .forEach(name -> settings.put(name, masked(name, environment.getProperty(name, ""))));
    return settings;
  }

  private static String masked(String name, String value) {
    return SECRET.matcher(name).matches() && !value.isEmpty()
        ? MASK
        : WITHIN.matcher(value).replaceAll("$1" + MASK);
  }
}
