package kz.qujat.web.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of numbers; the same on the page, in CSV and in XLSX.
///
/// @param key names it in addresses and style sheets
/// @param note how to read it; null when that is obvious
record Table(
    String key, String title, @Nullable String note, List<String> header, List<List<Cell>> rows) {
  Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /// A value and its formatted text.
  ///
  /// @param value a text, a number or a day; null when there is no value
  record Cell(@Nullable Object value, String text) {
    public boolean isNumber() {
      return value instanceof Number;
    }
  }
}
