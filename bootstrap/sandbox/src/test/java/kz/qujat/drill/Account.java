package kz.qujat.drill;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.drill.Course.Ending;
import kz.qujat.story.Country;
import kz.qujat.story.Eventually;
import kz.qujat.story.Http;
import tools.jackson.databind.JsonNode;

/// Compares the histories of the applications with the records of the neighbours.
final class Account {
  /// A citizen who chose both channels is notified of each change over both.
  private static final int CHANNELS = 2;

  private final Country country;
  private final List<Course> courses;
  private final Report report;

  Account(Country country, List<Course> courses, Report report) {
    this.country = country;
    this.courses = courses;
    this.report = report;
  }

  void draw() {
    report.add("applications at their right end", courses.size(), count(Course::isAtItsEnd));
    courses.stream()
        .filter(course -> !course.isAtItsEnd())
        .map(course -> course.application() + " stands at " + course.reached())
        .forEach(report::remark);
    drawPayments();
    drawOrders();
    drawFilings();
    drawNotices();
  }

  private long count(Predicate<Course> which) {
    return courses.stream().filter(which).count();
  }

  private void drawPayments() {
    Http auditor = country.auditor();
    Map<Long, Long> paid =
        courses.stream()
            .map(course ->
                auditor
                    .get("/api/v1/audit/applications/" + course.application() + "/events")
                    .is(200)
                    .at("events"))
            .map(events -> events.valueStream().filter(Account::isPayment).count())
            .collect(groupingBy(times -> times, counting()));
    report.add("payments counted once", courses.size(), paid.getOrDefault(1L, 0L));
    Set<String> known = ids(book("/sandbox/payments"));
    report.add("payments at the gateway", courses.size(), known.size());
  }

  private static boolean isPayment(JsonNode event) {
    return event.get("type").asString().equals("duty-paid");
  }

  private void drawOrders() {
    List<JsonNode> orders = book("/sandbox/central-node/orders");
    List<String> made =
        orders.stream()
            .filter(order -> order.get("status").asString().equals("DELIVERED"))
            .map(Account::application)
            .toList();
    report.add("cards made", count(is(Ending.ISSUED)), made.size());
    report.add("applications with a card", count(is(Ending.ISSUED)), Set.copyOf(made).size());
    report.remark(repetitions("orders", orders));
  }

  private void drawFilings() {
    List<JsonNode> filings = book("/sandbox/tax/refunds");
    List<String> paid =
        filings.stream()
            .filter(filing -> filing.get("status").asString().equals("PAID"))
            .map(Account::application)
            .toList();
    report.add("refunds paid", count(is(Ending.PAID_BACK)), paid.size());
    report.add("applications with a refund", count(is(Ending.PAID_BACK)), Set.copyOf(paid).size());
    report.remark(repetitions("filings", filings));
  }

  private void drawNotices() {
    Map<String, Long> expected = changes();
    Map<String, Long> told = told();
    List<String> all =
        Stream.concat(expected.keySet().stream(), told.keySet().stream()).distinct().toList();
    report.add(
        "status changes notified as often as requested",
        all.size(),
        all.stream()
            .filter(change -> Objects.equals(expected.get(change), told.get(change)))
            .count());
    report.add(
        "applications notified that their refund is paid", count(is(Ending.PAID_BACK)), refunded());
    report.remark(repetitions("notifications", book("/sandbox/notifications")));
  }

  /// Returns how many applications were notified exactly once over every channel that the refund is
  /// paid. The last notification follows the last payment by some seconds.
  private long refunded() {
    Eventually.is(true, () -> toldByEveryChannel() >= count(is(Ending.PAID_BACK)));
    return toldByEveryChannel();
  }

  private long toldByEveryChannel() {
    return toldPaid().values().stream().filter(times -> times == CHANNELS).count();
  }

  private Map<String, Long> toldPaid() {
    return book("/sandbox/notifications").stream()
        .filter(notice -> notice.get("status").asString().equals("REFUND_PAID"))
        .collect(groupingBy(Account::application, counting()));
  }

  /// Returns how often each change should have been notified.
  private Map<String, Long> changes() {
    return courses.stream()
        .flatMap(Account::changes)
        .collect(groupingBy(change -> change, summingLong(_ -> CHANNELS)));
  }

  /// Returns how often each change was notified. The last notification follows the last change by
  /// some seconds.
  private Map<String, Long> told() {
    long owed = changes().values().stream().mapToLong(times -> times).sum();
    Eventually.is(true, () -> ofApplications().size() >= owed);
    return ofApplications().stream()
        .collect(groupingBy(n -> application(n) + n.get("status").asString(), counting()));
  }

  /// Notifications about refunds are counted separately.
  private List<JsonNode> ofApplications() {
    return book("/sandbox/notifications").stream()
        .filter(notice -> !notice.get("status").asString().startsWith("REFUND_"))
        .toList();
  }

  private static Stream<String> changes(Course course) {
    return course
        .citizen()
        .sees(course.application())
        .at("history")
        .valueStream()
        .map(change -> change.get("status").asString())
        .filter(status -> !status.equals("DRAFT"))
        .map(status -> course.application() + status);
  }

  private static Predicate<Course> is(Ending ending) {
    return course -> course.ending() == ending;
  }

  private List<JsonNode> book(String path) {
    Set<String> ours = courses.stream().map(Course::application).collect(Collectors.toSet());
    return country
        .http()
        .get(path)
        .is(200)
        .at("items")
        .valueStream()
        .filter(item -> ours.contains(application(item)))
        .toList();
  }

  private static Set<String> ids(List<JsonNode> items) {
    return items.stream().map(Account::application).collect(Collectors.toSet());
  }

  private static String application(JsonNode item) {
    return item.get("applicationId").asString();
  }

  private static String repetitions(String what, List<JsonNode> items) {
    long times = items.stream().mapToLong(item -> item.get("deliveries").asLong()).sum();
    return "%s: %d, heard %d times".formatted(what, items.size(), times);
  }
}
