package kz.qujat.integration.notice;

import static kz.qujat.application.neighbour.Neighbour.NOTIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.notice.Notifier;
import kz.qujat.application.notice.Notifier.Channel;
import kz.qujat.application.notice.Notifier.Notice;
import kz.qujat.application.notice.Notifier.NoticeRefused;
import kz.qujat.application.vault.Confidential.Language;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.OtherSide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class CabinetNotifierTest {
  private StubNeighbour stub;
  private Notifier notifier;

  @BeforeEach
  void open() throws Exception {
    stub = new StubNeighbour();
    notifier = new CabinetNotifier(OtherSide.channelsTo(stub).async(NOTIFICATION));
  }

  @AfterEach
  void close() {
    stub.close();
  }

  private static Notice notice(Status status) {
    return new Notice(
        "0198c0de-0000-7000-8000-000000000001/4/CABINET",
        new ApplicationId(UUID.fromString("0198c0de-0000-7000-8000-000000000001")),
        status,
        Channel.CABINET,
        Language.KK,
        new Iin("850515490903"),
        "+77011234567");
  }

  @Test
  void theCabinetIsToldInBothLanguages() {
    Notice notice = notice(Status.READY_FOR_PICKUP);
    stub.answers(200, OtherSide.receipt(NOTIFICATION, notice.key()));
    notifier.send(notice);
    Element message = OtherSide.heard(stub.heard().getFirst().body());
    assertThat(Xml.text(message, "request", "messageInfo", "messageType"))
        .isEqualTo("NOTIFICATION");
    Element said = Xml.find(message, "request", "messageData", "data", "notification");
    assertThat(Xml.text(said, "code")).isEqualTo("READY_FOR_PICKUP");
    assertThat(Xml.text(said, "kkValue")).isEqualTo("Беруге дайын");
    assertThat(Xml.text(said, "ruValue")).isEqualTo("Готово к выдаче");
    assertThat(Xml.text(said, "extension", "recipientIin")).isEqualTo("850515490903");
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusHasItsWords(Status status) {
    assertThat(CabinetWords.of(status).kazakh()).isNotBlank();
    assertThat(CabinetWords.of(status).russian()).isNotBlank();
  }

  @Test
  void aRefusalIsToldFromSilence() {
    stub.answers(500, OtherSide.fault("Client", "NOT_NOW"));
    assertThatExceptionOfType(NoticeRefused.class)
        .isThrownBy(() -> notifier.send(notice(Status.ISSUED)))
        .withMessage("CABINET: refused with NOT_NOW");
  }

  @Test
  void aNoticeIntoSilenceIsStillOwed() {
    stub.hangsUp();
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> notifier.send(notice(Status.ISSUED)))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("77011234567"));
  }
}
