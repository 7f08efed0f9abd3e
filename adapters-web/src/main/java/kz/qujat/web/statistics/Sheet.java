package kz.qujat.web.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of numbers: the same on the page, in CSV and in XLSX.
///
/// @param key names it in addresses and style sheets
/// @param note how it is to be read, absent when that is plain
record Sheet(
    String key, String title, @Nullable String note, List<String> header, List<List<Cell>> rows) {
  Sheet {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /// A value, and how people write it.
  ///
  /// @param value a text, a number or a day; absent where there is nothing to say
  record Cell(@Nullable Object value, String text) {
    public boolean isNumber() {
      return value instanceof Number;
    }
  }
}
