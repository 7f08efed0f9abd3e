package kz.qujat.sandbox.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Gives the sandbox its own master key, created once and stored beside its database, so that no
/// key has to be set for a trial. In production the key is set and stored elsewhere.
public final class SandboxVaultKeyInitializer
    implements ApplicationListener<ApplicationPreparedEvent> {
  private static final String PROPERTY = "qujat.vault.key";
  private static final int BYTES = 32;

  @Override
  public void onApplicationEvent(ApplicationPreparedEvent event) {
    ConfigurableEnvironment environment = event.getApplicationContext().getEnvironment();
    if (!environment.containsProperty(PROPERTY)) {
      Path folder = Path.of(environment.getRequiredProperty("qujat.data-dir"));
      environment
          .getPropertySources()
          .addLast(new MapPropertySource("sandbox vault key", Map.of(PROPERTY, key(folder))));
    }
  }

  private static String key(Path folder) {
    try {
      Path file = Files.createDirectories(folder.toAbsolutePath()).resolve("vault.key");
      if (!Files.exists(file)) {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.writeString(file, Base64.getEncoder().encodeToString(key));
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("the vault's key cannot be stored in " + folder, e);
    }
  }
}
