package kz.qujat.persistence.vault;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.domain.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The keys of all people, each encrypted with the master key.
@Component
public final class PersonCiphers {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient database;
  private final AesGcm master;

  PersonCiphers(JdbcClient database, MasterKey master) {
    this.database = database;
    this.master = master.seal("person-key");
  }

  /// The key of `person`, or nothing when the person is unknown or has been erased.
  Optional<PersonCipher> of(PersonId person) {
    return database
        .sql("select sealed_key from person where person_id = ? and erased_at is null")
        .param(person.value())
        .query((row, _) -> opened(person.value(), row.getBytes(1)))
        .optional();
  }

  /// The key of a person who must exist.
  ///
  /// @throws IllegalStateException when the person is unknown or has been erased
  PersonCipher existing(PersonId person) {
    return of(person)
        .orElseThrow(() -> new IllegalStateException("no key for the person " + person));
  }

  PersonCipher opened(UUID person, byte[] sealed) {
    return new PersonCipher(person, new MasterKey(master.decrypt(sealed, bytes(person))));
  }

  /// A new random key for `person`, encrypted for storage.
  byte[] fresh(UUID person) {
    byte[] secret = new byte[MasterKey.BYTES];
    RANDOM.nextBytes(secret);
    return master.encrypt(secret, bytes(person));
  }

  private static byte[] bytes(UUID person) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(person.getMostSignificantBits())
        .putLong(person.getLeastSignificantBits())
        .array();
  }
}
