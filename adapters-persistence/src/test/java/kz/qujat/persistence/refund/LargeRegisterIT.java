package kz.qujat.persistence.refund;

import static kz.qujat.persistence.Plans.assertIsAShortRange;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.history.Page;
import kz.qujat.application.refund.MissingAccounts;
import kz.qujat.application.refund.RefundList;
import kz.qujat.application.refund.RefundList.Entry;
import kz.qujat.application.refund.RefundList.Order;
import kz.qujat.application.refund.RefundList.Query;
import kz.qujat.application.refund.UnansweredFilings;
import kz.qujat.application.refund.UnansweredFilings.Made;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.persistence.EmptyTables;
import kz.qujat.persistence.Plans;
import kz.qujat.persistence.Tables;
import kz.qujat.persistence.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// A region with a hundred thousand refunds, nearly all of them paid.
@SpringJUnitConfig(Tables.class)
class LargeRegisterIT {
  private static final int SHOWN = 50;

  @Autowired private RefundList register;
  @Autowired private UnansweredFilings filings;
  @Autowired private MissingAccounts missing;
  @Autowired private JdbcTemplate database;

  @BeforeAll
  static void fill(@Autowired TestDatabase tables, @Autowired EmptyTables emptyTables) {
    emptyTables.of("refund_register", "refund_origin");
    JdbcTemplate owner = new JdbcTemplate(tables.owner());
    owner.update(
        """
        insert into refund_register (refund_id, application_id, region, status, amount, ground,
                                     opened_at, filed_at, due_on, attempt, version)
        select gen_random_uuid(), gen_random_uuid(), '75',
               case when n % 1000 = 0 then 'READY' when n % 1000 = 500 then 'AWAITING_BANK_ACCOUNT'
                    when n % 100 = 0 then 'FILED' else 'PAID' end,
               78600, 'ANNULLED', opened, case when n % 500 <> 0 then opened end,
               case when n % 500 <> 0 then date '2025-06-10' + n % 40 end, 1, 1
        from (select n, timestamptz '2025-06-02 04:00Z' + n / 1000 * interval '1 second' as opened
                from generate_series(1, 100000) n) numbered
        """);
    owner.execute("analyze refund_register");
  }

  @AfterAll
  static void empty(@Autowired EmptyTables emptyTables) {
    emptyTables.of("refund_register", "refund_origin");
  }

  static List<Arguments> sheets() {
    List<Arguments> sheets = new ArrayList<>();
    for (Order order : Order.values()) {
      sheets.add(Arguments.of(new Query(Region.ALMATY, null, order)));
      sheets.add(Arguments.of(new Query(Region.ALMATY, RefundStatus.READY, order)));
      sheets.add(Arguments.of(new Query(Region.ALMATY, RefundStatus.FILED, order)));
      sheets.add(Arguments.of(new Query(Region.ALMATY, RefundStatus.PAID, order)));
    }
    return sheets;
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void theFirstPageIsReadFromAShortIndexRange(Query query) {
    assertIsAShortRange(plan(query, null));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void aLaterPageIsReadFromAShortIndexRange(Query query) {
    assertIsAShortRange(plan(query, register.page(query, SHOWN, null).page()));
  }

  @Test
  void filingsWithoutAnAnswerAreReadFromAShortIndexRange() {
    Instant moment = Instant.parse("2025-06-03T00:00:00Z");
    List<Object> values = new ArrayList<>(List.of(moment.atOffset(ZoneOffset.UTC), SHOWN));
    assertIsAShortRange(Plans.of(database, () -> filings.madeBefore(moment, null, SHOWN), values));

    List<Made> page = filings.madeBefore(moment, null, SHOWN);
    assertThat(page).hasSize(SHOWN);
    Made last = page.getLast();
    values.addAll(1, List.of(last.at().atOffset(ZoneOffset.UTC), last.refund().value()));
    assertIsAShortRange(Plans.of(database, () -> filings.madeBefore(moment, last, SHOWN), values));
  }

  @Test
  void refundsWithoutAnAccountAreReadFromAShortIndexRange() {
    assertIsAShortRange(Plans.of(database, () -> missing.page(null, SHOWN), List.of(SHOWN)));

    List<RefundId> page = missing.page(null, SHOWN);
    assertThat(page).hasSize(SHOWN);
    RefundId last = page.getLast();
    assertIsAShortRange(
        Plans.of(database, () -> missing.page(last, SHOWN), List.of(last.value(), SHOWN)));
  }

  private String plan(Query query, @Nullable Page<Entry> before) {
    String cursor = before == null ? null : before.nextCursor();
    List<Object> values = new ArrayList<>(List.of(query.region().code()));
    if (query.status() != null) {
      values.add(query.status().name());
    }
    if (before != null) {
      assertThat(cursor).isNotNull();
      values.add(key(query.order(), before.items().getLast()));
      values.add(before.items().getLast().id().value());
    }
    values.add(SHOWN + 1);
    return Plans.of(database, () -> register.page(query, SHOWN, cursor), values);
  }

  private static Object key(Order order, Entry entry) {
    return switch (order) {
      case OPENED_AT -> entry.openedAt().atOffset(ZoneOffset.UTC);
      case DUE_ON -> entry.dueOn() == null ? LocalDate.of(9999, 12, 31) : entry.dueOn();
    };
  }
}
