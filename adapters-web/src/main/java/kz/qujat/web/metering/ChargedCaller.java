package kz.qujat.web.metering;

import jakarta.servlet.http.HttpServletRequest;
import kz.qujat.web.caller.CallerClaimsReader;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/// Who a call is charged to: the person where somebody is signed in, else the address.
@Component
final class ChargedCaller {
  private final CallerClaimsReader callerClaimsReader;

  ChargedCaller(CallerClaimsReader callerClaimsReader) {
    this.callerClaimsReader = callerClaimsReader;
  }

  String of(HttpServletRequest request) {
    if (request.getUserPrincipal() instanceof Authentication signedIn
        && signedIn.getPrincipal() instanceof ClaimAccessor claims) {
      return callerClaimsReader
          .pseudonym(claims)
          .map(pseudonym -> "person " + pseudonym)
          .orElseGet(() -> "client " + signedIn.getName());
    }
    return address(request);
  }

  /// Many people may share an address, so budgets of addresses are large.
  static String address(HttpServletRequest request) {
    return "address " + request.getRemoteAddr();
  }
}
