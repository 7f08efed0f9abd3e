package kz.qujat.sandbox.neighbour;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A simulated neighbour's response.
public final class SimulatedHttpResponse {
  private final int status;
  private final String mediaType;
  private final byte[] body;

  private SimulatedHttpResponse(int status, String mediaType, byte[] body) {
    this.status = status;
    this.mediaType = mediaType;
    this.body = body;
  }

  public static SimulatedHttpResponse of(int status, Object message) {
    return new SimulatedHttpResponse(
        status, "application/json", JsonMapper.shared().writeValueAsBytes(message));
  }

  public static SimulatedHttpResponse of(String mediaType, byte[] body) {
    return of(200, mediaType, body);
  }

  static SimulatedHttpResponse of(int status, String mediaType, byte[] body) {
    return new SimulatedHttpResponse(status, mediaType, body.clone());
  }

  /// A business rejection.
  public static SimulatedHttpResponse refusal() {
    return of(422, Map.of("code", Simulator.REJECTION));
  }

  int status() {
    return status;
  }

  String mediaType() {
    return mediaType;
  }

  byte[] body() {
    return body.clone();
  }
}
