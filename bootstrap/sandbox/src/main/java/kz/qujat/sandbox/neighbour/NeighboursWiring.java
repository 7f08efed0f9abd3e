package kz.qujat.sandbox.neighbour;

import kz.qujat.integration.seal.Party;
import kz.qujat.integration.shep.Correspondents;
import kz.qujat.integration.shep.Correspondents.Correspondent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// The simulated neighbours on the network, and the control that makes them fail.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import({
  Bus.class,
  FaultsApi.class,
  SandboxCredentials.class,
  SandboxParties.class,
  Switchboard.class
})
public class NeighboursWiring {
  @Bean
  Party sandboxProduct(SandboxParties parties) {
    return parties.product();
  }

  @Bean
  Correspondents sandboxCorrespondents(SandboxParties parties) {
    Party all = parties.neighbours();
    var one =
        new Correspondent(
            all.senderId(), all.password(), all.certificate().getSubjectX500Principal());
    return _ -> one;
  }
}
