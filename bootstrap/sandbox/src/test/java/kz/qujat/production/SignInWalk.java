package kz.qujat.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Objects;
import kz.qujat.story.Browser;
import kz.qujat.story.Reply;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// A user who signs in step by step.
final class SignInWalk {
  private static final String SIGN_IN = "/oauth2/authorization/egov";

  private final Browser browser;

  SignInWalk(URI root) {
    this(new Browser(root));
  }

  SignInWalk(Browser browser) {
    this.browser = browser;
  }

  /// The parameters of the redirect to the issuer, as they appear in the address.
  record Sent(String state, String nonce) {
    String withCode() {
      return "code=" + nonce + "&state=" + state;
    }

    String withError(String error) {
      return "error=" + error + "&state=" + state;
    }
  }

  Browser browser() {
    return browser;
  }

  /// Requests a page and is redirected to the issuer.
  Sent isSentAway() {
    return isSentAwayFrom("/portal");
  }

  Sent isSentAwayFrom(String page) {
    assertThat(Browser.location(browser.get(page)).getPath()).isEqualTo(SIGN_IN);
    return signsIn();
  }

  /// Asks to sign in and is redirected to the issuer.
  Sent signsIn() {
    MultiValueMap<String, String> query =
        UriComponentsBuilder.fromUri(Browser.location(browser.get(SIGN_IN)))
            .build()
            .getQueryParams();
    return new Sent(
        Objects.requireNonNull(query.getFirst("state")),
        Objects.requireNonNull(query.getFirst("nonce")));
  }

  /// Returns from the issuer and reports the address of the next redirect.
  String comesBack(Sent sent) {
    return Browser.location(comeBack(sent.withCode())).getPath();
  }

  /// Returns from the issuer and reads the response.
  String isTold(int status, String query) {
    Reply page = comeBack(query).is(status);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    return page.body();
  }

  String reads(String path) {
    return browser.get(path).body();
  }

  private Reply comeBack(String query) {
    return browser.get("/login/oauth2/code/egov?" + query);
  }
}
