package kz.qujat.benchmark.product;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import kz.qujat.application.idempotency.IdempotentCalls;
import kz.qujat.application.idempotency.IdempotentCalls.Call;
import kz.qujat.application.idempotency.StoredResponse;

/// Makes calls as they come over HTTP with an idempotency key: the response is stored with the
/// changes.
final class KeyedCommands {
  private static final byte[] BODY = "{}".getBytes(UTF_8);
  private static final StoredResponse RESPONSE =
      new StoredResponse(
          200,
          Map.of("Content-Type", List.of("application/json"), "ETag", List.of("\"1\"")),
          "{\"id\":\"00000000-0000-0000-0000-000000000000\",\"status\":\"DRAFT\"}".getBytes(UTF_8));

  private final IdempotentCalls calls;
  private final LongAdder made = new LongAdder();

  KeyedCommands(IdempotentCalls calls) {
    this.calls = calls;
  }

  /// Runs `command` once, on behalf of `caller`.
  void call(Object caller, Runnable command) {
    var call =
        new Call(caller.toString(), "POST", "/api/v1/applications", UUID.randomUUID().toString());
    var _ =
        calls.once(
            call,
            BODY,
            () -> {
              command.run();
              return RESPONSE;
            });
    made.increment();
  }

  /// Returns how many calls were made so far.
  long made() {
    return made.sum();
  }
}
