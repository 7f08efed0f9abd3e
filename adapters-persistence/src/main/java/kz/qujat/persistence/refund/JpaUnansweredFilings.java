package kz.qujat.persistence.refund;

import java.time.Instant;
import java.util.List;
import kz.qujat.application.refund.UnansweredFilings;
import kz.qujat.application.refund.UnansweredFilings.Made;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Reads the filings that the tax authority has not answered from the refund register.
@Component
final class JpaUnansweredFilings implements UnansweredFilings {
  private final RefundRepository rows;

  JpaUnansweredFilings(RefundRepository rows) {
    this.rows = rows;
  }

  @Override
  public List<Made> madeBefore(Instant moment, @Nullable Made after, int limit) {
    List<RefundEntry> filed =
        after == null
            ? rows.filedBefore(moment, Limit.of(limit))
            : rows.filedBefore(moment, after.at(), after.refund().value(), Limit.of(limit));
    return filed.stream().map(RefundEntry::made).toList();
  }
}
