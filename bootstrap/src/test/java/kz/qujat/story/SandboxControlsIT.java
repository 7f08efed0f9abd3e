package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever uses the controls wrongly is told how.
class SandboxControlsIT {
  private static final Country COUNTRY = Product.country();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/sandbox/clock | {} | instant",
        "/sandbox/clock | {\"instant\":\"tomorrow\"} | instant",
        "/sandbox/citizens/850515390001 | {\"cards\":[null]} | cards[0].number",
        "/sandbox/faults/tax | {\"mode\":\"SLOW\",\"delayMillis\":{}} | delayMillis",
        "/sandbox/central-node/auto | {\"enabled\":[]} | enabled"
      })
  void aControlNamesWhatItDoesNotUnderstand(String control, String body, String field) {
    Reply refused = COUNTRY.http().put(control, body).refused(400, "VALIDATION");
    assertThat(refused.json().findValuesAsString("field")).contains(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | role",
        "{\"role\":\"CITIZEN\"} | iin",
        "{\"role\":\"TSAR\",\"iin\":\"850515390001\"} | role",
        "{\"role\":\"CITIZEN\",\"iin\":\"850515390002\"} | iin"
      })
  void nobodyGetsATokenWithoutARoleAndANumber(String body, String field) {
    Reply refused = COUNTRY.http().post("/sandbox/tokens", body).refused(400, "VALIDATION");
    assertThat(refused.json().findValuesAsString("field")).contains(field);
  }
}
