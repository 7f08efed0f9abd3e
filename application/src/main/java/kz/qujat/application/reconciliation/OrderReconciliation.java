package kz.qujat.application.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.dispatch.CentralNodeOrderReports;
import kz.qujat.application.dispatch.CentralNodeOrderReports.Day;
import kz.qujat.application.dispatch.CentralNodeOrderReports.Line;
import kz.qujat.application.dispatch.CentralNodeOrderReports.OrderKey;
import kz.qujat.application.dispatch.CentralNodeOrderReports.Unreadable;
import kz.qujat.application.dispatch.NodeAnswers;
import kz.qujat.application.dispatch.OrderDispatchHandler;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.reconciliation.ReconciliationResult.Finding;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.OrderProgress;
import kz.qujat.domain.reconciliation.OrderRecord;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.domain.supervision.Discrepancy.Kind;

/// Compares the central node's register with the orders in our histories. An order of ours that the
/// node has not answered yet is not expected in the node's register.
@ApplicationService
public final class OrderReconciliation implements BookComparison {
  private final CentralNodeOrderReports register;
  private final ApplicationsToReconcile ours;
  private final CaseFileQuery cases;
  private final OrderDispatchHandler orderDispatchHandler;
  private final NodeAnswers nodeAnswers;

  public OrderReconciliation(
      CentralNodeOrderReports register,
      ApplicationsToReconcile ours,
      CaseFileQuery cases,
      OrderDispatchHandler orderDispatchHandler,
      NodeAnswers nodeAnswers) {
    this.register = register;
    this.ours = ours;
    this.cases = cases;
    this.orderDispatchHandler = orderDispatchHandler;
    this.nodeAnswers = nodeAnswers;
  }

  @Override
  public Book book() {
    return Book.ORDERS;
  }

  @Override
  public ReconciliationResult compare(LocalDate day) {
    Day theirs = register.of(day);
    Set<OrderKey> there = there(theirs);
    List<Finding> findings = new ArrayList<>();
    theirs.lines().forEach(line -> findings.addAll(checked(line)));
    theirs.unreadable().forEach(line -> findings.add(found(line)));
    int here = 0;
    for (ApplicationId application : ours.ordersMovedOn(day)) {
      CaseFile file = cases.get(application);
      for (OrderRecord order : answered(file, day)) {
        here++;
        if (!there.contains(new OrderKey(file.id(), order.attempt()))
            && register.find(file.id(), order.attempt()).isEmpty()) {
          findings.add(new Finding(file.id(), order.discrepancy(Kind.MISSING_THERE)));
        }
      }
    }
    return new ReconciliationResult(
        here, theirs.lines().size() + theirs.unreadable().size(), findings);
  }

  /// Returns the keys of the orders in the node's register, including those on unreadable lines.
  private static Set<OrderKey> there(Day theirs) {
    return Stream.concat(
            theirs.lines().stream().map(Line::key),
            theirs.unreadable().stream()
                .flatMap(line -> Optional.ofNullable(line.order()).stream()))
        .collect(Collectors.toSet());
  }

  private Finding found(Unreadable line) {
    Optional<OrderKey> ours =
        Optional.ofNullable(line.order()).filter(key -> cases.find(key.application()).isPresent());
    String entry = ours.map(key -> Integer.toString(key.attempt())).orElse(line.digest());
    return new Finding(
        ours.map(OrderKey::application).orElse(null),
        new Discrepancy(Book.ORDERS, entry, Kind.UNREADABLE));
  }

  /// Returns the answered orders that reached their current step on `day` or later.
  private static List<OrderRecord> answered(CaseFile file, LocalDate day) {
    return OrderRecord.given(file.events()).stream()
        .filter(order -> order.step().isAnswered() && !order.movedOn().isBefore(day))
        .toList();
  }

  /// Compares a line, and repeats a failed comparison with the node's current record of the order.
  /// The register of the day was read before our history; an order that progressed in between does
  /// not differ.
  private List<Finding> checked(Line line) {
    List<Finding> found = against(line);
    return found.isEmpty()
        ? found
        : register
            .find(line.application(), line.order().attempt())
            .map(this::against)
            .orElse(found);
  }

  private List<Finding> against(Line line) {
    Optional<CaseFile> file = cases.find(line.application());
    List<Discrepancy> differences =
        file.flatMap(found -> order(found, line.order().attempt()))
            .map(order -> order.against(line.order()))
            .orElseGet(() -> List.of(line.order().discrepancy(Kind.MISSING_HERE)));
    return differences.stream()
        .map(discrepancy -> new Finding(file.map(CaseFile::id).orElse(null), discrepancy))
        .toList();
  }

  private static Optional<OrderRecord> order(CaseFile file, int attempt) {
    return OrderRecord.given(file.events()).stream()
        .filter(order -> order.attempt() == attempt)
        .findFirst();
  }

  @Override
  public void repair(CaseFile file, Discrepancy discrepancy, LocalDate day) {
    int attempt = Integer.parseInt(discrepancy.entry());
    switch (discrepancy.kind()) {
      case MISSING_THERE -> orderDispatchHandler.again(file, attempt);
      case PROGRESS -> register.find(file.id(), attempt).ifPresent(line -> catchUp(file, line));
      case MISSING_HERE,
          AMOUNT,
          PAYER,
          BUDGET_CODE,
          UNREADABLE,
          REFERENCE_REUSED,
          CONTRADICTS_CARD,
          CONTRADICTS -> {
        // An order that we did not send, or a line that cannot be read, must be clarified by staff.
      }
    }
  }

  /// Records the answers that the node must have sent about the order, as if they arrived now.
  /// Answers that are already known change nothing.
  private void catchUp(CaseFile file, Line line) {
    ApplicationId id = line.application();
    int attempt = line.order().attempt();
    OrderProgress step = line.order().step();
    if (step == OrderProgress.REJECTED) {
      nodeAnswers.rejected(id, attempt, Objects.requireNonNull(line.code()));
    }
    if (step.hasReached(OrderProgress.ACCEPTED)) {
      nodeAnswers.accepted(id, attempt);
    }
    if (step.hasReached(OrderProgress.MANUFACTURED) && line.cardNumber() != null) {
      nodeAnswers.manufactured(id, attempt, line.cardNumber());
    }
    // A card can only be recorded with its number; without one the difference remains.
    if (step.hasReached(OrderProgress.DELIVERED)
        && (line.cardNumber() != null || isMade(file, attempt))) {
      nodeAnswers.delivered(id, attempt);
    }
  }

  private static boolean isMade(CaseFile file, int attempt) {
    return order(file, attempt)
        .filter(ours -> ours.step().hasReached(OrderProgress.MANUFACTURED))
        .isPresent();
  }
}
