package kz.qujat.web.operations;

import java.util.List;
import kz.qujat.application.stuck.StuckCases.Case;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.ParkingStatus;
import kz.qujat.domain.supervision.Remedy;
import org.jspecify.annotations.Nullable;

/// The data of the page that lists open issues.
///
/// @param next the address of the next page; null on the last
record StuckCasesPageModel(List<Row> rows, @Nullable String next) {
  StuckCasesPageModel {
    rows = List.copyOf(rows);
  }

  /// An open issue with its remedies.
  record Row(Case stuck, SubjectFacts facts) {
    static Row of(Case stuck) {
      return new Row(stuck, SubjectFacts.of(stuck.subject(), stuck.fault()));
    }

    public String id() {
      return stuck.subject().toString();
    }

    /// The name of the issue for users who cannot see its position on the page.
    ///
    /// It is the ticket number, else the id of the application, else the id of the issue.
    public String name() {
      if (stuck.application() == null) {
        return id();
      }
      return stuck.origin() == null || stuck.origin().ticketNumber() == null
          ? stuck.application().toString()
          : stuck.origin().ticketNumber();
    }

    /// Whether it is late and needs action.
    public boolean isOverdue() {
      return stuck.late() && !isParked() && !facts.isReminder();
    }

    public boolean isParked() {
      return stuck.parking() == ParkingStatus.PARKED;
    }

    /// Whether it is about an application of which the list of open issues knows nothing else.
    public boolean isUnlistedApplication() {
      return stuck.application() != null && stuck.origin() == null;
    }

    /// Whether settling it requires a statement of what became of the card.
    public boolean asksForCard() {
      return RemedyForm.tellsOfCard(stuck.subject());
    }

    /// Whether it is the refund of a payer without an IIN, which has its own page.
    public boolean isOnPaper() {
      return facts.awaited() == Awaited.PAPER_REFUND;
    }

    /// The most suitable remedy.
    public Remedy remedy() {
      return stuck.remedies().getFirst();
    }

    public List<Remedy> others() {
      return stuck.remedies().subList(1, stuck.remedies().size());
    }
  }
}
