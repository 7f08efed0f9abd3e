package kz.qujat;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/// Logs that the product is ready and, in the sandbox, where to go next.
record StartupBanner(Environment environment) {
  private static final Logger LOG = LoggerFactory.getLogger(StartupBanner.class);

  @EventListener
  void on(ApplicationReadyEvent ready) {
    Duration taken = Objects.requireNonNullElse(ready.getTimeTaken(), Duration.ZERO);
    LOG.info(
        "Qujat is ready in {} s: {}",
        String.format(Locale.ROOT, "%.1f", taken.toMillis() / 1000.0),
        address());
    if (environment.acceptsProfiles(Profiles.of("sandbox"))) {
      LOG.info("  pages      {}/ (sign in by one click as any person)", address());
      LOG.info("  sandbox    {}/sandbox (people, clock, neighbours and their faults)", address());
      LOG.info("  API        {}/swagger-ui.html", address());
      LOG.info("  health     {}/actuator/health", address());
      LOG.info("  next       the tour in README.md");
    }
  }

  private String address() {
    return "http://127.0.0.1:" + environment.getProperty("local.server.port", "8080");
  }
}
