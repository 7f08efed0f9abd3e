package kz.qujat.application.securitylog;

import java.util.TreeMap;
import java.util.TreeSet;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.access.AccessRecord;
import kz.qujat.application.securitylog.SecurityEvent.CallRefused;
import kz.qujat.application.securitylog.SecurityEvent.CaseRead;
import kz.qujat.application.securitylog.SecurityEvent.NeighbourRefused;
import kz.qujat.application.securitylog.SecurityEvent.ReadingVolumeExceeded;
import kz.qujat.application.securitylog.SecurityEvent.SignInFailed;
import kz.qujat.application.securitylog.SecurityEvent.SignedIn;
import kz.qujat.application.securitylog.SecurityEvent.SignedOut;
import kz.qujat.application.securitylog.SecurityEvent.Started;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/// Writes events to the logger `kz.qujat.security`, whose lines are JSON. The names of the fields
/// are those of the Elastic Common Schema where it has one.
@ApplicationService
public final class SecurityLog {
  /// The name of the logger.
  public static final String LOGGER = "kz.qujat.security";

  private static final String ACTION = "event.action";
  private static final String OUTCOME = "event.outcome";
  private static final String SUCCESS = "success";
  private static final String FAILURE = "failure";
  private static final String ADDRESS = "source.ip";
  private static final String USER = "user.id";
  private static final String ROLES = "user.roles";

  private final Logger log = LoggerFactory.getLogger(LOGGER);

  public void write(SecurityEvent event) {
    switch (event) {
      case SignedIn e ->
          line("signed-in", SUCCESS, e.actor()).addKeyValue(ROLES, new TreeSet<>(e.roles())).log();
      case SignedOut e -> line("signed-out", SUCCESS, e.actor()).log();
      case SignInFailed e ->
          line("sign-in-failed", FAILURE, null).addKeyValue(ADDRESS, e.address()).log();
      case NeighbourRefused e ->
          line("neighbour-refused", FAILURE, null)
              .addKeyValue(ADDRESS, e.address())
              .addKeyValue(
                  "qujat.neighbour", e.neighbour() == null ? null : e.neighbour().wireName())
              .log();
      case CallRefused e -> refused(e);
      case CaseRead(var reading) -> read(reading);
      case ReadingVolumeExceeded e ->
          line("reading-volume-exceeded", FAILURE, e.reader().toString())
              .addKeyValue(ROLES, e.role().name())
              .addKeyValue("qujat.window", e.window().name())
              .addKeyValue("qujat.dossiers", e.dossiers())
              .log();
      case Started(var settings) ->
          line("started", SUCCESS, null)
              .addKeyValue("qujat.settings", new TreeMap<>(settings).toString())
              .log();
    }
  }

  private void refused(CallRefused e) {
    line("call-refused", FAILURE, e.actor())
        .addKeyValue(ADDRESS, e.address())
        .addKeyValue("http.request.method", e.method())
        .addKeyValue("http.response.status_code", e.status())
        .addKeyValue("url.path", e.path())
        .addKeyValue("error.code", e.code())
        .log();
  }

  private void read(AccessRecord reading) {
    line("case-read", SUCCESS, reading.reader().toString())
        .addKeyValue(ROLES, reading.role().name())
        .addKeyValue("qujat.region", reading.region() == null ? null : reading.region().code())
        .addKeyValue("qujat.application", reading.application().toString())
        .addKeyValue("qujat.kind", reading.kind().name())
        .addKeyValue("qujat.purpose", reading.purpose() == null ? null : reading.purpose().name())
        .log();
  }

  private LoggingEventBuilder line(String action, String outcome, @Nullable String actor) {
    return log.atInfo()
        .setMessage(action)
        .addKeyValue(ACTION, action)
        .addKeyValue(OUTCOME, outcome)
        .addKeyValue(USER, actor);
  }
}
