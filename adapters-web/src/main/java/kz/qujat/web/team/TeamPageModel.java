package kz.qujat.web.team;

import java.time.Instant;
import java.util.List;
import kz.qujat.application.review.Worklist;
import kz.qujat.web.dossier.Reviewer;
import kz.qujat.web.worklist.ReadYourWrites;
import org.jspecify.annotations.Nullable;

/// The data of the workload page.
///
/// @param officers those to whom a review can be moved
/// @param held the reviews that are held, earliest due day first
/// @param overdue the applications that should have been decided, held or not
/// @param lagMillis how far the lists are behind the history
record TeamPageModel(
    List<Work> officers,
    List<Review> held,
    long heldInAll,
    List<Review> overdue,
    long waiting,
    long lagMillis) {
  TeamPageModel {
    officers = List.copyOf(officers);
    held = List.copyOf(held);
    overdue = List.copyOf(overdue);
  }

  /// How many applications one officer holds and has decided.
  ///
  /// @param heldSince null when the officer holds none
  record Work(
      String id,
      Reviewer officer,
      long held,
      @Nullable Instant heldSince,
      long decidedToday,
      long decidedThisWeek) {}

  /// An application that is held, or that should have been decided.
  ///
  /// @param holder null while it waits
  record Review(Worklist.Entry entry, @Nullable Reviewer holder, boolean overdue) {
    /// Identifies the review of a checkbox.
    ///
    /// It contains the application, and its holder when the page was built.
    public String key() {
      return entry.id() + " " + entry.holder();
    }

    /// The same, as a part of the name of the checkbox.
    public String mark() {
      return entry.id() + "-" + entry.holder();
    }
  }

  /// Whether the lists may not yet show what the supervisor has just done.
  public boolean behind() {
    return ReadYourWrites.isBehind(lagMillis);
  }

  public long decidedToday() {
    return officers.stream().mapToLong(Work::decidedToday).sum();
  }

  public long decidedThisWeek() {
    return officers.stream().mapToLong(Work::decidedThisWeek).sum();
  }
}
