package kz.qujat.application.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of a list, with the cursor of the next page.
///
/// @param nextCursor opaque; absent on the last page
public record Page<T>(List<T> items, @Nullable String nextCursor) {
  public Page {
    items = List.copyOf(items);
  }
}
