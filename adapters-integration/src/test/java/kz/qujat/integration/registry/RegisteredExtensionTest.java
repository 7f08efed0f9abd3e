package kz.qujat.integration.registry;

import static kz.qujat.integration.registry.AskedRegister.PERSON;
import static kz.qujat.integration.registry.AskedRegister.found;
import static kz.qujat.integration.registry.AskedRegister.foundWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.domain.duty.Exemption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The exemption and the photo when absent, unusual or unreadable.
class RegisteredExtensionTest {
  private AskedRegister register;

  @BeforeEach
  void open() throws Exception {
    register = new AskedRegister();
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void anUnknownGroundOfExemptionBlocksNothing() {
    Answer answer = register.says(PERSON + extension("<exemption>ASTRONAUT</exemption>"));
    assertThat(foundWith(List.of("extension/exemption"), answer).person().exemption()).isNull();
  }

  @Test
  void oneKnownGroundOfSeveralIsEnough() {
    String grounds = "<exemption>ASTRONAUT</exemption><exemption>HERO</exemption>";
    Answer answer = register.says(PERSON + extension(grounds));
    assertThat(foundWith(List.of("extension/exemption"), answer).person().exemption())
        .isEqualTo(Exemption.HERO);
  }

  private static String extension(String elements) {
    return "<extension>" + elements + "</extension>";
  }

  // The photo

  @ParameterizedTest
  @ValueSource(strings = {"", "<mediaType>image/jpeg</mediaType>", "<content/>"})
  void thePhotoMayBeAbsent(String photo) {
    Answer answer = register.says(PERSON + extension("<photo>" + photo + "</photo>"));
    assertThat(found(answer).photo()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*** not base64 ***", "AQID", "/9j"})
  void anUnreadablePhotoIsAbsent(String content) {
    String photo = "<photo><content>" + content + "</content></photo>";
    Answer answer = register.says(PERSON + extension(photo));
    assertThat(foundWith(List.of("extension/photo/content"), answer).photo()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "image/jpeg, /9j/4AAQ, image/jpeg",
    "image/jpeg, iVBORw0K, image/png",
    "фото, '/9j/\n 4AAQ', image/jpeg",
    ", iVBORw0K, image/png"
  })
  void theTypeOfThePhotoIsDeterminedFromItsBytes(String said, String content, String type) {
    String photo =
        "<photo><mediaType>%s</mediaType><content>%s</content></photo>"
            .formatted(said == null ? "" : said, content);
    Answer answer = register.says(PERSON + extension(photo));
    assertThat(found(answer).photo().mediaType()).isEqualTo(type);
  }
}
