package kz.qujat.application.refund;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundRefusal.NoSuchRefund;
import kz.qujat.domain.refund.RefundState;
import org.junit.jupiter.api.Test;

class RefundDetailsTest extends FilingOfRefunds {
  @Test
  void withoutAHistoryThereIsNoFile() {
    assertThat(RefundDetails.of(List.of())).isEmpty();
    refuses(new NoSuchRefund(), () -> rehearsal.refunds.get(new RefundId(new UUID(9, 9))));
  }

  @Test
  void beforeTheFilingNothingIsKnownOfOne() {
    RefundDetails file = rehearsal.refunds.get(readyForFiling());

    assertThat(file.version()).isEqualTo(1);
    assertThat(file.filedAt()).isNull();
    assertThat(file.rejectionCode()).isNull();
  }

  @Test
  void theLatestFilingAndTheLatestRefusalCount() {
    RefundId refund = readyForFiling();
    tellEverything(refund);
    journey.refundDesk().rejected(refund, 1, "ACCOUNT_CLOSED");
    give(refund, ANOTHER_ACCOUNT);
    rehearsal.clock.moveTo(TUESDAY);
    tellEverything(refund);

    RefundDetails file = rehearsal.refunds.get(refund);
    assertThat(file.filedAt()).isEqualTo(TUESDAY);
    assertThat(file.rejectionCode()).isEqualTo("ACCOUNT_CLOSED");
  }

  @Test
  void aCitizenSeesWhatIsOwedToThemWhoeverAppliedLatestFirst() {
    ApplicationId danas = journey.draft();
    journey.money().receive(journey.transfer(journey.asked(danas).payment(), ERLAN, "BANK-1"));
    journey.money().receive(journey.transfer(journey.asked(danas).payment(), ERLAN, "BANK-2"));

    assertThat(rehearsal.refunds.owedTo(ERLAN.id()))
        .extracting(file -> file.refund().id())
        .containsExactlyElementsOf(
            rehearsal.refundsOf(danas).stream().map(RefundState::id).toList().reversed());
    assertThat(rehearsal.refunds.owedTo(DANA.id())).isEmpty();
  }
}
