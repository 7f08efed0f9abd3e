package kz.qujat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every decision record has the same structure and fits on one page.
class DecisionRecordsTest {
  private static final int ONE_PAGE = 100;

  @Test
  void decisionsAreNumberedWithoutGaps() throws IOException {
    List<String> numbers = records().map(name -> name.substring(0, 4)).toList();

    assertThat(numbers)
        .isEqualTo(
            IntStream.rangeClosed(1, numbers.size())
                .mapToObj(number -> String.format(Locale.ROOT, "%04d", number))
                .toList());
  }

  @Test
  void everyDecisionStatesContextDecisionStatusAndConsequences() throws IOException {
    assertThat(records())
        .isNotEmpty()
        .allSatisfy(name -> {
          String text = Tables.read("adr/" + name);
          assertThat(text).startsWith("# " + Integer.parseInt(name.substring(0, 4)) + ". ");
          assertThat(text.lines().filter(line -> line.startsWith("## ")))
              .contains("## Context", "## Decision", "## Status", "## Consequences");
          assertThat(text.lines().filter(line -> !line.startsWith("|"))).hasSizeLessThan(ONE_PAGE);
        });
  }

  private static Stream<String> records() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "docs", "adr"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }
}
