package kz.qujat.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A wrong call of a control gets an explanation.
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
  void aControlReportsInvalidFields(String control, String body, String field) {
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
  void aTokenNeedsARoleAndAnIin(String body, String field) {
    Reply refused = COUNTRY.http().post("/sandbox/tokens", body).refused(400, "VALIDATION");
    assertThat(refused.json().findValuesAsString("field")).contains(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "person", "<person>", "<human/>", "<!DOCTYPE person><person/>"})
  void aRecordOfTheRegisterIsAPersonInXml(String record) {
    records("850515390001", "application/xml", record).refused(400, "MALFORMED");
  }

  @Test
  void theRegisterNeedsAnIinAndXml() {
    Reply refused = records("850515390002", "application/xml", "<person/>");
    assertThat(refused.refused(400, "VALIDATION").json().findValuesAsString("field"))
        .containsExactly("iin");
    for (String type : List.of("application/json", "text/xml", "text/plain")) {
      records("850515390001", type, "<person/>").refused(415, "UNSUPPORTED_MEDIA_TYPE");
    }
  }

  private static Reply records(String iin, String contentType, String record) {
    return COUNTRY
        .http()
        .put("/sandbox/citizens/" + iin + "/record", contentType, record.getBytes(UTF_8));
  }
}
