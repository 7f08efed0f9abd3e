package kz.qujat.integration.eds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import kz.qujat.integration.eds.EdsSettings.NcaNodeServer;
import kz.qujat.integration.eds.EdsSettings.Revocation;
import kz.qujat.integration.eds.EdsSettings.Verifier;
import kz.qujat.integration.revocation.RevocationEndpointSource.Endpoint;
import kz.qujat.integration.revocation.RevocationEndpointSource.Endpoint.Ocsp;
import kz.qujat.integration.revocation.RevocationEndpointSource.Endpoint.RevocationList;
import org.junit.jupiter.api.Test;

class ConfiguredRevocationEndpointSourceTest {
  private static final URI RESPONDER = URI.create("http://ocsp.example/");
  private static final URI LIST = URI.create("http://crl.example/list");

  private static Endpoint configured(URI ocsp, URI crl) {
    var settings =
        new EdsSettings(
            null,
            Set.of(Authority.BIN),
            new Revocation(ocsp, crl, Duration.ofSeconds(1)),
            Verifier.BOUNCY_CASTLE,
            new NcaNodeServer(null));
    return new ConfiguredRevocationEndpointSource(settings).endpoint();
  }

  @Test
  void aResponderIsTheOnlySourceWhereOneIsConfigured() {
    assertThat(configured(RESPONDER, LIST)).isEqualTo(new Ocsp(RESPONDER));
    assertThat(configured(RESPONDER, null)).isEqualTo(new Ocsp(RESPONDER));
  }

  @Test
  void aListIsTheSourceWhereNoResponderIsConfigured() {
    assertThat(configured(null, LIST)).isEqualTo(new RevocationList(LIST));
  }

  @Test
  void withoutASourceTheMissingSettingIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> configured(null, null))
        .withMessageContaining("qujat.eds.revocation.ocsp");
  }
}
