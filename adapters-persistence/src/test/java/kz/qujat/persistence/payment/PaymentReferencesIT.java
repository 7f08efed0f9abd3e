package kz.qujat.persistence.payment;

import static kz.qujat.application.payment.UsedPaymentReferences.Use.FIRST;
import static kz.qujat.application.payment.UsedPaymentReferences.Use.REPEATED;
import static kz.qujat.application.payment.UsedPaymentReferences.Use.USED_OTHERWISE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.qujat.application.payment.UsedPaymentReferences;
import kz.qujat.application.payment.UsedPaymentReferences.Use;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.persistence.Race;
import kz.qujat.persistence.Tables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(Tables.class)
class PaymentReferencesIT {
  @Autowired private UsedPaymentReferences references;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate database;

  private final PaymentRequestId payment = new PaymentRequestId(UUID.randomUUID());
  private final PaymentRequestId another = new PaymentRequestId(UUID.randomUUID());
  private final String bank = "B-" + UUID.randomUUID();
  private final String gateway = "G-" + UUID.randomUUID();

  @Test
  void newReferencesAreUsedForTheFirstTime() {
    assertThat(use(bank, gateway, payment)).isEqualTo(FIRST);
  }

  @Test
  void theSameReferencesForTheSamePaymentAreARepeat() {
    use(bank, gateway, payment);

    assertThat(use(bank, gateway, payment)).isEqualTo(REPEATED);
  }

  @Test
  void aReferenceOfTheBankIsUsedForOnePayment() {
    use(bank, gateway, payment);

    assertThat(use(bank, "G-another " + gateway, another)).isEqualTo(USED_OTHERWISE);
    assertThat(use(bank, gateway, another)).isEqualTo(USED_OTHERWISE);
  }

  @Test
  void aReferenceOfTheGatewayIsUsedForOneReferenceOfTheBank() {
    use(bank, gateway, payment);

    assertThat(use("B-another " + bank, gateway, payment)).isEqualTo(USED_OTHERWISE);
  }

  @Test
  void twoReferencesUsedApartAreNotUsedTogether() {
    use(bank, "G-another " + gateway, payment);
    use("B-another " + bank, gateway, payment);

    assertThat(use(bank, gateway, payment)).isEqualTo(USED_OTHERWISE);
  }

  @Test
  void referencesOfARolledBackTransactionAreUnused() {
    transaction.executeWithoutResult(status -> {
      use(bank, gateway, payment);
      status.setRollbackOnly();
    });

    assertThat(use(bank, gateway, another)).isEqualTo(FIRST);
  }

  @Test
  void oneOfManySimultaneousPaymentsUnderOneReferenceIsTheFirst() throws Exception {
    AtomicInteger gateways = new AtomicInteger();
    List<Use> uses =
        Race.of(
            Tables.CONNECTIONS,
            () ->
                inOwnTransaction(
                    bank,
                    gateway + gateways.incrementAndGet(),
                    new PaymentRequestId(UUID.randomUUID())));

    assertThat(uses).containsOnlyOnce(FIRST).contains(USED_OTHERWISE).doesNotContain(REPEATED);
  }

  @Test
  void oneOfManySimultaneousNotificationsOfOnePaymentIsTheFirst() throws Exception {
    List<Use> uses = Race.of(Tables.CONNECTIONS, () -> inOwnTransaction(bank, gateway, payment));

    assertThat(uses).containsOnlyOnce(FIRST).contains(REPEATED).doesNotContain(USED_OTHERWISE);
  }

  @Test
  void aDigestRevealsNothingAndIsAlwaysTheSame() {
    Digest digest = references.digest(bank);

    assertThat(references.digest(bank)).isEqualTo(digest);
    assertThat(references.digest(gateway)).isNotEqualTo(digest);
  }

  @Test
  void theRuntimeRoleCannotDeleteAReference() {
    use(bank, gateway, payment);

    assertThatThrownBy(() -> database.update("delete from payment_reference"))
        .rootCause()
        .hasMessageContaining("permission denied for table payment_reference");
  }

  private Use inOwnTransaction(String ofTheBank, String ofTheGateway, PaymentRequestId of) {
    return transaction.execute(_ -> use(ofTheBank, ofTheGateway, of));
  }

  private Use use(String ofTheBank, String ofTheGateway, PaymentRequestId of) {
    return references.use(references.digest(ofTheBank), references.digest(ofTheGateway), of);
  }
}
