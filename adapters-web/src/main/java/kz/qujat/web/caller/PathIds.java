package kz.qujat.web.caller;

import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.domain.filing.ApplicationId;

/// Reads ids from the path of a call.
public final class PathIds {
  private PathIds() {}

  /// The id in `text`; empty unless it is a UUID in its full form.
  public static Optional<UUID> parse(String text) {
    try {
      UUID id = UUID.fromString(text);
      return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The application whose id is `text`; empty when there is none, or `text` is not an id.
  public static Optional<CaseFile> application(String text, CaseFileQuery cases) {
    return parse(text).map(ApplicationId::new).flatMap(cases::find);
  }
}
