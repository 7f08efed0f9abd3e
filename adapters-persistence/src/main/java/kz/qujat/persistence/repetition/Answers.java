package kz.qujat.persistence.repetition;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import kz.qujat.application.repetition.Answer;
import kz.qujat.persistence.vault.MasterKey;
import kz.qujat.persistence.vault.Seal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Serializes responses as JSON, encrypted for the call they belong to.
@Component
final class Answers {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Seal seal;

  Answers(MasterKey master) {
    seal = master.seal("repetition");
  }

  /// The content that is encrypted.
  ///
  /// @param body in base64
  private record Stored(int status, Map<String, List<String>> headers, String body) {}

  byte[] close(Answer answer, byte[] call) {
    String body = Base64.getEncoder().encodeToString(answer.body());
    Stored stored = new Stored(answer.status(), answer.headers(), body);
    return seal.close(JSON.writeValueAsBytes(stored), call);
  }

  Answer open(byte[] sealed, byte[] call) {
    Stored stored = JSON.readValue(seal.open(sealed, call), Stored.class);
    return new Answer(stored.status(), stored.headers(), Base64.getDecoder().decode(stored.body()));
  }
}
