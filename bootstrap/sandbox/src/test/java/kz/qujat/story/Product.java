package kz.qujat.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.qujat.sandbox.QujatSandbox;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The product as `mvn spring-boot:run` starts it, once for all stories, with its own data folder.
public final class Product {
  private static final ConfigurableApplicationContext CONTEXT = start();

  private Product() {}

  public static ConfigurableApplicationContext context() {
    return CONTEXT;
  }

  public static URI root() {
    return URI.create(
        "http://127.0.0.1:" + CONTEXT.getEnvironment().getProperty("local.server.port"));
  }

  public static Country country() {
    return Country.at(root());
  }

  private static ConfigurableApplicationContext start() {
    SpringApplication application = QujatSandbox.application();
    // On a busy machine the revocation service may respond late; a stopped one still fails at once.
    return application.run(
        "--server.port=0", "--qujat.data-dir=" + folder(), "--qujat.eds.revocation.patience=20s");
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(
          Files.createDirectories(Path.of("target", "stories")), "run");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
