package kz.qujat.persistence.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kz.qujat.persistence.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/// The pictures of a person are stored with those of all who became known in the same year.
class PartitionsOfImagesIT {
  private static final int BITS_AFTER_THE_TIME = 16;
  private static final long VERSION = 0x7000;
  private static final long VARIANT = Long.MIN_VALUE;

  private static final JdbcTemplate OWNER = new JdbcTemplate(TestDatabase.fresh().owner());

  @ParameterizedTest
  @CsvSource({
    "2026-11-30T12:00:00Z, image_of_2026",
    "2026-12-31T23:59:59.999Z, image_of_2026",
    "2027-01-01T00:00:00Z, image_of_2027",
    "2040-12-31T23:59:59.999Z, image_of_2040",
    "2041-01-01T00:00:00Z, image_of_later"
  })
  void theYearOfAPersonDecidesAboutThePartition(Instant known, String partition) {
    UUID person = new UUID((known.toEpochMilli() << BITS_AFTER_THE_TIME) | VERSION, VARIANT);
    OWNER.update("insert into person (person_id, sealed_key) values (?, '')", person);
    OWNER.update(
        "insert into image (person_id, digest, sealed) values (?, sha256('a picture'), '')",
        person);

    assertThat(
            OWNER.queryForObject(
                "select tableoid::regclass::text from image where person_id = ?",
                String.class,
                person))
        .isEqualTo(partition);
  }
}
