package kz.qujat.application.stuck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.history.AsOf;
import kz.qujat.application.history.Page;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.supervision.Parking;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.Subject;
import kz.qujat.domain.supervision.Subject.Difference;
import kz.qujat.domain.supervision.Subject.Message;
import kz.qujat.domain.supervision.Subject.RegisterRecord;
import kz.qujat.domain.supervision.Subject.Wait;
import org.jspecify.annotations.Nullable;

/// What somebody has to look at: waits beyond a limit or set aside, hand-overs that failed and are
/// to be tried again, open discrepancies, messages nobody understood. Limits are looked at in a
/// read model, which may lag behind the history by up to a second; failed hand-overs are those
/// there are.
public interface StuckCases {
  /// A part of the list, those that wait longest first.
  ///
  /// @param region absent for the whole country, with what belongs to no region
  /// @param now the legal moment at which limits are compared
  /// @throws UnknownCursor when `cursor` is not one of this list
  Sheet page(@Nullable Region region, Instant now, int limit, @Nullable String cursor);

  /// Whether a hand-over of `application`, or of a refund of it, has failed and is to be tried
  /// again; exact.
  boolean hasFailed(ApplicationId application, HandOver handOver);

  /// A page of the list.
  record Sheet(Page<Case> page, AsOf asOf) {}

  /// One wait, one discrepancy or one message.
  ///
  /// @param application absent where it is about none we know
  /// @param origin absent where it is about no application
  /// @param expectedBy absent where there is no limit
  /// @param lastDay the last day on which what is awaited can come, absent where it is never too
  ///   late
  /// @param late whether it is beyond its limit
  /// @param parking whether a wait has been set aside
  /// @param failure absent when nothing failed
  /// @param fault what is wrong with a message, absent for anything else
  record Case(
      Subject subject,
      @Nullable ApplicationId application,
      @Nullable Origin origin,
      Instant since,
      @Nullable Instant expectedBy,
      @Nullable LocalDate lastDay,
      boolean late,
      Parking parking,
      @Nullable Failure failure,
      @Nullable Fault fault) {
    /// What can be done about it, the most sensible first.
    public List<Remedy> remedies() {
      return switch (subject) {
        case Wait wait -> wait.awaited().remedies(parking);
        case Difference difference -> difference.discrepancy().remedies();
        case Message _, RegisterRecord _ -> List.of(Remedy.SETTLE);
      };
    }
  }

  /// Where the application belongs and how it stands.
  ///
  /// @param ticketNumber absent before registration
  record Origin(Region region, @Nullable String ticketNumber, Status status) {}

  /// A hand-over that failed.
  ///
  /// @param attempts how often it has been tried
  /// @param nextTry not before then, absent while it is set aside
  record Failure(int attempts, Cause cause, @Nullable Instant nextTry) {}

  /// What is wrong with a message nobody understood.
  ///
  /// @param neighbour who sent it
  /// @param code a fixed code
  /// @param element which element is meant
  record Fault(String neighbour, String code, String element) {}

  /// Why a hand-over failed, as far as it is anybody's business here.
  enum Cause {
    /// The neighbour gave no answer that can be relied on.
    NEIGHBOUR_UNAVAILABLE,
    /// The neighbour refused it, or what came of it does not fit the application as it stands.
    REFUSED,
    /// A fault of the product itself.
    INTERNAL
  }
}
