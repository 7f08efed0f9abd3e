package kz.qujat.web.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// An HTTP client for one citizen.
public record Client(MockMvcTester mvc, String token) {
  public static final String FORM =
      """
      {"reason":"EXPIRY","region":"75","registrationPoint":"7501","phone":"+77011234567",
       "consent":true}\
      """;

  private static final String PATH = "/api/v1/applications";

  /// A call without a body.
  public MockMvcTester.MockMvcRequestBuilder call(HttpMethod method, String path) {
    return mvc.method(method).uri(path).header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
  }

  public MockMvcTester.MockMvcRequestBuilder post(String path, String json) {
    return call(HttpMethod.POST, path).contentType(MediaType.APPLICATION_JSON).content(json);
  }

  public MockMvcTester.MockMvcRequestBuilder put(String path, String json) {
    return call(HttpMethod.PUT, path).contentType(MediaType.APPLICATION_JSON).content(json);
  }

  public MvcTestResult get(String path) {
    return call(HttpMethod.GET, path).exchange();
  }

  /// Starts a draft and returns its path.
  public String draft() {
    MvcTestResult started = post(PATH, FORM).exchange();
    assertThat(started).hasStatus(201);
    return started.getResponse().getHeader(HttpHeaders.LOCATION);
  }

  /// The id of the application at that path.
  public static ApplicationId id(String path) {
    return ApplicationId.parse(path.substring(path.lastIndexOf('/') + 1));
  }

  /// Requests the payment of the duty for an application.
  public PaymentRequestId asksToPay(String application) {
    MvcTestResult asked = call(HttpMethod.POST, application + "/payment").exchange();
    assertThat(asked).hasStatus(201);
    return PaymentRequestId.parse(text(asked, "$.paymentId"));
  }

  /// Loads a page as a browser does.
  public MvcTestResult page(String path) {
    return call(HttpMethod.GET, path).accept(MediaType.TEXT_HTML).exchange();
  }

  /// Submits a form as a browser does.
  public MockMvcTester.MockMvcRequestBuilder form(String path) {
    return call(HttpMethod.POST, path)
        .accept(MediaType.TEXT_HTML)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED);
  }

  public void encloses(String application, String kind) {
    assertThat(picture(application, kind, "a picture of it")).hasStatusOk();
  }

  public MvcTestResult picture(String application, String kind, String bytes) {
    return call(HttpMethod.PUT, application + "/" + kind)
        .contentType(MediaType.IMAGE_PNG)
        .content(bytes.getBytes(StandardCharsets.UTF_8))
        .exchange();
  }

  public static String text(MvcTestResult result, String path) {
    try {
      Object found = JsonPath.read(result.getResponse().getContentAsString(), path);
      return String.valueOf(found);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
