package kz.qujat.application.idempotency;

import java.util.List;
import java.util.Map;

/// An HTTP response, reduced to what a repeated call must return again.
public final class StoredResponse {
  private final int status;
  private final Map<String, List<String>> headers;
  private final byte[] body;

  /// Creates a response.
  ///
  /// @param headers the headers to return again, by name
  public StoredResponse(int status, Map<String, List<String>> headers, byte[] body) {
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.body = body.clone();
  }

  public int status() {
    return status;
  }

  public Map<String, List<String>> headers() {
    return headers;
  }

  public byte[] body() {
    return body.clone();
  }
}
