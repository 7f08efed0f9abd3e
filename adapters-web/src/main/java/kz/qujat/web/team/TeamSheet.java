package kz.qujat.web.team;

import java.time.Instant;
import java.util.List;
import kz.qujat.application.review.Worklist;
import kz.qujat.web.dossier.Holder;
import kz.qujat.web.worklist.FreshQueue;
import org.jspecify.annotations.Nullable;

/// The load of a region, as it is written.
///
/// @param officers those to whom a review can be given
/// @param held reviews in hand, the one due first before the others
/// @param overdue what should have been decided, in hand or not
/// @param lagMillis how far the lists are behind the history
record TeamSheet(
    List<Work> officers,
    List<Review> held,
    long heldInAll,
    List<Review> overdue,
    long waiting,
    long lagMillis) {
  TeamSheet {
    officers = List.copyOf(officers);
    held = List.copyOf(held);
    overdue = List.copyOf(overdue);
  }

  /// What one officer has in hand and has done.
  ///
  /// @param heldSince absent when nothing is held
  record Work(
      String id,
      Holder officer,
      long held,
      @Nullable Instant heldSince,
      long decidedToday,
      long decidedThisWeek) {}

  /// An application that is held, or should have been decided.
  ///
  /// @param holder absent while it waits
  record Review(Worklist.Entry entry, @Nullable Holder holder, boolean overdue) {
    /// Which review a box stands for: the application, and who held it when the box was shown.
    public String key() {
      return entry.id() + " " + entry.holder();
    }

    /// The same as a part of the name of its box.
    public String mark() {
      return entry.id() + "-" + entry.holder();
    }
  }

  /// Whether the lists may not show yet what has just been done.
  public boolean behind() {
    return FreshQueue.isBehind(lagMillis);
  }

  public long decidedToday() {
    return officers.stream().mapToLong(Work::decidedToday).sum();
  }

  public long decidedThisWeek() {
    return officers.stream().mapToLong(Work::decidedThisWeek).sum();
  }
}
