package kz.qujat.integration.eds;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.review.Signatories;
import kz.qujat.application.review.Signatures;
import kz.qujat.integration.certificate.RevocationLists;
import kz.qujat.integration.certificate.RevocationSource;
import kz.qujat.integration.certificate.Revocations;
import kz.qujat.integration.certificate.Standing;
import kz.qujat.integration.certificate.TrustAnchors;
import kz.qujat.integration.neighbour.Circuit;
import kz.qujat.integration.neighbour.Circuits;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/// The check of officers' signatures. Certificates live by the real clock, whatever the legal one
/// says.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdsWiring.Settings.class)
public class EdsWiring {
  @Bean
  Signatures signatures(
      Settings settings,
      ObjectProvider<TrustAnchors> anchors,
      ObjectProvider<RevocationSource> source,
      Circuits circuits) {
    InstantSource realTime = InstantSource.system();
    var officers =
        new OfficerCertificates(
            anchors.getIfAvailable(settings::configuredAnchors),
            settings.organisationBin(),
            realTime);
    Circuit circuit = circuits.to(Neighbour.EDS_REVOCATION);
    Duration patience = settings.revocation().patience();
    return switch (settings.verifier()) {
      case BOUNCY_CASTLE ->
          new BouncyCastleSignatures(
              officers,
              new Revocations(
                  source.getIfAvailable(settings::configuredSource), patience, circuit, realTime));
      case NCANODE ->
          new NcaNodeSignatures(
              officers,
              new NcaNode(settings.configuredNode(), realTime),
              settings.secondOpinion(new RevocationLists(patience, realTime)),
              circuit);
    };
  }

  @Bean
  Signatories signatories() {
    return new KeptSignatures();
  }

  /// What has to be configured to check signatures.
  ///
  /// @param trustAnchors PEM file of the authorities that issue to officers
  /// @param organisationBin business identification numbers (БИН) whose employees may sign;
  ///   divisions of the migration service may have their own
  @ConfigurationProperties("qujat.eds")
  record Settings(
      @Nullable Resource trustAnchors,
      @DefaultValue Set<String> organisationBin,
      @DefaultValue Revocation revocation,
      @DefaultValue("bouncy-castle") Verifier verifier,
      @DefaultValue NcaNodeServer ncanode) {

    /// Whoever verifies signatures.
    enum Verifier {
      BOUNCY_CASTLE,
      NCANODE
    }

    /// The NCANode server; whoever can answer in its place decides what a good signature is.
    record NcaNodeServer(@Nullable URI url) {}

    /// The source of revocation.
    ///
    /// @param patience with one exchange; both the responder and the list have to fit into the time
    ///   a decision may take
    record Revocation(
        @Nullable URI ocsp, @Nullable URI crl, @DefaultValue("1700ms") Duration patience) {}

    Settings {
      if (organisationBin.isEmpty() || !organisationBin.stream().allMatch(Settings::isBin)) {
        throw new IllegalArgumentException("qujat.eds.organisation-bin: BINs of 12 digits");
      }
      organisationBin = Set.copyOf(organisationBin);
    }

    private static boolean isBin(String text) {
      return text.matches("[0-9]{12}");
    }

    TrustAnchors configuredAnchors() {
      if (trustAnchors == null) {
        throw new IllegalStateException("qujat.eds.trust-anchors is not set");
      }
      return TrustAnchors.ofPem(trustAnchors);
    }

    URI configuredNode() {
      if (ncanode.url() == null) {
        throw new IllegalStateException("qujat.eds.ncanode.url is not set");
      }
      return ncanode.url();
    }

    NcaNodeSignatures.SecondOpinion secondOpinion(RevocationLists lists) {
      URI list = revocation.crl();
      return list == null
          ? (_, _) -> new Standing.Unknown()
          : (certificate, issuer) -> lists.standingOf(certificate, issuer, list);
    }

    RevocationSource configuredSource() {
      URI responder = revocation.ocsp();
      if (responder == null) {
        throw new IllegalStateException("qujat.eds.revocation.ocsp is not set");
      }
      return new RevocationSource() {
        @Override
        public URI ocsp() {
          return responder;
        }

        @Override
        public Optional<URI> crl() {
          return Optional.ofNullable(revocation.crl());
        }
      };
    }
  }
}
