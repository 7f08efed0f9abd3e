package kz.qujat.web.access;

import jakarta.servlet.http.HttpServletRequest;
import kz.qujat.application.access.CaseReader;
import kz.qujat.web.caller.CallerClaimsReader;
import kz.qujat.web.caller.Staff;
import org.springframework.stereotype.Component;

/// The member of staff who makes a call, as a reader of applications.
@Component
final class CaseReaders {
  private final CallerClaimsReader callerClaimsReader;

  CaseReaders(CallerClaimsReader callerClaimsReader) {
    this.callerClaimsReader = callerClaimsReader;
  }

  CaseReader of(HttpServletRequest request) {
    Staff staff = callerClaimsReader.staff(CallerClaimsReader.token(request));
    return new CaseReader(staff.id(), staff.roles(), staff.region(), request.getRemoteAddr());
  }
}
