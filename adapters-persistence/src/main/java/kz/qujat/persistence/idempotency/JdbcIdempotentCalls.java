package kz.qujat.persistence.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Supplier;
import kz.qujat.application.idempotency.IdempotentCalls;
import kz.qujat.application.idempotency.IdempotentCalls.Call;
import kz.qujat.application.idempotency.IdempotentCalls.KeyReused;
import kz.qujat.application.idempotency.StoredResponse;
import kz.qujat.persistence.idempotency.IdempotencyTable.Answered;
import kz.qujat.persistence.vault.HmacSha256;
import kz.qujat.persistence.vault.MasterKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Recognizes repeated calls by keyed digests of their identity (caller, method, path and
/// idempotency key) and of their body, and returns the stored response.
@Component
final class JdbcIdempotentCalls implements IdempotentCalls {
  private static final int SERVER_ERROR = 500;
  private static final int TOO_MANY_REQUESTS = 429;

  private final KeyedCallLimiter keyedCallLimiter;
  private final TransactionOperations transaction;
  private final IdempotencyTable table;
  private final HmacSha256 digests;
  private final StoredResponseCodec storedResponseCodec;

  JdbcIdempotentCalls(
      KeyedCallLimiter keyedCallLimiter,
      TransactionOperations transaction,
      IdempotencyTable table,
      MasterKey master,
      StoredResponseCodec storedResponseCodec) {
    this.keyedCallLimiter = keyedCallLimiter;
    this.transaction = transaction;
    this.table = table;
    digests = master.digest("repetition");
    this.storedResponseCodec = storedResponseCodec;
  }

  @Override
  public StoredResponse once(Call call, byte[] body, Supplier<StoredResponse> work) {
    byte[] name = name(call);
    byte[] bodyDigest = digests.of(name, body);
    long number = ByteBuffer.wrap(name).getLong();
    return keyedCallLimiter.through(number, () -> once(number, name, bodyDigest, work));
  }

  private StoredResponse once(
      long number, byte[] name, byte[] bodyDigest, Supplier<StoredResponse> work) {
    return transaction.execute(status -> {
      Optional<Answered> answered = table.enter(number, name);
      if (answered.isPresent()) {
        return repeated(answered.get(), name, bodyDigest);
      }
      StoredResponse storedResponse = work.get();
      if (isFinal(storedResponse.status())) {
        table.keep(name, new Answered(bodyDigest, storedResponseCodec.close(storedResponse, name)));
      } else {
        status.setRollbackOnly();
      }
      return storedResponse;
    });
  }

  /// Whether a repeated call is to have the same response, and not a chance to succeed.
  private static boolean isFinal(int status) {
    return status < SERVER_ERROR && status != TOO_MANY_REQUESTS;
  }

  private StoredResponse repeated(Answered answered, byte[] name, byte[] bodyDigest) {
    if (!MessageDigest.isEqual(answered.body, bodyDigest)) {
      throw new KeyReused();
    }
    return storedResponseCodec.open(answered.sealed, name);
  }

  private byte[] name(Call call) {
    return digests.of(
        call.caller().getBytes(UTF_8),
        call.method().getBytes(UTF_8),
        call.path().getBytes(UTF_8),
        call.key().getBytes(UTF_8));
  }
}
