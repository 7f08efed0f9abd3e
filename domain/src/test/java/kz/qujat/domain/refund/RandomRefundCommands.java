package kz.qujat.domain.refund;

import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.*;
import static kz.qujat.domain.story.Things.*;

import java.time.Instant;
import java.util.List;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.signature.Digest;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Random commands to a refund case, sensible or not.
final class RandomRefundCommands {
  private static final Arbitrary<Integer> ATTEMPTS = Arbitraries.of(1, 1, 1, 2, 2, 3, 0, -1);
  private static final Arbitrary<Digest> ACCOUNTS = Arbitraries.of(ACCOUNT, ANOTHER_ACCOUNT);
  private static final Arbitrary<CitizenId> CITIZENS = Arbitraries.of(DANA, DANA, ERLAN);
  private static final Arbitrary<Payer> PAYERS =
      Arbitraries.of(PAID_BY_DANA, PAID_BY_DANA, PAID_BY_ERLAN, PAID_BY_A_COMPANY);
  private static final Arbitrary<Instant> MOMENTS =
      Arbitraries.of(
          FRIDAY,
          FRIDAY,
          Instant.parse("2026-03-28T05:00:00Z"),
          Instant.parse("2026-04-28T05:00:00Z"),
          RefundEvents.LAST_SECOND,
          RefundEvents.TOO_LATE);

  private RandomRefundCommands() {}

  static Arbitrary<RefundCommand> any() {
    return Arbitraries.oneOf(
        List.of(
            PAYERS.map(RefundCommands::open),
            Combinators.combine(CITIZENS, ACCOUNTS, MOMENTS).as(RefundCommands::giveAccount),
            Combinators.combine(ATTEMPTS, ACCOUNTS).as(RefundCommands::recordFiled),
            ATTEMPTS.map(RefundCommands::recordPaid),
            ATTEMPTS.map(RefundCommands::recordRejected),
            MOMENTS.map(RefundCommands::checkDeadlines),
            Arbitraries.create(RefundCommands::closeOnPaper)));
  }
}
