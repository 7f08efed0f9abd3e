package kz.qujat.benchmark.product;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qujat.domain.person.Region;
import org.springframework.jdbc.core.JdbcTemplate;

/// Fills the tables of two read models directly: as many applications as are wanted, one in twenty
/// of them in the queue of its region.
public final class GeneratedRows {
  private static final String REGIONS =
      Arrays.stream(Region.values())
          .map(region -> "'" + region.code() + "'")
          .collect(Collectors.joining(","));

  private final JdbcTemplate database;
  private int present;

  public GeneratedRows(JdbcTemplate database) {
    this.database = database;
  }

  /// The ticket number of the application with that number.
  public static String ticket(int number) {
    return "ticket-" + number;
  }

  /// The applicant of the application with that number.
  public static UUID applicant(int number) {
    try {
      byte[] hash = MessageDigest.getInstance("MD5").digest(("citizen-" + number).getBytes(UTF_8));
      String hex = String.format("%032x", new BigInteger(1, hash));
      return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public void clear() {
    database.execute("truncate worklist, application_list");
    present = 0;
  }

  public void growTo(int applications) {
    String numbered = numbered(present + 1, applications);
    database.update(
        """
        insert into worklist (application_id, region, ticket_number, status, registered_at, due_on,
                              window_closes_on, version)
        select id, region, ticket, status, moment, moment::date + 15, moment::date + 20, 5 from (%s) numbered
        """
            .formatted(numbered));
    database.update(
        """
        insert into application_list (application_id, applicant, region, status, ticket_number,
                                      started_at, registered_at, version)
        select id, md5('citizen-' || n)::uuid, region, status, ticket, moment, moment, 5
          from (%s) numbered
        """
            .formatted(numbered));
    database.execute("vacuum analyze worklist, application_list");
    present = applications;
  }

  private static String numbered(int from, int to) {
    return """
    select n, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid id,
           (array[%s])[n %% 20 + 1] region, 'ticket-' || n ticket,
           case when n / 20 %% 20 = 0 then 'REGISTERED' else 'APPROVED' end status,
           timestamptz '2020-01-01' + n * interval '30 seconds' moment
      from generate_series(%d, %d) n
    """
        .formatted(REGIONS, from, to);
  }
}
