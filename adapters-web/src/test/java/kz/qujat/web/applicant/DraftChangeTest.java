package kz.qujat.web.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.application.vault.VaultRecord.Language;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.web.fake.Client;
import kz.qujat.web.fake.PortalTest;
import kz.qujat.web.fake.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Changing the fields of a draft.
@PortalTest
class DraftChangeTest {
  @Autowired private MockMvcTester mvc;
  @Autowired private World world;
  @Autowired private CitizenApplications own;
  @Autowired private CaseFileQuery cases;

  private Client aigul;

  @BeforeEach
  void onMonday() {
    world.reset();
    aigul = new Client(mvc, "AIGUL");
  }

  @Test
  void absentFieldsStayUnchanged() {
    String draft = aigul.draft();
    change(draft, "{\"email\":\"aigul@example.kz\",\"language\":\"kk\"}");
    change(draft, "{\"notify\":{\"sms\":false}}");
    assertThat(contacts(draft))
        .isEqualTo(new ContactForm("+77011234567", "aigul@example.kz", Language.KK, false, true));
  }

  @Test
  void nullRemovesTheEmailAddress() {
    String draft = aigul.draft();
    change(draft, "{\"email\":\"aigul@example.kz\"}");
    change(draft, "{\"email\":null}");
    assertThat(contacts(draft).email()).isNull();
  }

  private void change(String draft, String body) {
    assertThat(aigul.put(draft, body)).hasStatusOk();
  }

  private ContactForm contacts(String draft) {
    var id = ApplicationId.parse(draft.substring(draft.lastIndexOf('/') + 1));
    return own.contacts(cases.get(id));
  }

  @Test
  void everyInvalidFieldIsNamedInOneResponse() {
    MvcTestResult result =
        aigul
            .put(
                aigul.draft(),
                """
                {"region":"71","registrationPoint":"7502","phone":7,"email":7,"language":"",
                 "notify":[],"reason":"EXPIRY"}\
                """)
            .exchange();
    assertThat(result).hasStatus(400);
    assertThat(Client.text(result, "$.errors[*].['field','code']").replace("\"", ""))
        .isEqualTo(
            "[{field:registrationPoint,code:NOT_IN_REGION},{field:phone,code:WRONG_TYPE},"
                + "{field:email,code:WRONG_TYPE},{field:language,code:UNKNOWN},"
                + "{field:notify,code:WRONG_TYPE},{field:reason,code:UNKNOWN}]");
  }
}
