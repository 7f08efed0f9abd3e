package kz.qujat.web.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.domain.duty.DutyStatus.UnusableReason;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.web.application.ApplicationView.PaymentStatus;
import kz.qujat.web.language.LanguageResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PortalTextsTest {
  static Stream<Locale> languages() {
    return LanguageResolver.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everythingAboutMoneyHasTexts(Locale language) throws IOException {
    assertThat(texts(language).stringPropertyNames())
        .containsAll(keys("portal.payment.%s", PaymentStatus.values()))
        .containsAll(keys("portal.pay.%s", UnusableReason.values()))
        .containsAll(keys("portal.refund.%s", RefundStatus.values()))
        .containsAll(keys("portal.refund.colour.%s", RefundStatus.values()))
        .containsAll(keys("portal.ground.%s", RefundGround.values()))
        .containsAll(keys("portal.exemption.%s", Exemption.values()))
        .containsAll(keys("portal.instead.%s", Ineligibility.values()));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyReasonOfAnAnnulmentHasTexts(Locale language) throws IOException {
    assertThat(texts(language).stringPropertyNames())
        .containsAll(keys("portal.annulled.%s", AnnulmentReason.values()));
  }

  @Test
  void theThreeLanguagesHaveTheSameTexts() throws IOException {
    assertThat(texts(LanguageResolver.KK).keySet()).isEqualTo(texts(LanguageResolver.RU).keySet());
    assertThat(texts(LanguageResolver.EN).keySet()).isEqualTo(texts(LanguageResolver.RU).keySet());
  }

  private static Set<String> keys(String pattern, Enum<?>[] members) {
    return Arrays.stream(members)
        .map(member -> pattern.formatted(member.name()))
        .collect(Collectors.toSet());
  }

  private static Properties texts(Locale language) throws IOException {
    var texts = new Properties();
    String file = "/texts/portal_" + language + ".properties";
    try (var reader =
        new InputStreamReader(PortalTextsTest.class.getResourceAsStream(file), UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
