package kz.qujat.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.qujat.benchmark.measure.Result;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The results so far, as a table and as a file.
final class Report {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final String LINE = "| %-34s | %10s | %-14s | %-32s | %10s | %6s |%n";

  private final Path file;
  private final List<Result> results = new ArrayList<>();

  Report(Path file) {
    this.file = file;
  }

  /// Adds results and writes the file, so that what was measured survives a later failure.
  void add(List<Result> more) throws IOException {
    results.addAll(more);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, JSON.writeValueAsString(results.stream().map(Report::flat).toList()) + "\n");
  }

  private static Map<String, @Nullable Object> flat(Result result) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("what", result.what());
    fields.put("value", result.value());
    fields.put("unit", result.unit());
    fields.put("peer", result.peer());
    fields.put("peerValue", result.peerValue());
    fields.put("ratio", result.ratio());
    fields.putAll(result.details());
    return fields;
  }

  String table() {
    StringBuilder table = new StringBuilder();
    table.append(line("what", "value", "unit", "peer", "peer value", "ratio"));
    table.append(LINE.formatted("-".repeat(34), "", "", "", "", "").replace(' ', '-'));
    results.forEach(result ->
        table.append(
            line(
                result.what(),
                number(result.value()),
                result.unit(),
                result.peer() == null ? "" : result.peer(),
                number(result.peerValue()),
                result.ratio() == null ? "" : "%.3f".formatted(result.ratio()))));
    return table.toString();
  }

  private static String line(Object... cells) {
    return LINE.formatted(cells);
  }

  private static String number(@Nullable Double value) {
    if (value == null) {
      return "";
    }
    return String.format(Locale.ROOT, value < 100 ? "%,.2f" : "%,.0f", value);
  }
}
