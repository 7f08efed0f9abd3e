package kz.qujat.web.team;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.OfficerWorkloads;
import kz.qujat.application.review.OfficerWorkloads.Load;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.review.Worklist.Order;
import kz.qujat.application.review.Worklist.Query;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.person.Region;
import kz.qujat.web.dossier.PageReviewerNames;
import kz.qujat.web.dossier.Reviewer;
import kz.qujat.web.team.TeamPageModel.Review;
import kz.qujat.web.team.TeamPageModel.Work;
import kz.qujat.web.worklist.ReadYourWrites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds the data of the workload page.
@Component
final class TeamPageModelFactory {
  private static final int SHOWN = 100;

  /// How many weeks an officer counts as one of the region after a decision there.
  private static final int WEEKS = 4;

  private final OfficerWorkloads officerWorkloads;
  private final Worklist worklist;
  private final ReadYourWrites readYourWrites;
  private final PseudonymDirectory pseudonymDirectory;
  private final InstantSource clock;

  TeamPageModelFactory(
      OfficerWorkloads officerWorkloads,
      Worklist worklist,
      ReadYourWrites readYourWrites,
      PseudonymDirectory pseudonymDirectory,
      InstantSource clock) {
    this.officerWorkloads = officerWorkloads;
    this.worklist = worklist;
    this.readYourWrites = readYourWrites;
    this.pseudonymDirectory = pseudonymDirectory;
    this.clock = clock;
  }

  TeamPageModel of(Officer supervisor) {
    LocalDate today = CivilDate.at(clock.instant());
    Worklist.Queue held = queue(supervisor, Status.UNDER_REVIEW);
    Worklist.Queue due = queue(supervisor, null);
    List<Load> loads = loads(supervisor.region());
    var names = names(loads, held, due);
    return new TeamPageModel(
        loads.stream().map(load -> work(load, names)).toList(),
        reviews(held, names, today),
        held.total(),
        reviews(due, names, today).stream().takeWhile(Review::overdue).toList(),
        due.total() - held.total(),
        Math.max(held.lagMillis(), due.lagMillis()));
  }

  private PageReviewerNames names(List<Load> loads, Worklist.Queue... queues) {
    return new PageReviewerNames(
        pseudonymDirectory,
        Stream.concat(loads.stream().map(Load::officer), PageReviewerNames.holders(queues))
            .collect(Collectors.toSet()));
  }

  /// The officers of the region, by their work there.
  List<Load> loads(Region region) {
    LocalDate today = CivilDate.at(clock.instant());
    LocalDate monday = today.with(previousOrSame(MONDAY));
    return officerWorkloads.of(
        region, start(today), start(monday), start(monday.minusWeeks(WEEKS)));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(CivilDate.KAZAKHSTAN).toInstant();
  }

  private Worklist.Queue queue(Officer supervisor, @Nullable Status status) {
    var query = new Query(supervisor.region(), status, null, Order.DUE_ON);
    return readYourWrites.read(() -> worklist.page(query, SHOWN, null));
  }

  private static Work work(Load load, PageReviewerNames names) {
    return new Work(
        load.officer().toString(),
        name(names.of(load.officer())),
        load.held(),
        load.heldSince(),
        load.decidedToday(),
        load.decidedThisWeek());
  }

  private static Reviewer name(@Nullable Reviewer reviewer) {
    return reviewer == null ? new Reviewer("") : reviewer;
  }

  private static List<Review> reviews(
      Worklist.Queue queue, PageReviewerNames names, LocalDate today) {
    return queue.page().items().stream()
        .map(entry -> new Review(entry, names.of(entry.holder()), entry.dueOn().isBefore(today)))
        .toList();
  }
}
