package kz.qujat.sandbox.control;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;

/// The rows of a query, none of which is null.
public final class NonNullRows {
  private NonNullRows() {}

  public static <T> List<T> of(MappedQuerySpec<T> query) {
    return query.list().stream().<T>map(Objects::requireNonNull).toList();
  }
}
