package kz.qujat.application.filing;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.domain.filing.ApplicationId;
import org.jspecify.annotations.Nullable;

/// The drafts there are, a read model: it may lag behind the history by up to a second.
public interface Drafts {
  /// Some of the drafts whose window closed before `day`, longest closed first.
  ///
  /// @param after the last one of the part before, absent for the beginning
  List<Closed> closedBefore(LocalDate day, @Nullable Closed after, int limit);

  /// A draft whose window has closed.
  record Closed(ApplicationId id, LocalDate closedOn) {}
}
