package kz.qujat.start;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;

/// Finds the settings that weaken an installation, wherever they are set: in a file, on the command
/// line or in an environment variable.
final class UnsafeSettings {
  private static final Pattern PREFIXES =
      Pattern.compile("(qujat|spring\\.(datasource|flyway|security)|management|server)\\..*");
  private static final Pattern SECRET =
      Pattern.compile(".*[.-](password|secret)|qujat\\.vault\\.key");
  private static final Pattern SUBJECT = Pattern.compile("qujat\\.shep\\.senders\\..*\\.subject");
  private static final Pattern DATABASE = Pattern.compile("spring\\.(datasource|flyway)\\.url");
  private static final String VAULT_KEY = "qujat.vault.key";

  /// Twenty random letters and digits have about 80 bits by this measure, words far fewer.
  private static final int BITS_OF_A_PASSWORD = 60;

  /// The 32 random bytes of a key have about 150 bits.
  private static final int BITS_OF_A_KEY = 120;

  private final Map<String, String> settings;
  private final List<UnsafeSetting> found = new ArrayList<>();

  private UnsafeSettings(Map<String, String> settings) {
    this.settings = settings;
  }

  static List<UnsafeSetting> in(Environment environment) {
    var search = new UnsafeSettings(settings(environment));
    search.each(Pattern.compile(".*"), search::address);
    search.each(DATABASE, search::database);
    search.each(SECRET, search::secret);
    search.repeated(SECRET, Risk.REPEATED_SECRET, "have the same value");
    search.repeated(SUBJECT, Risk.SHARED_CERTIFICATE, "name the same certificate");
    return search.found;
  }

  private static Map<String, String> settings(Environment environment) {
    Map<String, String> settings = new TreeMap<>();
    ConfigurationPropertySources.get(environment)
        .forEach(source -> {
          if (source instanceof IterableConfigurationPropertySource names) {
            names.stream()
                .map(ConfigurationPropertyName::toString)
                .filter(name -> PREFIXES.matcher(name).matches())
                .forEach(name -> settings.put(name, environment.getProperty(name, "")));
          }
        });
    return settings;
  }

  private void each(Pattern names, BiConsumer<String, String> check) {
    settings.forEach((name, value) -> {
      if (!value.isBlank() && names.matcher(name).matches()) {
        check.accept(name, value);
      }
    });
  }

  private void address(String name, String value) {
    if (value.regionMatches(true, 0, "http:", 0, 5)) {
      found.add(new UnsafeSetting(Risk.PLAIN_HTTP, name + " is not https"));
    }
  }

  private void database(String name, String url) {
    if (!url.contains("sslmode=verify-full")) {
      found.add(new UnsafeSetting(Risk.UNVERIFIED_DATABASE, name + " has no sslmode=verify-full"));
    }
  }

  private void secret(String name, String value) {
    boolean weak =
        name.equals(VAULT_KEY)
            ? bits(bytesOf(value)) < BITS_OF_A_KEY
            : bits(value.chars().boxed().toList()) < BITS_OF_A_PASSWORD;
    if (weak) {
      found.add(new UnsafeSetting(Risk.WEAK_SECRET, name + " is too easy to guess"));
    }
  }

  /// What is no Base64 is refused by the vault itself.
  private static List<Integer> bytesOf(String base64) {
    try {
      byte[] key = Base64.getDecoder().decode(base64);
      List<Integer> bytes = new ArrayList<>(key.length);
      for (byte b : key) {
        bytes.add((int) b);
      }
      return bytes;
    } catch (IllegalArgumentException _) {
      return List.of();
    }
  }

  /// The entropy of the symbols by their frequency: an upper bound of what a guesser has to try.
  private static double bits(Collection<Integer> symbols) {
    double length = symbols.size();
    return symbols.stream()
        .collect(Collectors.groupingBy(symbol -> symbol, Collectors.counting()))
        .values()
        .stream()
        .mapToDouble(count -> -count * Math.log(count / length) / Math.log(2))
        .sum();
  }

  private void repeated(Pattern names, Risk risk, String fault) {
    Map<String, List<String>> byValue = new TreeMap<>();
    each(names, (name, value) -> byValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(name));
    byValue.values().stream()
        .filter(same -> same.size() > 1)
        .map(same -> new UnsafeSetting(risk, String.join(" and ", same) + " " + fault))
        .forEach(found::add);
  }
}
