package kz.qujat.integration.eds;

import java.time.Duration;
import java.time.InstantSource;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.review.Signatures;
import kz.qujat.integration.certificate.TrustAnchors;
import kz.qujat.integration.neighbour.Circuit;
import kz.qujat.integration.neighbour.Circuits;
import kz.qujat.integration.revocation.RevocationChecks;
import kz.qujat.integration.revocation.RevocationEndpointSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Creates the configured verifier of officers' signatures. The validity of certificates follows
/// the system clock, not the legal clock.
@Configuration(proxyBeanMethods = false)
class SignatureVerifierConfiguration {
  @Bean
  Signatures signatures(
      EdsSettings settings,
      TrustAnchors anchors,
      ObjectProvider<RevocationEndpointSource> source,
      Circuits circuits,
      @Qualifier("realTime") InstantSource realTime) {
    var officers = new OfficerCertificateCheck(anchors, settings.organisationBin(), realTime);
    Circuit circuit = circuits.to(Neighbour.EDS_REVOCATION);
    Duration patience = settings.revocation().patience();
    return switch (settings.verifier()) {
      case BOUNCY_CASTLE ->
          new BouncyCastleSignatures(
              officers, new RevocationChecks(source.getObject(), patience, circuit, realTime));
      case NCANODE ->
          new NcaNodeSignatures(
              officers,
              new NcaNodeClient(EdsSettings.set(settings.ncanode().url(), "ncanode.url"), realTime),
              circuit);
    };
  }
}
