package kz.qujat.persistence.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The version of the schema that this version of the product knows: the number of its last
/// migration. The database may already have a later one, while nodes of two versions run.
@Component
public final class SchemaVersion {
  private static final Pattern NUMBERED = Pattern.compile("V([0-9]+)__.*\\.sql");

  private final int number;

  SchemaVersion(@Value("${qujat.migrations:classpath*:db/migration/*.sql}") String[] locations) {
    number =
        Arrays.stream(locations)
            .flatMap(SchemaVersion::scripts)
            .map(script -> NUMBERED.matcher(String.valueOf(script.getFilename())))
            .filter(Matcher::matches)
            .mapToInt(name -> Integer.parseInt(name.group(1)))
            .max()
            .orElseThrow(() -> new IllegalStateException("no migrations"));
  }

  private static Stream<Resource> scripts(String location) {
    try {
      return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(location));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int number() {
    return number;
  }
}
