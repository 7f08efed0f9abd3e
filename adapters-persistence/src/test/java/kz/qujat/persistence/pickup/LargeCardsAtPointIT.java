package kz.qujat.persistence.pickup;

import static kz.qujat.persistence.Lives.ALMATY;
import static kz.qujat.persistence.Plans.assertIsAShortRange;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.history.Page;
import kz.qujat.application.pickup.CardsAtPoint;
import kz.qujat.application.pickup.CardsAtPoint.Entry;
import kz.qujat.domain.application.Status;
import kz.qujat.persistence.EmptyTables;
import kz.qujat.persistence.Plans;
import kz.qujat.persistence.Tables;
import kz.qujat.persistence.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// A registration point that has issued nearly a hundred thousand cards.
@SpringJUnitConfig(Tables.class)
class LargeCardsAtPointIT {
  private static final int SHOWN = 50;

  @Autowired private CardsAtPoint cardsAtPoint;
  @Autowired private JdbcTemplate database;

  @BeforeAll
  static void fill(@Autowired TestDatabase tables, @Autowired EmptyTables emptyTables) {
    emptyTables.of("card_at_point");
    JdbcTemplate owner = new JdbcTemplate(tables.owner());
    owner.update(
        """
        insert into card_at_point (application_id, point, ticket_number, status, since, due_on, version)
        select gen_random_uuid(), '7501', 'T' || n,
               case when n % 500 = 0 then 'MANUFACTURED' when n % 100 = 0 then 'READY_FOR_PICKUP'
                    else 'ISSUED' end,
               timestamptz '2025-06-02 04:00Z' + n / 1000 * interval '1 second',
               date '2025-06-20' + n % 3, 1
        from generate_series(1, 100000) n
        """);
    owner.execute("analyze card_at_point");
  }

  @AfterAll
  static void empty(@Autowired EmptyTables emptyTables) {
    emptyTables.of("card_at_point");
  }

  @ParameterizedTest
  @NullSource
  @EnumSource(
      value = Status.class,
      names = {"MANUFACTURED", "READY_FOR_PICKUP", "ISSUED"})
  void theFirstPageIsReadFromAShortIndexRange(@Nullable Status status) {
    assertIsAShortRange(plan(status, null));
  }

  @ParameterizedTest
  @NullSource
  @EnumSource(
      value = Status.class,
      names = {"MANUFACTURED", "READY_FOR_PICKUP", "ISSUED"})
  void aLaterPageIsReadFromAShortIndexRange(@Nullable Status status) {
    assertIsAShortRange(plan(status, cardsAtPoint.page(ALMATY, status, SHOWN, null).page()));
  }

  private String plan(@Nullable Status status, @Nullable Page<Entry> before) {
    String cursor = before == null ? null : before.nextCursor();
    List<Object> values = new ArrayList<>(List.of(ALMATY.code()));
    values.add(status == null ? true : status.name());
    if (before != null) {
      assertThat(cursor).isNotNull();
      values.add(before.items().getLast().since().atOffset(ZoneOffset.UTC));
      values.add(before.items().getLast().id().value());
    }
    values.add(SHOWN + 1);
    return Plans.of(database, () -> cardsAtPoint.page(ALMATY, status, SHOWN, cursor), values);
  }
}
