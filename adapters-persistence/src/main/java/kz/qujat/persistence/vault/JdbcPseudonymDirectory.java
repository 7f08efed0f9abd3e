package kz.qujat.persistence.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Stores people in the table `person`. Persons with an IIN are found by its keyed digest; payers
/// may have none.
@Component
final class JdbcPseudonymDirectory implements PseudonymDirectory {
  private static final String IIN = "iin";
  private static final String NAME = "name";

  private final JdbcClient database;
  private final PersonCiphers keys;
  private final HmacSha256 index;
  private final Supplier<UUID> ids;

  JdbcPseudonymDirectory(
      JdbcClient database, PersonCiphers keys, MasterKey master, Supplier<UUID> ids) {
    this.database = database;
    this.keys = keys;
    this.index = master.digest("iin-index");
    this.ids = ids;
  }

  @Override
  public CitizenId applicant(Iin iin) {
    return new CitizenId(known(index(iin)).orElseGet(() -> firstSight(iin)));
  }

  @Override
  public Optional<CitizenId> known(Iin iin) {
    return known(index(iin)).map(CitizenId::new);
  }

  @Override
  public Iin iinOf(CitizenId applicant) {
    return field(applicant.value(), IIN)
        .map(Iin::new)
        .orElseThrow(() -> new NoSuchElementException("no IIN is stored for " + applicant));
  }

  @Override
  public NonCitizenPayerId newPayer() {
    UUID payer = ids.get();
    database
        .sql("insert into person (person_id, sealed_key) values (?, ?)")
        .params(payer, keys.fresh(payer))
        .update();
    return new NonCitizenPayerId(payer);
  }

  @Override
  public StaffId officer(Iin iin, String name) {
    StaffId officer = new StaffId(applicant(iin).value());
    if (!name.equals(nameOf(officer))) {
      rename(officer, name);
    }
    return officer;
  }

  @Override
  public String nameOf(StaffId officer) {
    return field(officer.value(), NAME).orElse("");
  }

  @Override
  public Map<StaffId, String> namesOf(Collection<StaffId> officers) {
    Map<StaffId, String> names = new HashMap<>();
    officers.forEach(officer -> names.put(officer, ""));
    database
        .sql(
            """
            select person_id, sealed_key, sealed_name from person
            where person_id = any(?::uuid[]) and erased_at is null
            """)
        .param(names.keySet().stream().map(StaffId::toString).toArray(String[]::new))
        .query(row -> {
          UUID person = row.getObject("person_id", UUID.class);
          String name = read(person, row.getBytes("sealed_key"), NAME, row.getBytes("sealed_name"));
          names.put(new StaffId(person), name);
        });
    return names;
  }

  private byte[] index(Iin iin) {
    return index.of(iin.digits().getBytes(UTF_8));
  }

  private Optional<UUID> known(byte[] index) {
    return database
        .sql("select person_id from person where iin_index = ?")
        .param(index)
        .query(UUID.class)
        .optional();
  }

  /// Stores a person under a new pseudonym, and returns the pseudonym that counts: when several
  /// transactions do so at the same time, the first one determines it.
  private UUID firstSight(Iin iin) {
    UUID person = ids.get();
    byte[] key = keys.fresh(person);
    byte[] sealedIin = keys.opened(person, key).closeField(IIN, iin.digits().getBytes(UTF_8));
    byte[] index = index(iin);
    database
        .sql(
            """
            insert into person (person_id, iin_index, sealed_key, sealed_iin) values (?, ?, ?, ?)
            on conflict (iin_index) do nothing
            """)
        .params(person, index, key, sealedIin)
        .update();
    return known(index).orElseThrow();
  }

  private void rename(StaffId officer, String name) {
    byte[] sealed = keys.existing(officer).closeField(NAME, name.getBytes(UTF_8));
    database
        .sql("update person set sealed_name = ? where person_id = ? and erased_at is null")
        .params(sealed, officer.value())
        .update();
  }

  private Optional<String> field(UUID person, String field) {
    return database
        .sql(
            """
            select sealed_key, sealed_iin, sealed_name from person
            where person_id = ? and erased_at is null
            """)
        .param(person)
        .query((row, _) ->
            read(person, row.getBytes("sealed_key"), field, row.getBytes("sealed_" + field)))
        .optional()
        .filter(text -> !text.isEmpty());
  }

  private String read(UUID person, byte[] key, String field, byte @Nullable [] sealed) {
    return sealed == null
        ? ""
        : new String(keys.opened(person, key).openField(field, sealed), UTF_8);
  }
}
