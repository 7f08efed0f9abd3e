package kz.qujat.persistence;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;

/// Records the statements that JPA sends, so that tests can look at their execution plans.
public final class Statements implements StatementInspector {
  private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

  /// The statements that `work` sends.
  public static List<String> of(Runnable work) {
    List<String> heard = new ArrayList<>();
    HEARD.set(heard);
    try {
      work.run();
    } finally {
      HEARD.remove();
    }
    return heard;
  }

  @Override
  public String inspect(String sql) {
    List<String> heard = HEARD.get();
    if (heard != null) {
      heard.add(sql);
    }
    return sql;
  }
}
