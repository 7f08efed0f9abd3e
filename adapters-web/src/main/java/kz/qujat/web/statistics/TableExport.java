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
import kz.qujat.web.statistics.Table.Cell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Exports tables as spreadsheet files.
final class TableExport {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TableExport() {}

  /// All tables in one CSV file, in the format that spreadsheets in Kazakhstan expect.
  ///
  /// Values are separated by semicolons, and numbers have a decimal comma.
  static byte[] csv(List<Table> sheets) {
    return sheets.stream()
        .map(table ->
            Stream.concat(
                    Stream.of(
                        quoted(table.title()),
                        line(table.header().stream().map(TableExport::quoted))),
                    table.rows().stream().map(row -> line(row.stream().map(TableExport::value))))
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
  static byte[] xlsx(List<Table> sheets) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Qujat", "1.0")) {
      for (Table table : sheets) {
        try (Worksheet page = book.newWorksheet(table.title())) {
          fill(page, table);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void fill(Worksheet page, Table table) {
    for (int column = 0; column < table.header().size(); column++) {
      page.value(0, column, table.header().get(column));
      page.style(0, column).bold().wrapText(true).set();
      page.width(column, column == 0 ? 44 : 18);
    }
    for (int row = 0; row < table.rows().size(); row++) {
      List<Cell> cells = table.rows().get(row);
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
