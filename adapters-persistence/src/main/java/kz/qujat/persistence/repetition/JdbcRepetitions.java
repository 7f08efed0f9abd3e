package kz.qujat.persistence.repetition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Supplier;
import kz.qujat.application.repetition.Answer;
import kz.qujat.application.repetition.Repetitions;
import kz.qujat.application.repetition.Repetitions.Call;
import kz.qujat.application.repetition.Repetitions.KeyReused;
import kz.qujat.persistence.repetition.RepetitionTable.Answered;
import kz.qujat.persistence.vault.KeyedDigest;
import kz.qujat.persistence.vault.MasterKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Recognizes repeated calls by keyed digests of their identity (caller, method, path and
/// idempotency key) and of their body, and returns the stored response.
@Component
final class JdbcRepetitions implements Repetitions {
  private static final int SERVER_ERROR = 500;

  private final Turnstile turnstile;
  private final TransactionOperations transaction;
  private final RepetitionTable table;
  private final KeyedDigest digests;
  private final Answers answers;

  JdbcRepetitions(
      Turnstile turnstile,
      TransactionOperations transaction,
      RepetitionTable table,
      MasterKey master,
      Answers answers) {
    this.turnstile = turnstile;
    this.transaction = transaction;
    this.table = table;
    digests = master.digest("repetition");
    this.answers = answers;
  }

  @Override
  public Answer once(Call call, byte[] body, Supplier<Answer> work) {
    byte[] name = name(call);
    byte[] bodyDigest = digests.of(name, body);
    long number = ByteBuffer.wrap(name).getLong();
    return turnstile.through(number, () -> once(number, name, bodyDigest, work));
  }

  private Answer once(long number, byte[] name, byte[] bodyDigest, Supplier<Answer> work) {
    return transaction.execute(status -> {
      table.enter(number);
      Optional<Answered> answered = table.find(name);
      if (answered.isPresent()) {
        return repeated(answered.get(), name, bodyDigest);
      }
      Answer answer = work.get();
      if (answer.status() < SERVER_ERROR) {
        table.keep(name, new Answered(bodyDigest, answers.close(answer, name)));
      } else {
        status.setRollbackOnly();
      }
      return answer;
    });
  }

  private Answer repeated(Answered answered, byte[] name, byte[] bodyDigest) {
    if (!MessageDigest.isEqual(answered.body, bodyDigest)) {
      throw new KeyReused();
    }
    return answers.open(answered.sealed, name);
  }

  private byte[] name(Call call) {
    return digests.of(
        call.caller().getBytes(UTF_8),
        call.method().getBytes(UTF_8),
        call.path().getBytes(UTF_8),
        call.key().getBytes(UTF_8));
  }
}
