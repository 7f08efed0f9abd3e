package kz.qujat.sandbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static kz.qujat.sandbox.Papers.AIGUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.neighbour.NeighbourAddressProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Timeout(120)
class FaultsIT {
  @RegisterExtension static final RunningSandbox sandbox = new RunningSandbox();

  @ParameterizedTest
  @EnumSource(value = Neighbour.class, names = "EDS_REVOCATION", mode = EnumSource.Mode.EXCLUDE)
  void aNeighbourThatIsDownRefusesConnectionsAndReturnsAtTheSameAddress(Neighbour neighbour)
      throws Exception {
    URI address = sandbox.the(NeighbourAddressProvider.class).of(neighbour);
    sandbox.behave(neighbour.wireName(), "DOWN");
    assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> knock(address));
    sandbox.behave(neighbour.wireName(), "OK");
    assertThat(knock(address)).isEqualTo(401);
  }

  private static int knock(URI address) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DOWN", "SLOW", "ERROR", "REJECT", "LOSE_REPLY"})
  @Timeout(10)
  void aRegisterInTroubleIsAnUnavailableNeighbourWithinFiveSeconds(String mode) {
    sandbox.behave("civil-registry", mode);
    long begun = System.nanoTime();
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> sandbox.the(PopulationRegistry.class).find(AIGUL))
        .satisfies(e -> assertThat(e.neighbour()).isEqualTo(Neighbour.CIVIL_REGISTRY));
    assertThat(System.nanoTime() - begun).isLessThan(SECONDS.toNanos(5));
  }

  @Test
  void theRevocationServiceNeedsNoLoginAndRefusesInItsOwnFormat() throws Exception {
    URI ocsp =
        sandbox.the(NeighbourAddressProvider.class).of(Neighbour.EDS_REVOCATION).resolve("/ocsp");
    HttpRequest question =
        HttpRequest.newBuilder(ocsp)
            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {7}))
            .build();
    var http = HttpClient.newHttpClient();
    assertThat(http.send(question, HttpResponse.BodyHandlers.ofByteArray()).body())
        .containsExactly(7);
    sandbox.behave("eds-revocation", "REJECT");
    assertThat(http.send(question, HttpResponse.BodyHandlers.ofByteArray()).body())
        .containsExactly(0x30, 0x03, 0x0a, 0x01, 0x06);
  }

  @Test
  void anUnknownNeighbourCannotFail() {
    var reply = sandbox.put("/sandbox/faults/post-office", "{\"mode\":\"DOWN\"}");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.mediaType()).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"mode\":\"SAD\"}", "{\"mode\":\"SLOW\",\"delayMillis\":-1}"})
  void anUnknownFaultIsRefused(String json) {
    JsonNode problem = sandbox.put("/sandbox/faults/tax", json).json();
    assertThat(problem.path("status").asInt()).isEqualTo(400);
    assertThat(problem.path("code").asString()).isEqualTo("VALIDATION");
  }
}
