package kz.qujat.web.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.ReviewReassignment;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import kz.qujat.web.problem.ProblemWriter;
import org.springframework.stereotype.Component;

/// Moves reviews one by one.
///
/// Each move is a command of its own, so a failure of one does not affect the others.
@Component
final class ReviewTransfers {
  private final ReviewReassignment moves;
  private final CaseFileQuery cases;
  private final ProblemWriter problems;
  private final Texts texts;

  ReviewTransfers(
      ReviewReassignment moves, CaseFileQuery cases, ProblemWriter problems, Texts texts) {
    this.moves = moves;
    this.cases = cases;
    this.problems = problems;
    this.texts = texts;
  }

  List<ReviewTransferResult> takeBack(Officer supervisor, List<String> reviews) {
    return each(
        supervisor,
        reviews,
        "dashboard.team.released",
        (id, holder) -> moves.takeBack(supervisor, id, holder));
  }

  List<ReviewTransferResult> reassign(Officer supervisor, List<String> reviews, StaffId to) {
    return each(
        supervisor,
        reviews,
        "dashboard.team.reassigned",
        (id, holder) -> moves.reassign(supervisor, id, holder, to));
  }

  private List<ReviewTransferResult> each(
      Officer supervisor,
      List<String> reviews,
      String done,
      BiConsumer<ApplicationId, StaffId> act) {
    return reviews.stream().map(review -> one(supervisor, review, done, act)).toList();
  }

  private ReviewTransferResult one(
      Officer supervisor, String review, String done, BiConsumer<ApplicationId, StaffId> act) {
    String[] parts = review.split(" ", 2);
    Optional<CaseFile> file =
        id(parts[0]).map(ApplicationId::new).flatMap(cases::find).filter(f -> isOf(supervisor, f));
    Optional<StaffId> holder = id(parts[parts.length - 1]).map(StaffId::new);
    if (file.isEmpty() || holder.isEmpty()) {
      return ReviewTransferResult.failed("", words(new ProblemException(ProblemCode.NOT_FOUND)));
    }
    String ticket = ticket(file.get()).orElse("");
    try {
      act.accept(file.get().id(), holder.get());
      return ReviewTransferResult.done(ticket, texts.of(done));
    } catch (CommandRefused e) {
      return ReviewTransferResult.failed(ticket, words(e));
    }
  }

  /// An application that is not registered is visible only to the citizen, whatever its region.
  private static boolean isOf(Officer supervisor, CaseFile file) {
    return ticket(file).isPresent() && file.application().filing().region() == supervisor.region();
  }

  private static Optional<String> ticket(CaseFile file) {
    return Optional.ofNullable(file.milestones().registered())
        .map(registered -> registered.ticket().toString());
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private String words(RuntimeException why) {
    return problems.explain(why, Texts.language()).detail();
  }
}
