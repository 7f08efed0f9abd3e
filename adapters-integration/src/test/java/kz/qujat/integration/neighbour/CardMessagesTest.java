package kz.qujat.integration.neighbour;

import static kz.qujat.integration.neighbour.CommandLog.APPLICATION;
import static kz.qujat.integration.neighbour.CommandLog.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kz.qujat.domain.application.ApplicationRefusal.NoSuchApplication;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.CardCommand.AcceptManufacture;
import kz.qujat.domain.application.CardCommand.RecordDelivered;
import kz.qujat.domain.application.CardCommand.RecordManufactured;
import kz.qujat.domain.application.CardCommand.RejectManufacture;
import kz.qujat.domain.application.Status;
import kz.qujat.integration.shep.OtherSide;
import kz.qujat.integration.xmlsignature.Xml;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardMessagesTest {
  private static final String NODE = "central-node";

  private final Doors doors = new Doors();

  @AfterEach
  void close() {
    doors.close();
  }

  private static String order(String rest) {
    return """
    <c:progress xmlns:c="http://qujat.kz/schemas/central-node/1"><applicationId>%s</applicationId>
    <attempt>2</attempt>%s</c:progress>
    """
        .formatted(APPLICATION, rest);
  }

  private static String status(String status) {
    return order("<status>" + status + "</status>");
  }

  @Test
  void anAcceptedOrderIsRecorded() {
    doors.assertTaken(NODE, status("ACCEPTED"), new AcceptManufacture(APPLICATION, 2, NOW));
  }

  @Test
  void aRejectedOrderIsRecordedWithItsCode() {
    doors.assertTaken(
        NODE,
        order("<status>REJECTED</status><code>BAD_PHOTO</code>"),
        new RejectManufacture(APPLICATION, 2, "BAD_PHOTO", NOW));
  }

  @Test
  void aRejectionInFreeTextIsRecordedWithoutTheText() {
    doors.assertTaken(
        NODE,
        order("<status>REJECTED</status><code>Айгүл has moved</code>"),
        new RejectManufacture(APPLICATION, 2, "REJECTED", NOW));
  }

  @Test
  void theNumberOfACardGoesToTheVault() {
    doors.assertTaken(
        NODE,
        order("<status>MANUFACTURED</status><cardNumber>012345678</cardNumber>"),
        new RecordManufactured(APPLICATION, 2, Archive.PAPER, NOW));
  }

  @Test
  void aDeliveryIsRecorded() {
    doors.assertTaken(NODE, status("DELIVERED"), new RecordDelivered(APPLICATION, 2, NOW));
  }

  @Test
  void aReportIsReadAsItsSchemaAllows() {
    doors.assertTaken(
        NODE,
        status("Delivered")
            .replace("<attempt>2</attempt>", "<attempt> +02 </attempt>")
            .replace(APPLICATION.toString(), APPLICATION.toString().toUpperCase(Locale.ROOT)),
        new RecordDelivered(APPLICATION, 2, NOW));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<attempt>2</attempt> | <attempt>2</attempt><attempt>1</attempt>",
        "<status>ACCEPTED</status> | <status>ACCEPTED</status><status>REJECTED</status>",
        "<attempt>2</attempt> | <attempt>0</attempt>",
        "<attempt>2</attempt> | <!-- none -->"
      })
  void aReportWithRepeatedMissingOrInvalidElementsIsRefused(String said, String instead) {
    assertThat(Doors.fault(doors.hand(NODE, "m1", status("ACCEPTED").replace(said, instead))))
        .isEqualTo("Client VALIDATION");
    assertThat(doors.log.commands()).isEmpty();
  }

  @Test
  void aRepeatedMessageGetsTheSameReceiptAndHasNoEffect() {
    String first = Doors.body(doors.hand(NODE, "m1", status("ACCEPTED")));
    String again = Doors.body(doors.hand(NODE, "m1", status("ACCEPTED")));
    assertThat(Xml.text(OtherSide.heard(again), "response", "messageId"))
        .isEqualTo(Xml.text(OtherSide.heard(first), "response", "messageId"));
    assertThat(doors.log.commands()).hasSize(1);
  }

  @Test
  void anotherMessageWithTheSameMessageIdIsRefused() {
    doors.hand(NODE, "m1", status("ACCEPTED"));
    assertThat(Doors.fault(doors.hand(NODE, "m1", status("DELIVERED"))))
        .isEqualTo("Client MESSAGE_ID_REUSED");
    assertThat(doors.log.commands()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"LOST,status", "MANUFACTURED,cardNumber"})
  void anUnreadableReportIsRefused(String status, String field) {
    var result = doors.hand(NODE, "m1", status(status));
    assertThat(Doors.fault(result)).isEqualTo("Client VALIDATION");
    assertThat(
            Xml.text(
                OtherSide.opened(Doors.body(result)),
                "detail",
                "errorInfo",
                "errorData",
                "error",
                "field"))
        .isEqualTo(field);
  }

  @Test
  void anUnsignedMessageIsRefused() {
    assertThat(Doors.fault(doors.sendXml(NODE, OtherSide.message("m1", status("ACCEPTED")))))
        .isEqualTo("Client SIGNATURE_INVALID");
    assertThat(doors.log.commands()).isEmpty();
  }

  @Test
  void aMessageSignedByAnotherThanItsNamedSenderIsRefused() {
    String other = OtherSide.message("tax", "their password", "m1", status("ACCEPTED"));
    assertThat(Doors.fault(doors.sendXml(NODE, OtherSide.sealed(other))))
        .isEqualTo("Client SENDER_INVALID");
    assertThat(doors.log.commands()).isEmpty();
  }

  @Test
  void aMessageThatWasAlteredIsRefused() {
    String sealed = OtherSide.sealed(OtherSide.message("m1", status("ACCEPTED")));
    assertThat(Doors.fault(doors.sendXml(NODE, sealed.replace("ACCEPTED", "DELIVERED"))))
        .isEqualTo("Client SIGNATURE_INVALID");
    assertThat(doors.log.commands()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {"{}", "<a", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"})
  void aMessageWithoutAnEnvelopeIsMalformed(String body) {
    assertThat(Doors.fault(doors.sendXml(NODE, body))).isEqualTo("Client MALFORMED");
  }

  @ParameterizedTest
  @CsvSource({"MESSAGE_ACCEPTED", "MESSAGE_NOT_ACCTEPTED", "MESSAGE_NOT_ACCEPTED", "''"})
  void aDeliveryNotificationGetsAReceipt(String status) {
    String notification =
        """
        <t:sendDeliveryNotification xmlns:t="http://bip.bee.kz/AsyncChannel/v10/Types"><request>
        <messageId>m1</messageId><receiveStatus>%s</receiveStatus></request>
        </t:sendDeliveryNotification>
        """
            .formatted(status);
    assertThat(doors.sendXml(NODE, OtherSide.says(notification))).hasStatusOk();
    assertThat(doors.log.commands()).isEmpty();
  }

  @Test
  void aMessageThatComesTooEarlyIsAcceptedWhenItIsSentAgain() {
    doors.log.refuses(new WrongStage(Status.UNDER_REVIEW));
    assertThat(Doors.fault(doors.hand(NODE, "m1", status("DELIVERED"))))
        .isEqualTo("Server ILLEGAL_STATE");
    assertThat(doors.log.commands()).isEmpty();
    doors.log.refusesNothing();
    doors.assertTaken(NODE, status("DELIVERED"), new RecordDelivered(APPLICATION, 2, NOW));
  }

  @Test
  void aMessageAboutAnUnknownApplicationIsNotFound() {
    doors.log.refuses(new NoSuchApplication());
    assertThat(Doors.fault(doors.hand(NODE, "m1", status("DELIVERED"))))
        .isEqualTo("Client NOT_FOUND");
  }
}
