package kz.qujat.persistence.vault;

import java.util.List;
import java.util.Optional;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord;
import kz.qujat.domain.person.PersonId;
import kz.qujat.domain.signature.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Stores vault records in the table `paper`, encrypted with the keys of their owners.
@Component
final class JdbcVault implements Vault {
  private static final String KIND = "paper";

  private final JdbcClient database;
  private final PersonCiphers keys;

  JdbcVault(JdbcClient database, PersonCiphers keys) {
    this.database = database;
    this.keys = keys;
  }

  @Override
  public Digest keep(PersonId owner, VaultRecord paper) {
    PersonCipher key = keys.existing(owner);
    byte[] content = VaultRecordJson.write(paper);
    Digest digest = key.digest(KIND, content);
    database
        .sql(
            """
            insert into vault_record (person_id, digest, sealed) values (?, ?, ?)
            on conflict (person_id, digest) do nothing
            """)
        .params(owner.value(), PersonCipher.bytes(digest), key.encrypt(KIND, digest, content))
        .update();
    return digest;
  }

  @Override
  public Digest digest(PersonId owner, VaultRecord paper) {
    return keys.existing(owner).digest(KIND, VaultRecordJson.write(paper));
  }

  @Override
  public <T extends VaultRecord> Optional<T> read(PersonId owner, Digest digest, Class<T> kind) {
    return keys.of(owner)
        .flatMap(key -> sealed(owner, digest).map(sealed -> key.decrypt(KIND, digest, sealed)))
        .flatMap(content -> VaultRecordJson.read(content, kind));
  }

  @Override
  public <T extends VaultRecord> List<T> papers(PersonId owner, Class<T> kind) {
    return keys.of(owner).stream()
        .flatMap(key -> papers(owner, key).stream())
        .flatMap(content -> VaultRecordJson.read(content, kind).stream())
        .toList();
  }

  private List<byte[]> papers(PersonId owner, PersonCipher key) {
    return database
        .sql("select digest, sealed from vault_record where person_id = ?")
        .param(owner.value())
        .query((row, _) ->
            key.decrypt(KIND, PersonCipher.digest(row.getBytes("digest")), row.getBytes("sealed")))
        .list();
  }

  private Optional<byte[]> sealed(PersonId owner, Digest digest) {
    return database
        .sql("select sealed from vault_record where person_id = ? and digest = ?")
        .params(owner.value(), PersonCipher.bytes(digest))
        .query((row, _) -> row.getBytes(1))
        .optional();
  }
}
