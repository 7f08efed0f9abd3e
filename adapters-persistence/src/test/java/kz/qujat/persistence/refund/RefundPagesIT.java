package kz.qujat.persistence.refund;

import static kz.qujat.persistence.Lives.applicant;
import static kz.qujat.persistence.Lives.application;
import static kz.qujat.persistence.Lives.started;
import static kz.qujat.persistence.RefundLives.accountGiven;
import static kz.qujat.persistence.RefundLives.filed;
import static kz.qujat.persistence.RefundLives.owed;
import static kz.qujat.persistence.RefundLives.refund;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.application.refund.RefundList;
import kz.qujat.application.refund.RefundList.Entry;
import kz.qujat.application.refund.RefundList.Order;
import kz.qujat.application.refund.RefundList.Query;
import kz.qujat.application.refund.RefundList.Sheet;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.persistence.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig({Tables.class, ToldRefunds.class})
class RefundPagesIT {
  @Autowired private RefundList register;
  @Autowired private ToldRefunds told;

  /// Seven refunds, of which the sixth and the seventh are filed, and the seventh is due first. All
  /// are opened on one of two days, so that the order has ties.
  @BeforeEach
  void sevenRefunds() {
    told.nothing();
    for (int n = 1; n <= 7; n++) {
      told.life(started(application(n), applicant(n), 0));
      told.refund(owed(application(n), refund(n), n % 2), accountGiven(application(n), refund(n)));
    }
    told.refund(filed(application(6), refund(6), 4), filed(application(7), refund(7), 3));
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void everyOrderIsReadPageByPageWithoutGapsOrDuplicates(Order order) {
    Query query = new Query(Region.ALMATY, null, order);
    assertThat(pageByPage(query)).hasSize(7).isEqualTo(entries(query));
  }

  @Test
  void theOldestCaseComesFirst() {
    assertThat(entries(new Query(Region.ALMATY, null, Order.OPENED_AT)))
        .extracting(Entry::id)
        .startsWith(refund(2), refund(4), refund(6), refund(1));
  }

  @Test
  void refundsDueSoonestComeFirstAndThoseWithoutADueDayLast() {
    assertThat(entries(new Query(Region.ALMATY, null, Order.DUE_ON)))
        .extracting(Entry::id)
        .startsWith(refund(7), refund(6), refund(1), refund(2));
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void theListCanBeFilteredByStatus(Order order) {
    assertThat(pageByPage(new Query(Region.ALMATY, RefundStatus.FILED, order)))
        .extracting(Entry::id)
        .containsExactlyInAnyOrder(refund(6), refund(7));
  }

  @Test
  void aCursorOfAnotherOrderIsUnknown() {
    assertUnknownIn(new Query(Region.ALMATY, null, Order.DUE_ON));
  }

  @Test
  void aCursorOfAnotherStatusIsUnknown() {
    assertUnknownIn(new Query(Region.ALMATY, RefundStatus.READY, Order.OPENED_AT));
  }

  @Test
  void aCursorOfAnotherRegionIsUnknown() {
    assertUnknownIn(new Query(Region.ASTANA, null, Order.OPENED_AT));
  }

  private void assertUnknownIn(Query other) {
    Query all = new Query(Region.ALMATY, null, Order.OPENED_AT);
    String cursor = register.page(all, 1, null).page().nextCursor();
    assertThatThrownBy(() -> register.page(other, 1, cursor)).isInstanceOf(InvalidCursor.class);
  }

  private List<Entry> entries(Query query) {
    return register.page(query, 200, null).page().items();
  }

  private List<Entry> pageByPage(Query query) {
    List<Entry> entries = new ArrayList<>();
    String cursor = null;
    do {
      Sheet sheet = register.page(query, 2, cursor);
      entries.addAll(sheet.page().items());
      cursor = sheet.page().nextCursor();
    } while (cursor != null);
    return entries;
  }
}
