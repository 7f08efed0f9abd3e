package kz.qujat.web.portal;

import java.util.List;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.web.application.OnlineExchangeDeadline;
import org.springframework.stereotype.Component;

/// The services that several pages of the portal share.
@Component
record PortalServices(
    RegistryLookup register,
    CaseFileQuery cases,
    RegistrationPointOptions localities,
    OnlineExchangeDeadline deadlines,
    StepRunner attempts) {
  /// Every application of a citizen, latest first.
  List<CaseFile> applicationsOf(SignedInCitizen signedInCitizen) {
    return cases.of(signedInCitizen.id());
  }
}
