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
  private final EncryptedRows rows;

  JdbcVault(JdbcClient database, PersonCiphers keys) {
    this.database = database;
    this.keys = keys;
    rows = new EncryptedRows(database, keys, "vault_record", KIND);
  }

  @Override
  public Digest keep(PersonId owner, VaultRecord paper) {
    return rows.keep(owner, VaultRecordJson.write(paper));
  }

  @Override
  public Digest digest(PersonId owner, VaultRecord paper) {
    return keys.existing(owner).digest(KIND, VaultRecordJson.write(paper));
  }

  @Override
  public <T extends VaultRecord> Optional<T> read(PersonId owner, Digest digest, Class<T> kind) {
    return rows.read(owner, digest).flatMap(content -> VaultRecordJson.read(content, kind));
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
}
