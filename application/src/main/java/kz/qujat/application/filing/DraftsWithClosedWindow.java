package kz.qujat.application.filing;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.domain.filing.ApplicationId;
import org.jspecify.annotations.Nullable;

/// A read model of the drafts; it may lag behind the history by up to a second.
public interface DraftsWithClosedWindow {
  /// Returns one page of the drafts whose window closed before `day`, the longest closed first.
  ///
  /// @param after the last draft of the previous page, absent for the first page
  List<Closed> closedBefore(LocalDate day, @Nullable Closed after, int limit);

  /// A draft whose window has closed.
  record Closed(ApplicationId id, LocalDate closedOn) {}
}
