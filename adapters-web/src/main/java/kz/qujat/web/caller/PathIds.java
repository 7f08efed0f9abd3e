package kz.qujat.web.caller;

import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.domain.filing.ApplicationId;

/// What the path of a call names.
public final class PathIds {
  private PathIds() {}

  /// The id that `text` is, written in full.
  public static Optional<UUID> parse(String text) {
    try {
      UUID id = UUID.fromString(text);
      return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The application whose id `text` is; a text that is no id names none.
  public static Optional<CaseFile> application(String text, CaseFiles cases) {
    return parse(text).map(ApplicationId::new).flatMap(cases::find);
  }
}
