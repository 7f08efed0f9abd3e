package kz.qujat.integration.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.notice.NotificationGateway.NoticeRefused;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.neighbour.StubNeighbour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MobileCitizensTest {
  private static final Iin DANA = new Iin("850515490903");
  private static final String PHONE = "+77011234567";

  private StubNeighbour stub;
  private HttpMobileCitizens mobileCitizens;

  @BeforeEach
  void open() throws Exception {
    stub = new StubNeighbour();
    mobileCitizens = new HttpMobileCitizens(stub.lines());
  }

  @AfterEach
  void close() {
    stub.close();
  }

  @Test
  void aNumberIsAskedForWithItsPerson() {
    assertThat(mobileCitizens.isRegistered(DANA, PHONE)).isTrue();
    assertThat(stub.heard().getLast().json().toString())
        .isEqualTo("{\"recipientIin\":\"850515490903\",\"phone\":\"+77011234567\"}");
  }

  @Test
  void aNumberThatIsNotFoundIsNotRegistered() {
    stub.answers(404, "{}");
    assertThat(mobileCitizens.isRegistered(DANA, PHONE)).isFalse();
  }

  @Test
  void noAnswerAndARefusalAreNoAnswerToTheQuestion() {
    stub.answers(422, "{\"code\":\"REJECTED\"}");
    assertThatExceptionOfType(NoticeRefused.class)
        .isThrownBy(() -> mobileCitizens.isRegistered(DANA, PHONE));
    stub.answers(500, "{}");
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> mobileCitizens.isRegistered(DANA, PHONE));
  }
}
