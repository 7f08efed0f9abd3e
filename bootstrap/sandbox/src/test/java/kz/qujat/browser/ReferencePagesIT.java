package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@WithBrowser
class ReferencePagesIT {
  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void theStartPageIsPublic(String language) {
    try (Screen screen = Screen.desk(language)) {
      screen.opens("/").isOpenToEverybody().shows("reference-" + language);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void thePeopleOfTheSandboxAreListed(String language) {
    try (Screen screen = Screen.phone(language)) {
      screen.opens("/sandbox/people").isOpenToEverybody().shows("people-" + language);
    }
  }

  @ParameterizedTest
  @CsvSource({"kk, Жеке куәлікті онлайн айырбастау", "en, Exchange an identity card online"})
  void aLanguageOnceChosenStays(String language, String heading) {
    try (Screen screen = Screen.withoutScripts("ru")) {
      screen.opens("/").page().locator("a[hreflang=" + language + "]").click();
      assertThat(screen.page().locator("h1")).hasText(heading);
      screen.opens("/");
      assertThat(screen.page().locator("h1")).hasText(heading);
    }
  }

  @Test
  void aPageOfAnotherRoleIsRefusedWithAnExplanation() {
    try (Screen screen = Screen.desk("en")) {
      screen.signsIn("AUDITOR", "/dashboard");
      assertThat(screen.page().locator("h1")).hasText("Not allowed");
      screen.isOpenToEverybody();
    }
  }
}
