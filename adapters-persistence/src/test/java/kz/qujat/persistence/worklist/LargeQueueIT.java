package kz.qujat.persistence.worklist;

import static kz.qujat.persistence.Lives.DANA;
import static kz.qujat.persistence.Plans.assertIsAShortRange;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.qujat.application.history.Page;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.review.Worklist.Entry;
import kz.qujat.application.review.Worklist.Order;
import kz.qujat.application.review.Worklist.Query;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.person.Region;
import kz.qujat.persistence.EmptyTables;
import kz.qujat.persistence.Plans;
import kz.qujat.persistence.Tables;
import kz.qujat.persistence.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// A region with a hundred thousand queued applications, most of them due on a few days.
@SpringJUnitConfig(Tables.class)
class LargeQueueIT {
  private static final int SHOWN = 50;

  @Autowired private Worklist worklist;
  @Autowired private JdbcTemplate database;

  @BeforeAll
  static void fill(@Autowired TestDatabase tables, @Autowired EmptyTables emptyTables) {
    emptyTables.of("worklist");
    JdbcTemplate owner = new JdbcTemplate(tables.owner());
    owner.update(
        """
        insert into worklist (application_id, region, ticket_number, status, holder, held_since,
                              registered_at, due_on, window_closes_on, version)
        select gen_random_uuid(), '75', 'T' || n,
               case when n % 50 = 0 then 'UNDER_REVIEW' else 'REGISTERED' end,
               case when n % 50 = 0 then case when n % 1000 = 0 then ?
                                               else gen_random_uuid() end end,
               case when n % 50 = 0 then timestamptz '2025-06-03 04:00Z' end,
               timestamptz '2025-06-02 04:00Z' + n / 1000 * interval '1 second',
               date '2025-06-20' + n % 3, date '2025-06-10' + n % 40, 1
        from generate_series(1, 100000) n
        """,
        DANA.value());
    owner.execute("analyze worklist");
  }

  @AfterAll
  static void empty(@Autowired EmptyTables emptyTables) {
    emptyTables.of("worklist");
  }

  static List<Arguments> queues() {
    List<Arguments> queues = new ArrayList<>();
    for (Order order : Order.values()) {
      queues.add(Arguments.of(new Query(Region.ALMATY, null, null, order)));
      queues.add(Arguments.of(new Query(Region.ALMATY, Status.REGISTERED, null, order)));
      queues.add(Arguments.of(new Query(Region.ALMATY, Status.UNDER_REVIEW, null, order)));
      queues.add(Arguments.of(new Query(Region.ALMATY, null, DANA, order)));
    }
    return queues;
  }

  @ParameterizedTest
  @MethodSource("queues")
  void theFirstPageIsReadFromAShortIndexRange(Query query) {
    assertIsAShortRange(plan(query, null));
  }

  @ParameterizedTest
  @MethodSource("queues")
  void aLaterPageIsReadFromAShortIndexRange(Query query) {
    Page<Entry> first = worklist.page(query, SHOWN, null).page();
    assertIsAShortRange(plan(query, first));
  }

  /// The execution plan of the page after `before`.
  private String plan(Query query, @Nullable Page<Entry> before) {
    String cursor = before == null ? null : before.nextCursor();
    List<Object> values = new ArrayList<>(values(query));
    if (before != null) {
      assertThat(cursor).isNotNull();
      values.add(key(query.order(), before.items().getLast()));
      values.add(before.items().getLast().id().value());
    }
    values.add(SHOWN + 1);
    return Plans.of(database, () -> worklist.page(query, SHOWN, cursor), values);
  }

  private static List<Object> values(Query query) {
    return Stream.of(
            Stream.<Object>of(query.region().code()),
            Stream.<Object>ofNullable(query.status() == null ? null : query.status().name()),
            Stream.<Object>ofNullable(query.holder() == null ? null : query.holder().value()))
        .flatMap(value -> value)
        .toList();
  }

  private static Object key(Order order, Entry entry) {
    return switch (order) {
      case REGISTERED_AT -> entry.registeredAt().atOffset(ZoneOffset.UTC);
      case DUE_ON -> entry.dueOn();
      case WINDOW_CLOSES_ON -> entry.windowClosesOn();
    };
  }
}
