package kz.qujat.persistence.idempotency;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import kz.qujat.application.idempotency.StoredResponse;
import kz.qujat.persistence.vault.AesGcm;
import kz.qujat.persistence.vault.MasterKey;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Serializes responses as JSON, encrypted for the call they belong to.
@Component
final class StoredResponseCodec {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final AesGcm aesGcm;

  StoredResponseCodec(MasterKey master) {
    aesGcm = master.seal("repetition");
  }

  /// The content before encryption.
  ///
  /// @param body in base64
  private record Stored(int status, Map<String, List<String>> headers, String body) {}

  byte[] close(StoredResponse storedResponse, byte[] call) {
    String body = Base64.getEncoder().encodeToString(storedResponse.body());
    Stored stored = new Stored(storedResponse.status(), storedResponse.headers(), body);
    return aesGcm.encrypt(JSON.writeValueAsBytes(stored), call);
  }

  StoredResponse open(byte[] sealed, byte[] call) {
    Stored stored = JSON.readValue(aesGcm.decrypt(sealed, call), Stored.class);
    return new StoredResponse(
        stored.status(), stored.headers(), Base64.getDecoder().decode(stored.body()));
  }
}
