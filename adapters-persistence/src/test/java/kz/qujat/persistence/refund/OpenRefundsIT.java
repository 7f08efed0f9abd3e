package kz.qujat.persistence.refund;

import static kz.qujat.persistence.Lives.applicant;
import static kz.qujat.persistence.Lives.application;
import static kz.qujat.persistence.Lives.later;
import static kz.qujat.persistence.Lives.started;
import static kz.qujat.persistence.RefundLives.accountGiven;
import static kz.qujat.persistence.RefundLives.filed;
import static kz.qujat.persistence.RefundLives.lapsed;
import static kz.qujat.persistence.RefundLives.owed;
import static kz.qujat.persistence.RefundLives.refund;
import static kz.qujat.persistence.RefundLives.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.qujat.application.refund.MissingAccounts;
import kz.qujat.application.refund.UnansweredFilings;
import kz.qujat.application.refund.UnansweredFilings.Made;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.Payer.OnPaper;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.persistence.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// The refunds that wait for an answer or for an account.
@SpringJUnitConfig({Tables.class, ToldRefunds.class})
class OpenRefundsIT {
  private static final ApplicationId FIRST = application(1);
  private static final RefundId DUTY = refund(1);
  private static final RefundId STRAY = refund(2);
  private static final RefundId THIRD = refund(3);

  @Autowired private UnansweredFilings filings;
  @Autowired private MissingAccounts missing;
  @Autowired private ToldRefunds told;

  @BeforeEach
  void twoRefunds() {
    told.nothing();
    told.life(started(FIRST, applicant(1), 0));
    told.refund(owed(FIRST, DUTY, 2), owed(FIRST, STRAY, 2));
  }

  @Test
  void aFilingIsOpenFromTheMomentItWasMadeUntilItIsAnswered() {
    told.refund(accountGiven(FIRST, DUTY), filed(FIRST, DUTY, 3));

    assertThat(filings.madeBefore(later(3), null, 10)).isEmpty();
    assertThat(filings.madeBefore(later(4), null, 10)).containsExactly(new Made(DUTY, later(3)));

    told.refund(refused(FIRST, DUTY));

    assertThat(filings.madeBefore(later(4), null, 10)).isEmpty();
  }

  @Test
  void openFilingsAreReadInPagesOldestFirst() {
    told.refund(
        accountGiven(FIRST, DUTY),
        accountGiven(FIRST, STRAY),
        filed(FIRST, STRAY, 3),
        filed(FIRST, DUTY, 4));

    List<Made> first = filings.madeBefore(later(9), null, 1);
    assertThat(first).containsExactly(new Made(STRAY, later(3)));
    List<Made> second = filings.madeBefore(later(9), first.getLast(), 1);
    assertThat(second).containsExactly(new Made(DUTY, later(4)));
    assertThat(filings.madeBefore(later(9), second.getLast(), 1)).isEmpty();
  }

  @Test
  void anAccountIsMissingUntilItIsNamedAndAgainAfterARejection() {
    assertThat(missing.page(null, 10)).containsExactly(DUTY, STRAY);

    told.refund(accountGiven(FIRST, DUTY), filed(FIRST, DUTY, 3));
    assertThat(missing.page(null, 10)).containsExactly(STRAY);

    told.refund(refused(FIRST, DUTY));
    assertThat(missing.page(null, 10)).containsExactly(DUTY, STRAY);
  }

  @Test
  void noAccountIsMissingWhenItCanNoLongerBeNamed() {
    told.refund(
        lapsed(FIRST, DUTY),
        owed(FIRST, THIRD, new OnPaper(new NonCitizenPayerId(UUID.randomUUID())), 3));

    assertThat(missing.page(null, 10)).containsExactly(STRAY);
  }

  @Test
  void missingAccountsAreReadInPages() {
    List<RefundId> first = missing.page(null, 1);
    assertThat(first).containsExactly(DUTY);
    List<RefundId> second = missing.page(first.getLast(), 1);
    assertThat(second).containsExactly(STRAY);
    assertThat(missing.page(second.getLast(), 1)).isEmpty();
  }
}
