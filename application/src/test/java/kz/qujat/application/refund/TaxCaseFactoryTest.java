package kz.qujat.application.refund;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kz.qujat.application.command.Actor;
import kz.qujat.application.payment.ReceivedPayment;
import kz.qujat.application.refund.TaxAuthority.Case;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.review.AnnulmentReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The contents of a case filed with the tax authority.
class TaxCaseFactoryTest extends FilingOfRefunds {
  @Test
  void theCaseOfAnAnnulmentCarriesTheOfficersSignedConfirmation() {
    ApplicationId application = journey.annulled(AnnulmentReason.POOR_PHOTO);
    RefundId refund = rehearsal.refundOf(application).id();
    give(refund, ACCOUNT);

    Case filed = filed(refund);

    assertThat(filed.application()).isEqualTo(application);
    assertThat(filed.refund()).isEqualTo(refund);
    assertThat(filed.attempt()).isEqualTo(1);
    assertThat(filed.amount()).isEqualTo(DUTY);
    assertThat(filed.ground()).isEqualTo(RefundGround.ANNULLED);
    assertThat(filed.taxpayer()).isEqualTo(DANA.iin());
    assertThat(filed.account()).isEqualTo(ACCOUNT);
    assertThat(filed.confirmation()).isNotNull();
    assertThat(filed.confirmation().text()).contains("decision: ANNULMENT");
  }

  @Test
  void theCaseSaysWhenAndUnderWhichReferenceOfTheBankItWasPaid() {
    ApplicationId application = journey.draft();
    PaymentRequestId payment = journey.asked(application).payment();
    ReceivedPayment receivedPayment = journey.transfer(payment, DANA, "BANK-77");
    rehearsal.clock.moveTo(TUESDAY);
    journey.money().receive(receivedPayment);
    journey.filings().withdraw(DANA, application, null);
    RefundId refund = rehearsal.refundOf(application).id();
    give(refund, ACCOUNT);

    assertThat(filed(refund))
        .returns(payment, Case::payment)
        .returns(MONDAY, Case::paidAt)
        .returns("BANK-77", Case::bankReference);
  }

  @ParameterizedTest
  @EnumSource(
      value = RefundGround.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ANNULLED"})
  void noOtherCaseHasAConfirmation(RefundGround ground) {
    ApplicationId annulled = journey.annulled(AnnulmentReason.POOR_PHOTO);
    RefundState ofAnnulment = rehearsal.refundOf(annulled);
    RefundId refund = new RefundId(new UUID(8, 8));
    rehearsal.commands.submit(
        new OpenRefund(
            refund,
            annulled,
            ofAnnulment.payment(),
            DUTY,
            ofAnnulment.beneficiary(),
            ground,
            ofAnnulment.reference(),
            MONDAY,
            MONDAY),
        Actor.system("test"));
    give(refund, ACCOUNT);

    assertThat(filed(refund).confirmation()).isNull();
  }

  @Test
  void theTaxpayerIsWhoeverPaid() {
    ApplicationId application = journey.draft();
    PaymentRequestId payment = journey.asked(application).payment();
    journey.money().receive(journey.transfer(payment, ERLAN, "BANK-1"));
    RefundId refund = rehearsal.refundOf(application).id();
    journey.refundDesk().giveAccount(ERLAN, refund, ACCOUNT);

    assertThat(filed(refund))
        .returns(ERLAN.iin(), Case::taxpayer)
        .returns("BANK-1", Case::bankReference)
        .returns(RefundGround.WRONG_PAYER, Case::ground);
  }

  @Test
  void aCaseWhoseAccountIsLostIsNeverFiled() {
    RefundId refund = readyForFiling();
    rehearsal.vault.erase();

    assertThatThrownBy(() -> tellEverything(refund))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(refund.toString());
    assertThat(rehearsal.authority.cases).isEmpty();
  }

  private Case filed(RefundId refund) {
    tellEverything(refund);
    assertThat(rehearsal.authority.cases).hasSize(1);
    return rehearsal.authority.cases.getFirst();
  }
}
