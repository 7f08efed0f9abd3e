package kz.qujat.application.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a list, and how to ask for the next one.
///
/// @param nextCursor opaque; absent on the last page
public record Page<T>(List<T> items, @Nullable String nextCursor) {
  public Page {
    items = List.copyOf(items);
  }
}
