package kz.qujat.web.fake.memory;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import kz.qujat.application.idempotency.IdempotentCalls;
import kz.qujat.application.idempotency.StoredResponse;

/// The responses stored under idempotency keys; handles one call at a time.
public final class Notebook implements IdempotentCalls {
  private final Map<Call, Line> lines = new HashMap<>();

  private record Line(String body, StoredResponse answer) {}

  public synchronized Map<Call, Integer> statuses() {
    Map<Call, Integer> statuses = new HashMap<>();
    lines.forEach((call, line) -> statuses.put(call, line.answer().status()));
    return statuses;
  }

  public synchronized void clear() {
    lines.clear();
  }

  @Override
  public synchronized StoredResponse once(Call call, byte[] body, Supplier<StoredResponse> work) {
    Line line = lines.get(call);
    String text = new String(body, ISO_8859_1);
    if (line != null && !line.body().equals(text)) {
      throw new KeyReused();
    }
    if (line != null) {
      return line.answer();
    }
    StoredResponse storedResponse = work.get();
    if (storedResponse.status() < 500) {
      lines.put(call, new Line(text, storedResponse));
    }
    return storedResponse;
  }
}
