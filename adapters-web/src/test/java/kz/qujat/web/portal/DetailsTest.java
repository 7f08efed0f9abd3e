package kz.qujat.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.qujat.application.vault.Confidential.ContactForm;
import kz.qujat.application.vault.Confidential.Language;
import kz.qujat.domain.person.PointCode;
import kz.qujat.web.page.Entry;
import kz.qujat.web.wire.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetailsTest {
  private static final PointCode POINT = PointCode.parse("7501").orElseThrow();

  @ParameterizedTest
  @ValueSource(strings = {"8 (701) 123-45-67", "+7 701 123 45 67", "7011234567", "77011234567"})
  void aPhoneNumberMayHaveAnyUsualFormat(String written) {
    assertThat(Details.form(Entry.of(Map.of("phone", written))).text("phone"))
        .contains("+77011234567");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "+1 212 555 0100", "8 701 123 45 678", "phone"})
  void aTextThatIsNotAPhoneNumberIsUnchangedAndRefusedLater(String written) {
    assertThat(Details.form(Entry.of(Map.of("phone", written))).text("phone")).contains(written);
  }

  @Test
  void anUncheckedBoxIsFalse() {
    Form form = Details.form(Entry.of(Map.of("notify.sms", "true")));
    assertThat(form.part("notify").flag("sms")).contains(true);
    assertThat(form.part("notify").flag("cabinet")).contains(false);
    assertThat(form.flag("consent")).contains(false);
  }

  @Test
  void aDraftIsShownAsItWasFilledIn() {
    var contacts = new ContactForm("+77011234567", null, Language.KK, false, true);
    Entry entry = Details.of(contacts, POINT);
    assertThat(entry.value("region")).isEqualTo("75");
    assertThat(entry.value("registrationPoint")).isEqualTo("7501");
    assertThat(entry.is("language", "kk")).isTrue();
    assertThat(entry.values()).doesNotContainKeys("notify.sms", "email");
  }

  @Test
  void changesNeedNoSecondConsent() {
    var contacts = new ContactForm("+77011234567", "a@b.kz", Language.RU, true, true);
    Form form = Details.changes(Details.of(contacts, POINT));
    assertThat(form.flag("consent")).contains(true);
    assertThat(form.text("email")).contains("a@b.kz");
  }
}
