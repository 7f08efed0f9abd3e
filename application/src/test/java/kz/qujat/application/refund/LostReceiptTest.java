package kz.qujat.application.refund;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.refund.TaxAuthority.Case;
import kz.qujat.application.refund.TaxAuthority.Standing;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundState.Progress.Filed;
import kz.qujat.domain.refund.RefundState.Progress.Paid;
import kz.qujat.domain.refund.RefundState.Progress.Ready;
import kz.qujat.domain.signature.Digest;
import org.junit.jupiter.api.Test;

/// The case reached the authority, its receipt was lost, and the beneficiary has named another
/// account.
class LostReceiptTest extends FilingOfRefunds {
  private static final LocalDate DUE = LocalDate.of(2026, 3, 26);

  @Test
  void theHistoryNamesTheAccountThatWasFiledEvenIfAnotherWasNamedMeanwhile() {
    RefundId refund = readyForFiling();
    Digest filed = accountOf(refund);
    rehearsal.authority.wire.meanwhile(() -> give(refund, ANOTHER_ACCOUNT));

    tellEverything(refund);
    tellEverything(refund);

    assertThat(rehearsal.authority.cases).extracting(Case::account).containsExactly(ACCOUNT);
    assertThat(progressOf(refund)).isEqualTo(new Filed(filed, DUE));
  }

  @Test
  void aCaseWhoseReceiptWasLostWasFiledToItsOwnAccountWhateverWasNamedSince() {
    RefundId refund = readyForFiling();
    Digest filed = accountOf(refund);
    losesTheReceipt(refund);
    give(refund, ANOTHER_ACCOUNT);

    tellEverything(refund);

    assertThat(rehearsal.authority.cases).extracting(Case::account).containsExactly(ACCOUNT);
    assertThat(progressOf(refund)).isEqualTo(new Filed(filed, DUE));
  }

  @Test
  void whatTheAuthorityHasDecidedMeanwhileIsTakenInWithTheLostReceipt() {
    RefundId refund = readyForFiling();
    losesTheReceipt(refund);
    give(refund, ANOTHER_ACCOUNT);
    rehearsal.authority.says(new Standing.Paid());

    tellEverything(refund);

    assertThat(rehearsal.histories.eventsOf(refund, RefundFiled.class)).hasSize(1);
    assertThat(progressOf(refund)).isEqualTo(new Paid());
  }

  @Test
  void untilTheAuthoritySaysWhetherTheFirstCaseArrivedTheOtherAccountWaits() {
    RefundId refund = readyForFiling();
    losesTheReceipt(refund);
    give(refund, ANOTHER_ACCOUNT);
    rehearsal.authority.wire.cut();

    assertThatThrownBy(() -> tellEverything(refund)).isInstanceOf(NeighbourUnavailable.class);

    assertThat(progressOf(refund)).isInstanceOf(Ready.class);
  }

  @Test
  void aCaseThatNeverArrivedIsFiledToTheOtherAccount() {
    RefundId refund = readyForFiling();
    rehearsal.authority.wire.cut();
    assertThatThrownBy(() -> tellEverything(refund)).isInstanceOf(NeighbourUnavailable.class);
    rehearsal.authority.wire.mend();
    give(refund, ANOTHER_ACCOUNT);

    tellEverything(refund);

    assertThat(rehearsal.authority.cases)
        .extracting(Case::account)
        .containsExactly(ANOTHER_ACCOUNT);
  }

  @Test
  void whatWasRejectedIsNotAskedAboutWhenAnotherAccountFollows() {
    RefundId refund = readyForFiling();
    tellEverything(refund);
    journey.refundDesk().rejected(refund, 1, "ACCOUNT_CLOSED");
    give(refund, ANOTHER_ACCOUNT);

    tellEverything(refund);

    assertThat(rehearsal.authority.questions).isEmpty();
  }

  private Digest accountOf(RefundId refund) {
    return ((Ready) progressOf(refund)).account();
  }

  private void losesTheReceipt(RefundId refund) {
    rehearsal.authority.losesReceipts();
    assertThatThrownBy(() -> tellEverything(refund)).isInstanceOf(NeighbourUnavailable.class);
    rehearsal.authority.findsReceipts();
  }
}
