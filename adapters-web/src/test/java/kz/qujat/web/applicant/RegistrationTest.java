package kz.qujat.web.applicant;

import static kz.qujat.web.fake.World.AIGUL;
import static kz.qujat.web.fake.World.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.person.Iin;
import kz.qujat.web.fake.Client;
import kz.qujat.web.fake.Gateway;
import kz.qujat.web.fake.PortalTest;
import kz.qujat.web.fake.World;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class RegistrationTest {
  @Autowired MockMvcTester mvc;
  @Autowired World world;
  @Autowired Gateway gateway;

  private Client aigul;
  private String draft;

  @BeforeEach
  void onMonday() {
    world.reset();
    aigul = new Client(mvc, "AIGUL");
    draft = aigul.draft();
  }

  private MvcTestResult post(String path) {
    return aigul.call(HttpMethod.POST, draft + path).exchange();
  }

  private void paysAs(Iin payer, long tenge) {
    gateway.brings(aigul.asksToPay(draft), payer, tenge);
  }

  private MvcTestResult registered() {
    aigul.encloses(draft, "photo");
    aigul.encloses(draft, "signature");
    paysAs(AIGUL, 865);
    MvcTestResult result = post("/registration");
    assertThat(result).hasStatus(201);
    return result;
  }

  @Test // #9
  void aCitizenWhoBecameExemptRegistersWithoutPaying() {
    aigul.encloses(draft, "photo");
    aigul.encloses(draft, "signature");
    world.register.holds(AIGUL, MONDAY.plusDays(10), Exemption.DISABLED);

    assertThat(post("/registration")).hasStatus(201);
    assertThat(Client.text(aigul.get(draft), "$.payment.status")).isEqualTo("EXEMPT");
  }

  @Test
  void whatIsMissingIsNamed() {
    aigul.encloses(draft, "photo");
    MvcTestResult result = post("/registration");
    assertThat(result)
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo("{\"code\":\"INCOMPLETE\",\"missing\":[\"SIGNATURE\",\"PAYMENT\"]}");
  }

  @Test
  void theTicketIsIssuedOnce() {
    MvcTestResult first = registered();
    assertThat(Client.text(first, "$.ticketNumber")).startsWith("75-260601-000001-");
    assertThat(Client.text(first, "$.registeredAt")).isEqualTo("2026-06-01T12:00:00+05:00");
    assertThat(Client.text(first, "$.dueOn")).isEqualTo("2026-06-22");

    MvcTestResult again = post("/registration");
    assertThat(again).hasStatusOk();
    assertThat(Client.text(again, "$.ticketNumber"))
        .isEqualTo(Client.text(first, "$.ticketNumber"));
  }

  @Test
  void afterRegistrationNothingCanBeChanged() {
    registered();
    assertThat(aigul.call(HttpMethod.DELETE, draft)).hasStatus(409);
    assertThat(aigul.picture(draft, "photo", "tiny")).hasStatus(409);
    assertThat(aigul.put(draft, "{\"phone\":\"+77770000000\"}")).hasStatus(409);
    assertThat(Client.text(aigul.picture(draft, "photo", "another one"), "$.code"))
        .isEqualTo("ALREADY_REGISTERED");
  }

  @Test
  void anIneligibleCitizenCannotRegister() {
    aigul.encloses(draft, "photo");
    aigul.encloses(draft, "signature");
    paysAs(AIGUL, 865);
    world.itIs(MONDAY.plusDays(21));
    MvcTestResult result = post("/registration");
    assertThat(result).hasStatus(422);
    assertThat(Client.text(result, "$.code")).isEqualTo("TOO_LATE");
  }

  @Test
  void aPaidDraftThatIsWithdrawnIsRefunded() {
    paysAs(AIGUL, 865);
    aigul.call(HttpMethod.DELETE, draft).exchange();
    String account = draft + "/refund/bank-account";

    MvcTestResult wrong = aigul.put(account, "{\"iban\":\"KZ00\"}").exchange();
    assertThat(wrong).hasStatus(422);
    assertThat(Client.text(wrong, "$.code")).isEqualTo("IBAN_INVALID");

    MvcTestResult given = aigul.put(account, "{\"iban\":\"KZ86125KZT5004100100\"}").exchange();
    assertThat(given).hasStatusOk();
    assertThat(Client.text(given, "$.refund.status")).isEqualTo("READY");
    assertThat(Client.text(given, "$.refund.ground")).isEqualTo("WITHDRAWN");
  }

  @Test
  void withoutARefundNoAccountIsAccepted() {
    MvcTestResult result =
        aigul.put(draft + "/refund/bank-account", "{\"iban\":\"KZ86125KZT5004100100\"}").exchange();
    assertThat(result)
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"code":"ILLEGAL_STATE","status":409,"applicationStatus":"DRAFT"}\
            """);
  }

  @Test
  void beforeRegistrationThereIsNoTicket() {
    assertThat(aigul.get(draft + "/ticket.pdf")).hasStatus(404);
  }

  @Test
  void theTicketSaysWhatToBringAndWhere() throws IOException {
    String number = Client.text(registered(), "$.ticketNumber");
    assertThat(text("ru")).contains(number, "Талон регистрации", "22.06.2026", "проспект Абая, 1");
    assertThat(text("kk")).contains(number, "Тіркеу талоны", "Абай даңғылы, 1", "жеке куәлікті");
    assertThat(text("en")).contains("Талон регистрации");
  }

  private String text(String language) throws IOException {
    try (PDDocument ticket = ticket(language)) {
      return new PDFTextStripper().getText(ticket).replaceAll("\\s+", " ");
    }
  }

  private PDDocument ticket(String language) throws IOException {
    MvcTestResult result =
        aigul
            .call(HttpMethod.GET, draft + "/ticket.pdf")
            .header(HttpHeaders.ACCEPT_LANGUAGE, language)
            .exchange();
    assertThat(result)
        .hasStatusOk()
        .hasContentType(MediaType.APPLICATION_PDF)
        .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return Loader.loadPDF(result.getResponse().getContentAsByteArray());
  }

  @Test
  void theQrCodeOnTheTicketContainsItsNumber() throws Exception {
    String number = Client.text(registered(), "$.ticketNumber");
    try (PDDocument ticket = ticket("ru")) {
      BufferedImage page = new PDFRenderer(ticket).renderImageWithDPI(0, 150);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
      var bitmap = new BinaryBitmap(new HybridBinarizer(source));
      assertThat(new MultiFormatReader().decode(bitmap).getText()).isEqualTo(number);
    }
  }
}
