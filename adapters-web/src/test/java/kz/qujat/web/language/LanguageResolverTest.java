package kz.qujat.web.language;

import static kz.qujat.web.language.LanguageResolver.EN;
import static kz.qujat.web.language.LanguageResolver.KK;
import static kz.qujat.web.language.LanguageResolver.RU;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageResolverTest {
  @Test
  void theMostPreferredLanguageIsChosen() {
    assertThat(LanguageResolver.bestOf("ru;q=0.3, kk;q=0.9, en;q=0.5")).isEqualTo(KK);
    assertThat(LanguageResolver.bestOf("en-US,en;q=0.9,ru;q=0.8")).isEqualTo(EN);
  }

  @Test
  void anUnsupportedLanguageIsSkipped() {
    assertThat(LanguageResolver.bestOf("de, fr;q=0.9, en;q=0.1")).isEqualTo(EN);
  }

  @Test
  void russianIsTheDefaultWhenNoLanguageMatches() {
    assertThat(LanguageResolver.bestOf("de, fr;q=0.9")).isEqualTo(RU);
    assertThat(LanguageResolver.bestOf("en;q=0")).isEqualTo(RU);
    assertThat(LanguageResolver.bestOf("%%%")).isEqualTo(RU);
    assertThat(LanguageResolver.bestOf("*")).isEqualTo(RU);
  }

  @Test
  void russianIsTheDefaultWithoutAHeader() {
    var request = new MockHttpServletRequest();
    request.addPreferredLocale(java.util.Locale.US);
    request.removeHeader("Accept-Language");
    assertThat(LanguageResolver.of(request)).isEqualTo(RU);
  }
}
