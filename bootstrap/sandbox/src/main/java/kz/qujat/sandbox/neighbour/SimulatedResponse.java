package kz.qujat.sandbox.neighbour;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A simulated neighbour's response.
public final class SimulatedResponse {
  private final int status;
  private final String mediaType;
  private final byte[] body;

  private SimulatedResponse(int status, String mediaType, byte[] body) {
    this.status = status;
    this.mediaType = mediaType;
    this.body = body;
  }

  public static SimulatedResponse of(int status, Object message) {
    return new SimulatedResponse(
        status, "application/json", JsonMapper.shared().writeValueAsBytes(message));
  }

  public static SimulatedResponse of(String mediaType, byte[] body) {
    return of(200, mediaType, body);
  }

  static SimulatedResponse of(int status, String mediaType, byte[] body) {
    return new SimulatedResponse(status, mediaType, body.clone());
  }

  /// A business rejection.
  public static SimulatedResponse refusal() {
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
