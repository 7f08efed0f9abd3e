package kz.qujat.persistence.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import kz.qujat.application.session.KeptForms;
import kz.qujat.application.session.SignedInSessions;
import kz.qujat.persistence.vault.AesGcm;
import kz.qujat.persistence.vault.HmacSha256;
import kz.qujat.persistence.vault.MasterKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps forms encrypted in the table `kept_form`: a few for each person, and not too many in all.
@Component
final class JdbcKeptForms implements KeptForms {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int RECEIPT_BYTES = 32;
  private static final int LARGEST = 64 * 1024;
  private static final int MOST_OF_A_PERSON = 5;
  private static final int MOST = 10_000;

  private final JdbcClient database;
  private final SignedInSessions persons;
  private final FormTokenCodec tokens;
  private final HmacSha256 receipts;
  private final AesGcm aesGcm;

  JdbcKeptForms(
      JdbcClient database, SignedInSessions persons, FormTokenCodec tokens, MasterKey master) {
    this.database = database;
    this.persons = persons;
    this.tokens = tokens;
    this.receipts = master.digest("receipt of a form");
    this.aesGcm = master.seal("kept-form");
  }

  @Override
  public String token(String subject) {
    return tokens.issue(persons.key(subject, null), Instant.now());
  }

  @Override
  public Optional<String> keep(String token, KeptForm form) {
    byte[] json = JSON.writeValueAsBytes(form);
    return json.length > LARGEST
        ? Optional.empty()
        : tokens.person(token, Instant.now()).flatMap(person -> kept(person, json));
  }

  private Optional<String> kept(String person, byte[] json) {
    forgetOld(person);
    byte[] random = new byte[RECEIPT_BYTES];
    RANDOM.nextBytes(random);
    String receipt = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    byte[] digest = digest(receipt);
    int inserted =
        database
            .sql(
                """
                insert into kept_form (receipt, person, sealed)
                select ?, ?, ? where (select count(*) from kept_form) < ?
                """)
            .params(digest, person, aesGcm.encrypt(json, digest), MOST)
            .update();
    return inserted == 1 ? Optional.of(receipt) : Optional.empty();
  }

  private void forgetOld(String person) {
    database
        .sql(
            """
            delete from kept_form
             where kept_at < clock_timestamp() - interval '30 minutes'
                or receipt in (select receipt from kept_form where person = ?
                                order by kept_at desc offset ?)
            """)
        .params(person, MOST_OF_A_PERSON - 1)
        .update();
  }

  @Override
  public Optional<KeptForm> take(String receipt, String subject) {
    byte[] digest = digest(receipt);
    String person = persons.key(subject, null);
    return database
        .sql(
            """
            delete from kept_form where receipt = ?
            returning person, sealed, kept_at > clock_timestamp() - interval '30 minutes' as fresh
            """)
        .param(digest)
        .query((row, _) ->
            row.getBoolean("fresh") && row.getString("person").equals(person)
                ? Optional.of(opened(row.getBytes("sealed"), digest))
                : Optional.<KeptForm>empty())
        .optional()
        .flatMap(form -> form);
  }

  private KeptForm opened(byte[] sealed, byte[] digest) {
    return JSON.readValue(aesGcm.decrypt(sealed, digest), KeptForm.class);
  }

  private byte[] digest(String receipt) {
    return receipts.of(receipt.getBytes(UTF_8));
  }
}
