package kz.qujat.web.securitylog;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.TreeMap;
import kz.qujat.application.securitylog.SecurityLog;
import org.slf4j.LoggerFactory;

/// The lines of the security log that a test causes, each as its fields that have a value.
final class SecurityLines implements AutoCloseable {
  private final Logger logger = (Logger) LoggerFactory.getLogger(SecurityLog.LOGGER);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  SecurityLines() {
    logger.setLevel(Level.INFO);
    lines.start();
    logger.addAppender(lines);
  }

  List<String> all() {
    return lines.list.stream().map(SecurityLines::fields).toList();
  }

  private static String fields(ILoggingEvent line) {
    var fields = new TreeMap<String, String>();
    line.getKeyValuePairs().stream()
        .filter(pair -> pair.value != null)
        .forEach(pair -> fields.put(pair.key, pair.value.toString()));
    return fields.toString();
  }

  @Override
  public void close() {
    logger.detachAppender(lines);
  }
}
