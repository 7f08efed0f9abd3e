package kz.qujat.integration.neighbour;

import static kz.qujat.integration.neighbour.CommandLog.APPLICATION;
import static kz.qujat.integration.neighbour.CommandLog.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.domain.application.ApplicationRefusal.ContradictsEarlierAnswer;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.order.OrderProgress;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The central node contradicts its earlier report on an order.
class ContradictionTest {
  private static final String NODE = "central-node";

  private final Doors doors = new Doors();

  @AfterEach
  void close() {
    doors.close();
  }

  private static String says(String status) {
    return """
    <c:progress xmlns:c="http://qujat.kz/schemas/central-node/1"><applicationId>%s</applicationId>
    <attempt>2</attempt><status>%s</status><cardNumber>012345678</cardNumber></c:progress>
    """
        .formatted(APPLICATION, status);
  }

  private void contradicts(OrderProgress known, OrderProgress said) {
    doors.log.refuses(new ContradictsEarlierAnswer(2, known, said));
  }

  private static ReportDiscrepancy report(Kind kind) {
    return new ReportDiscrepancy(
        new Difference(APPLICATION, Discrepancy.ofOrder(2, kind)), CivilDate.at(NOW), NOW);
  }

  private String fault(String messageId, String status) {
    return Doors.fault(doors.hand(NODE, messageId, says(status)));
  }

  @Test
  void theNodeGetsAFinalFault() {
    contradicts(OrderProgress.ACCEPTED, OrderProgress.REJECTED);
    assertThat(fault("m1", "REJECTED")).isEqualTo("Client CONTRADICTION");
  }

  @Test
  void theDiscrepancyIsRecordedAlthoughTheMessageIsRefused() {
    contradicts(OrderProgress.ACCEPTED, OrderProgress.REJECTED);
    fault("m1", "REJECTED");
    assertThat(doors.log.commands()).containsExactly(report(Kind.CONTRADICTS));
  }

  @Test
  void anUnexpectedCardIsRecordedAsADiscrepancy() {
    contradicts(OrderProgress.REJECTED, OrderProgress.MANUFACTURED);
    assertThat(fault("m1", "MANUFACTURED")).isEqualTo("Client CONTRADICTION");
    assertThat(doors.log.commands()).containsExactly(report(Kind.CONTRADICTS_CARD));
  }

  @Test
  void aRepeatedMessageIsRefusedInTheSameWayAndRecordsNothing() {
    contradicts(OrderProgress.REJECTED, OrderProgress.ACCEPTED);
    assertThat(fault("m1", "ACCEPTED")).isEqualTo("Client CONTRADICTION");
    assertThat(fault("m1", "ACCEPTED")).isEqualTo("Client CONTRADICTION");
    assertThat(doors.log.commands()).hasSize(1);
  }

  @Test
  void theSameContentWithAnotherMessageIdIsRefusedInTheSameWay() {
    contradicts(OrderProgress.REJECTED, OrderProgress.ACCEPTED);
    fault("m1", "ACCEPTED");
    assertThat(fault("m2", "ACCEPTED")).isEqualTo("Client CONTRADICTION");
    assertThat(doors.log.commands()).containsOnly(report(Kind.CONTRADICTS_CARD));
  }
}
