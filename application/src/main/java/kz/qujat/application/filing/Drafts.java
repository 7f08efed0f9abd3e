package kz.qujat.application.filing;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.domain.lifecycle.ApplicationId;

/// The drafts there are, a read model: it may lag behind the history by up to a second.
public interface Drafts {
  /// Some of the drafts whose window closed before `day`, longest closed first.
  List<ApplicationId> closedBefore(LocalDate day, int limit);
}
