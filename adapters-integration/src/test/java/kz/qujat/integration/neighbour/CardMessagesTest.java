package kz.qujat.integration.neighbour;

import static kz.qujat.integration.neighbour.CommandLog.APPLICATION;
import static kz.qujat.integration.neighbour.CommandLog.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.domain.lifecycle.ApplicationCommand.AcceptManufacture;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordDelivered;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordManufactured;
import kz.qujat.domain.lifecycle.ApplicationCommand.RejectManufacture;
import kz.qujat.domain.lifecycle.Refusal;
import kz.qujat.domain.lifecycle.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardMessagesTest {
  private final Doors doors = new Doors();

  @AfterEach
  void close() {
    doors.close();
  }

  private static String order(String rest) {
    return "{\"messageId\":\"m1\",\"applicationId\":\"%s\",\"attempt\":2,%s}"
        .formatted(APPLICATION, rest);
  }

  @Test
  void anOrderTakenOnIsNoted() {
    doors.assertUnderstood(
        "central-node",
        order("\"status\":\"ACCEPTED\""),
        new AcceptManufacture(APPLICATION, 2, NOW));
  }

  @Test
  void aRejectedOrderIsNotedWithItsCode() {
    doors.assertUnderstood(
        "central-node",
        order("\"status\":\"REJECTED\",\"code\":\"BAD_PHOTO\""),
        new RejectManufacture(APPLICATION, 2, "BAD_PHOTO", NOW));
  }

  @Test
  void aRejectionInFreeTextIsNotedWithoutIt() {
    doors.assertUnderstood(
        "central-node",
        order("\"status\":\"REJECTED\",\"code\":\"Айгүл has moved\""),
        new RejectManufacture(APPLICATION, 2, "REJECTED", NOW));
  }

  @Test
  void theNumberOfACardGoesToTheVault() {
    doors.assertUnderstood(
        "central-node",
        order("\"status\":\"MANUFACTURED\",\"cardNumber\":\"012345678\""),
        new RecordManufactured(APPLICATION, 2, Archive.PAPER, NOW));
  }

  @Test
  void aDeliveryIsNoted() {
    doors.assertUnderstood(
        "central-node",
        order("\"status\":\"DELIVERED\""),
        new RecordDelivered(APPLICATION, 2, NOW));
  }

  @ParameterizedTest
  @CsvSource({"LOST,status", "MANUFACTURED,cardNumber"})
  void aReportThatMakesNoSenseIsRefused(String status, String field) {
    assertThat(doors.send("central-node", order("\"status\":\"" + status + "\"")))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].field")
        .isEqualTo(field);
  }

  @Test
  void aMessageBeforeItsTurnIsToBeSentAgain() {
    doors.log.refuses(new Refusal.WrongStage(Status.UNDER_REVIEW));
    assertThat(doors.send("central-node", order("\"status\":\"DELIVERED\"")))
        .hasStatus(503)
        .hasHeader("Retry-After", "2")
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("ILLEGAL_STATE");
  }

  @Test
  void aMessageAboutNothingIsNotFound() {
    doors.log.refuses(new Refusal.NoSuchApplication());
    assertThat(doors.send("central-node", order("\"status\":\"DELIVERED\""))).hasStatus(404);
  }
}
