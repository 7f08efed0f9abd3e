package kz.qujat.sandbox.neighbour;

import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.shep.ShepSenders;
import kz.qujat.integration.xmlsignature.ShepCredentials;
import org.springframework.stereotype.Component;

/// The one sender name and certificate that all simulated neighbours use.
@Component
final class SandboxSenderCredentials implements ShepSenders {
  private final Correspondent everybody;

  SandboxSenderCredentials(SandboxShepCredentials parties) {
    ShepCredentials all = parties.neighbours();
    this.everybody =
        new Correspondent(
            all.senderId(), all.password(), all.certificate().getSubjectX500Principal());
  }

  @Override
  public Correspondent of(Neighbour neighbour) {
    return everybody;
  }
}
