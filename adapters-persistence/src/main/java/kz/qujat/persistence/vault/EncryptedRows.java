package kz.qujat.persistence.vault;

import java.util.Optional;
import kz.qujat.domain.person.PersonId;
import kz.qujat.domain.signature.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of a table of encrypted content with the columns `person_id`, `digest` and `sealed`.
/// The content is encrypted with the key of its owner and found by its digest, which is salted with
/// that key.
public final class EncryptedRows {
  private final JdbcClient database;
  private final PersonCiphers keys;
  private final String kind;
  private final String insert;
  private final String select;

  /// @param kind distinguishes the digests of this table from those of others
  public EncryptedRows(JdbcClient database, PersonCiphers keys, String table, String kind) {
    this.database = database;
    this.keys = keys;
    this.kind = kind;
    insert =
        """
        insert into %s (person_id, digest, sealed) values (?, ?, ?)
        on conflict (person_id, digest) do nothing
        """
            .formatted(table);
    select =
        """
        select person.sealed_key, content.sealed
          from %s content join person using (person_id)
         where person_id = ? and digest = ? and person.erased_at is null
        """
            .formatted(table);
  }

  /// Stores `content`. Storing the same content again changes nothing.
  ///
  /// @throws IllegalStateException when the owner is unknown or has been erased
  public Digest keep(PersonId owner, byte[] content) {
    PersonCipher key = keys.existing(owner);
    Digest digest = key.digest(kind, content);
    database
        .sql(insert)
        .params(owner.value(), PersonCipher.bytes(digest), key.encrypt(kind, digest, content))
        .update();
    return digest;
  }

  /// Returns the content, empty when it was never stored or its owner was erased.
  public Optional<byte[]> read(PersonId owner, Digest digest) {
    return database
        .sql(select)
        .params(owner.value(), PersonCipher.bytes(digest))
        .query((row, _) ->
            keys.opened(owner.value(), row.getBytes("sealed_key"))
                .decrypt(kind, digest, row.getBytes("sealed")))
        .optional();
  }
}
