package kz.qujat.web.language;

import static kz.qujat.web.language.Languages.EN;
import static kz.qujat.web.language.Languages.KK;
import static kz.qujat.web.language.Languages.RU;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguagesTest {
  @Test
  void theMostPreferredLanguageIsChosen() {
    assertThat(Languages.bestOf("ru;q=0.3, kk;q=0.9, en;q=0.5")).isEqualTo(KK);
    assertThat(Languages.bestOf("en-US,en;q=0.9,ru;q=0.8")).isEqualTo(EN);
  }

  @Test
  void anUnsupportedLanguageIsSkipped() {
    assertThat(Languages.bestOf("de, fr;q=0.9, en;q=0.1")).isEqualTo(EN);
  }

  @Test
  void russianIsTheDefaultWhenNoLanguageMatches() {
    assertThat(Languages.bestOf("de, fr;q=0.9")).isEqualTo(RU);
    assertThat(Languages.bestOf("en;q=0")).isEqualTo(RU);
    assertThat(Languages.bestOf("%%%")).isEqualTo(RU);
    assertThat(Languages.bestOf("*")).isEqualTo(RU);
  }

  @Test
  void russianIsTheDefaultWithoutAHeader() {
    var request = new MockHttpServletRequest();
    request.addPreferredLocale(java.util.Locale.US);
    request.removeHeader("Accept-Language");
    assertThat(Languages.of(request)).isEqualTo(RU);
  }
}
