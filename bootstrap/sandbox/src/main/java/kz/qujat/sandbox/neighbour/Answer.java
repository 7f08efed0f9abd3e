package kz.qujat.sandbox.neighbour;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What a simulated neighbour answers.
public final class Answer {
  private final int status;
  private final String mediaType;
  private final byte[] body;

  private Answer(int status, String mediaType, byte[] body) {
    this.status = status;
    this.mediaType = mediaType;
    this.body = body;
  }

  public static Answer of(int status, Object message) {
    return new Answer(status, "application/json", JsonMapper.shared().writeValueAsBytes(message));
  }

  public static Answer of(String mediaType, byte[] body) {
    return of(200, mediaType, body);
  }

  static Answer of(int status, String mediaType, byte[] body) {
    return new Answer(status, mediaType, body.clone());
  }

  /// A businesslike refusal.
  public static Answer refusal() {
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
