package kz.qujat.web.operations;

import java.util.List;
import kz.qujat.application.stuck.StuckCases.Case;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Parking;
import kz.qujat.domain.supervision.Remedy;
import org.jspecify.annotations.Nullable;

/// The list of what somebody has to look at, as it is written.
///
/// @param next the address of the next page, absent on the last
record StuckSheet(List<Row> rows, @Nullable String next) {
  StuckSheet {
    rows = List.copyOf(rows);
  }

  /// A row, with what can be done about it.
  record Row(Case stuck, SubjectFacts facts) {
    static Row of(Case stuck) {
      return new Row(stuck, SubjectFacts.of(stuck.subject(), stuck.fault()));
    }

    public String id() {
      return stuck.subject().toString();
    }

    /// What it is called in words for those who do not see where it stands.
    public String name() {
      if (stuck.application() == null) {
        return id();
      }
      return stuck.origin() == null || stuck.origin().ticketNumber() == null
          ? stuck.application().toString()
          : stuck.origin().ticketNumber();
    }

    /// Whether it is late and somebody should do something about it.
    public boolean isOverdue() {
      return stuck.late() && !isParked() && !facts.isReminder();
    }

    public boolean isParked() {
      return stuck.parking() == Parking.PARKED;
    }

    /// Whether settling has to say what became of a card.
    public boolean asksForCard() {
      return RemedyForm.tellsOfCard(stuck.subject());
    }

    /// Whether it is the refund of a payer without an IIN, which has a page of its own.
    public boolean isOnPaper() {
      return facts.awaited() == Awaited.PAPER_REFUND;
    }

    /// The remedy that makes most sense.
    public Remedy remedy() {
      return stuck.remedies().getFirst();
    }

    public List<Remedy> others() {
      return stuck.remedies().subList(1, stuck.remedies().size());
    }
  }
}
