package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import kz.qujat.story.Citizen;
import kz.qujat.story.Country;
import kz.qujat.story.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Money that cannot be used for a payment is refunded to its payer.
@WithBrowser
class RefundPagesIT {
  private final Country country = Product.country();

  private Citizen paysTooLittle() {
    Citizen citizen = country.citizen(Applicant.today().plusDays(12));
    String application = citizen.starts("7501");
    String payment =
        citizen
            .portal()
            .post(Citizen.path(application) + "/payment", Map.of())
            .is(201)
            .text("paymentId");
    country.pays(payment, Map.of("amount", "1.00")).is(200);
    return citizen;
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void aPayerFindsARefundAndGivesAnAccount(String language) {
    Citizen citizen = paysTooLittle();
    try (Screen screen = Screen.desk(language)) {
      var applicant = new Applicant(screen).comes(citizen);
      screen.comesToShow(1, applicant.the("main a[href='/portal/refunds']"));
      applicant.the("main a[href='/portal/refunds']").click();
      assertThat(applicant.the(".govuk-task-list__item")).hasCount(1);
      screen.isOpenToEverybody().shows("portal-refunds-" + language);
      applicant.the("a.govuk-task-list__link").click();
      screen.isOpenToEverybody().shows("portal-refund-case-" + language);
      applicant.the("a[href$='/account']").click();
      applicant.the("#iban").fill("KZ00 1234");
      applicant.goesOn();
      assertThat(applicant.the("#iban-error")).isVisible();
      screen.isOpenToEverybody();
      applicant.the("#iban").fill("kz86 125k zt50 0410 0100");
      applicant.goesOn();
      assertThat(applicant.the(".govuk-notification-banner--success")).isVisible();
      screen.comesToShow(0, applicant.the("a[href$='/account']"));
      screen.isOpenToEverybody().shows("portal-refund-filed-" + language);
    }
  }

  @Test
  void aPersonWithoutRefundsSeesAnExplanation() {
    try (Screen screen = Screen.phone("kk")) {
      var applicant = new Applicant(screen).comes(country.citizen(Applicant.today().plusDays(12)));
      assertThat(applicant.the("main a[href='/portal/refunds']")).hasCount(0);
      screen.opens("/portal/refunds").isOpenToEverybody().shows("portal-refunds-none");
      assertThat(applicant.the(".govuk-task-list__item")).hasCount(0);
    }
  }
}
