package kz.qujat.web.securitylog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEvent;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/// What the security log says, and what it does not say.
class SecurityLogTest {
  private static final Office OFFICE = new Office();
  private static final WebApplicationContext CONTEXT =
      Desk.context(OFFICE, List.of(OFFICE.refundService));
  private static final MockMvcTester WEB = MockMvcTester.from(CONTEXT);

  private final SecurityLines lines = new SecurityLines();
  private String dana;

  @BeforeEach
  void danaIsKnown() {
    OFFICE.clear();
    dana = OFFICE.people.officer(Office.DANA, "Дана").toString();
  }

  @AfterEach
  void close() {
    lines.close();
  }

  private static TestingAuthenticationToken signedIn() {
    return new TestingAuthenticationToken(
        Jwt.withTokenValue("token")
            .header("alg", "none")
            .claims(all ->
                all.putAll(
                    Map.of(
                        "iin", Office.DANA.digits(), "name", "Дана", "roles", List.of("OFFICER"))))
            .build(),
        "token");
  }

  private static void tell(ApplicationEvent event) {
    CONTEXT.publishEvent(event);
  }

  @Test
  void aSignInNamesThePseudonymAndTheRoles() {
    tell(new InteractiveAuthenticationSuccessEvent(signedIn(), SecurityLogTest.class));

    assertThat(lines.all())
        .containsExactly(
            "{event.action=signed-in, event.outcome=success, user.id=%s, user.roles=[OFFICER]}"
                .formatted(dana));
  }

  @Test
  void aSignOutIsALine() {
    tell(new LogoutSuccessEvent(signedIn()));

    assertThat(lines.all())
        .containsExactly(
            "{event.action=signed-out, event.outcome=success, user.id=%s}".formatted(dana));
  }

  @Test
  void aWrongPasswordOfANeighbourNamesTheNeighbourAndTheAddress() {
    for (String name : List.of("tax", "850515390001")) {
      var password = new UsernamePasswordAuthenticationToken(name, "wrong");
      var request = new MockHttpServletRequest();
      request.setRemoteAddr("10.1.2.3");
      password.setDetails(new WebAuthenticationDetails(request));
      tell(
          new AuthenticationFailureBadCredentialsEvent(
              password, new BadCredentialsException("wrong")));
    }

    assertThat(lines.all())
        .containsExactly(
            "{event.action=neighbour-refused, event.outcome=failure, qujat.neighbour=tax,"
                + " source.ip=10.1.2.3}",
            "{event.action=neighbour-refused, event.outcome=failure, source.ip=10.1.2.3}");
  }

  @Test
  void aRefusalOfAGuardNamesThePseudonymAndTheAddress() {
    ApplicationId payable = OFFICE.caseload.payable(Office.AIGUL, "7501");
    OFFICE.caseload.pay(
        payable,
        "SB-4711",
        new kz.qujat.application.payment.ReportedPayer.Organisation("990140000004", "ТОО"));
    String path = "/api/v1/review/refunds/" + OFFICE.histories.refundsOf(payable).getFirst();
    assertThat(
            WEB.get()
                .uri(path + "?iin=" + Office.AIGUL.digits())
                .with(Desk.staff(Office.DANA, "OFFICER", "75"))
                .exchange())
        .hasStatus(403);

    assertThat(lines.all())
        .containsExactly(
            "{error.code=FORBIDDEN, event.action=call-refused, event.outcome=failure,"
                + " http.request.method=GET, http.response.status_code=403, source.ip=127.0.0.1,"
                + " url.path=/api/v1/review/refunds/*, user.id="
                + dana
                + "}");
  }

  @Test
  void aRefusalOfAStrangerStoresNobody() {
    assertThat(WEB.get().uri("/api/v1/review/refunds/850515390001").exchange()).hasStatus(403);

    assertThat(lines.all())
        .singleElement()
        .asString()
        .contains("url.path=/api/v1/review/refunds/*")
        .doesNotContain("850515390001", "user.id");
  }
}
