package kz.qujat.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// From the first production start on, a migration finds large tables that are in use. An index on
/// a table that exists is built concurrently, outside of a transaction, and repeatably.
class MigrationRulesTest {
  /// Later migrations meet databases in production. Raise it with every migration before then.
  private static final int LAST_BEFORE_PRODUCTION = 15;

  private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

  private static final Pattern INDEX =
      Pattern.compile(
          "create\\s+(?:unique\\s+)?index\\s+(concurrently\\s+)?(?:if\\s+not\\s+exists\\s+)?"
              + "(\\w+)\\s+on\\s+(?:only\\s+)?([\\w.]+)");

  private static final String OUTSIDE_OF_A_TRANSACTION = "executeInTransaction=false";

  private record Migration(String sql, String settings) {
    /// The names of the indexes that others would have to wait for, or that cannot be repeated.
    List<String> harmfulIndexes() {
      String text = sql.replaceAll("--.*", "").toLowerCase(Locale.ROOT);
      return INDEX
          .matcher(text)
          .results()
          .filter(Predicate.not(index -> isHarmless(text, index)))
          .map(index -> index.group(2))
          .toList();
    }

    private boolean isHarmless(String text, MatchResult index) {
      if (Pattern.compile("create\\s+table\\s+" + index.group(3) + "\\b").matcher(text).find()) {
        return true;
      }
      return index.group(1) != null
          && settings.contains(OUTSIDE_OF_A_TRANSACTION)
          && text.contains("drop index concurrently if exists " + index.group(2));
    }

    static Migration read(Path file) {
      try {
        Path settings = file.resolveSibling(file.getFileName() + ".conf");
        return new Migration(
            Files.readString(file), Files.exists(settings) ? Files.readString(settings) : "");
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void noMigrationAfterTheFirstProductionStartBuildsAnIndexThatOthersWaitFor() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      assertThat(files.filter(file -> file.toString().endsWith(".sql")))
          .isNotEmpty()
          .filteredOn(file -> version(file) > LAST_BEFORE_PRODUCTION)
          .allSatisfy(file -> assertThat(Migration.read(file).harmfulIndexes()).isEmpty());
    }
  }

  private static int version(Path file) {
    String name = file.getFileName().toString();
    return Integer.parseInt(name.substring(1, name.indexOf("__")));
  }

  @Test
  void theExampleIsHarmless() {
    Path example =
        Path.of("src", "test", "resources", "db", "later", "V900__find_events_by_type.sql");
    assertThat(Migration.read(example).harmfulIndexes()).isEmpty();
  }

  @Test
  void anIndexThatIsNotBuiltConcurrentlyIsHarmful() {
    String sql = "create unique index event_by_type\n  on event (payload_type);";
    assertThat(new Migration(sql, OUTSIDE_OF_A_TRANSACTION).harmfulIndexes())
        .containsExactly("event_by_type");
  }

  @Test
  void anIndexBuiltConcurrentlyIsHarmfulInATransactionOrWhenItCannotBeRepeated() {
    String build = "create index concurrently event_by_type on event (payload_type);";
    String repeatable = "drop index concurrently if exists event_by_type;\n" + build;
    assertThat(new Migration(repeatable, "").harmfulIndexes()).containsExactly("event_by_type");
    assertThat(new Migration(build, OUTSIDE_OF_A_TRANSACTION).harmfulIndexes())
        .containsExactly("event_by_type");
    assertThat(new Migration(repeatable, OUTSIDE_OF_A_TRANSACTION).harmfulIndexes()).isEmpty();
  }

  @Test
  void anIndexOnATableOfTheSameMigrationIsHarmless() {
    String sql = "create table visit (at timestamptz);\ncreate index visit_by_time on visit (at);";
    assertThat(new Migration(sql, "").harmfulIndexes()).isEmpty();
  }
}
