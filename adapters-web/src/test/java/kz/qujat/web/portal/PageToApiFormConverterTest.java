package kz.qujat.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.application.vault.VaultRecord.Language;
import kz.qujat.domain.person.PointCode;
import kz.qujat.web.page.FormState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class PageToApiFormConverterTest {
  private static final PointCode POINT = PointCode.parse("7501").orElseThrow();

  @ParameterizedTest
  @ValueSource(strings = {"8 (701) 123-45-67", "+7 701 123 45 67", "7011234567", "77011234567"})
  void aPhoneNumberIsConvertedToTheStoredFormat(String written) {
    assertThat(
            PageToApiFormConverter.form(FormState.of(Map.of("phone", written)))
                .get("phone")
                .stringValue())
        .isEqualTo("+77011234567");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "+1 212 555 0100", "8 701 123 45 678", "phone"})
  void aTextThatIsNotAPhoneNumberIsLeftUnchanged(String written) {
    assertThat(
            PageToApiFormConverter.form(FormState.of(Map.of("phone", written)))
                .get("phone")
                .stringValue())
        .isEqualTo(written);
  }

  @Test
  void anUntickedBoxIsFalse() {
    ObjectNode form = PageToApiFormConverter.form(FormState.of(Map.of("notify.sms", "true")));
    assertThat(form.at("/notify/sms").booleanValue()).isTrue();
    assertThat(form.at("/notify/cabinet").booleanValue()).isFalse();
    assertThat(form.get("consent").booleanValue()).isFalse();
  }

  @Test
  void aDraftIsShownAsItWasFilledIn() {
    var contacts = new ContactForm("+77011234567", null, Language.KK, false, true);
    FormState formState = PageToApiFormConverter.of(contacts, POINT);
    assertThat(formState.value("region")).isEqualTo("75");
    assertThat(formState.value("registrationPoint")).isEqualTo("7501");
    assertThat(formState.is("language", "kk")).isTrue();
    assertThat(formState.values()).doesNotContainKeys("notify.sms", "email");
  }

  @Test
  void changesNeedNoSecondConsent() {
    var contacts = new ContactForm("+77011234567", "a@b.kz", Language.RU, true, true);
    ObjectNode form = PageToApiFormConverter.changes(PageToApiFormConverter.of(contacts, POINT));
    assertThat(form.get("consent").booleanValue()).isTrue();
    assertThat(form.get("email").stringValue()).isEqualTo("a@b.kz");
  }
}
