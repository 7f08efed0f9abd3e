package kz.qujat.web.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.web.statistics.Sheet.Cell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Exports tables as spreadsheet files.
final class Files {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Files() {}

  /// All tables in one CSV file, in the format that spreadsheets in Kazakhstan expect.
  ///
  /// Values are separated by semicolons, and numbers have a decimal comma.
  static byte[] csv(List<Sheet> sheets) {
    return sheets.stream()
        .map(sheet ->
            Stream.concat(
                    Stream.of(
                        quoted(sheet.title()), line(sheet.header().stream().map(Files::quoted))),
                    sheet.rows().stream().map(row -> line(row.stream().map(Files::value))))
                .collect(Collectors.joining("\r\n", "", "\r\n")))
        .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, ""))
        .getBytes(UTF_8);
  }

  private static String line(Stream<String> values) {
    return values.collect(Collectors.joining(";"));
  }

  private static String value(Cell cell) {
    return switch (cell.value()) {
      case null -> "";
      case BigDecimal number -> number.toPlainString().replace('.', ',');
      case String text -> quoted(text);
      case Object other -> other.toString();
    };
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /// One workbook with a sheet for each table.
  static byte[] xlsx(List<Sheet> sheets) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Qujat", "1.0")) {
      for (Sheet sheet : sheets) {
        try (Worksheet page = book.newWorksheet(sheet.title())) {
          fill(page, sheet);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void fill(Worksheet page, Sheet sheet) {
    for (int column = 0; column < sheet.header().size(); column++) {
      page.value(0, column, sheet.header().get(column));
      page.style(0, column).bold().wrapText(true).set();
      page.width(column, column == 0 ? 44 : 18);
    }
    for (int row = 0; row < sheet.rows().size(); row++) {
      List<Cell> cells = sheet.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        put(page, row + 1, column, cells.get(column));
      }
    }
    page.freezePane(0, 1);
  }

  private static void put(Worksheet page, int row, int column, Cell cell) {
    switch (cell.value()) {
      case null -> {}
      case LocalDate day -> {
        page.value(row, column, day);
        page.style(row, column).format("yyyy-mm-dd").set();
      }
      case Number number -> page.value(row, column, number);
      case Object other -> page.value(row, column, other.toString());
    }
  }
}
