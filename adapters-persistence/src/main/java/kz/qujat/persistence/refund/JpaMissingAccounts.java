package kz.qujat.persistence.refund;

import java.util.List;
import java.util.UUID;
import kz.qujat.application.refund.MissingAccounts;
import kz.qujat.domain.refund.RefundId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Reads the refunds without a bank account from the refund register.
@Component
final class JpaMissingAccounts implements MissingAccounts {
  private final RefundRepository rows;

  JpaMissingAccounts(RefundRepository rows) {
    this.rows = rows;
  }

  @Override
  public List<RefundId> page(@Nullable RefundId after, int limit) {
    List<UUID> waiting =
        after == null
            ? rows.withoutAccount(Limit.of(limit))
            : rows.withoutAccount(after.value(), Limit.of(limit));
    return waiting.stream().map(RefundId::new).toList();
  }
}
