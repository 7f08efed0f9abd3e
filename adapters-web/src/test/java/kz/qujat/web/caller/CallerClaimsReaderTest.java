package kz.qujat.web.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.domain.person.StaffId;
import kz.qujat.web.office.MemoryPeople;
import kz.qujat.web.office.Office;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class CallerClaimsReaderTest {
  private final MemoryPeople people = new MemoryPeople();
  private final CallerClaimsReader callerClaimsReader =
      new CallerClaimsReader(
          people, new JwtClaimSettings("iin", "name", "region", "point", "roles"));

  @Test
  void newDataAboutStaffAreStoredBeforeTheCallIsHandled() {
    String pseudonym = callerClaimsReader.pseudonym(token("OFFICER")).orElseThrow();

    assertThat(people.nameOf(StaffId.parse(pseudonym))).isEqualTo("Дана");
  }

  @Test
  void aCitizensNameIsNotStored() {
    String pseudonym = callerClaimsReader.pseudonym(token("CITIZEN")).orElseThrow();

    assertThat(people.nameOf(StaffId.parse(pseudonym))).isEmpty();
  }

  @Test
  void aPersonHasTheSamePseudonymInEveryRole() {
    assertThat(callerClaimsReader.pseudonym(token("OFFICER")))
        .isEqualTo(callerClaimsReader.pseudonym(token("CITIZEN")));
  }

  private static Jwt token(String role) {
    return Jwt.withTokenValue("token")
        .header("alg", "none")
        .claim("iin", Office.DANA.digits())
        .claim("name", "Дана")
        .claim("roles", List.of(role))
        .build();
  }
}
