package kz.qujat.persistence.worklist;

import kz.qujat.application.review.Worklist;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads how many applications a queue contains, at a cost that does not depend on its length. The
/// totals of a region are stored. What an officer holds is counted: it is little, and an index
/// finds it.
@Component
final class QueueTotalsReader {
  private static final String OF_REGION =
      """
      select coalesce(sum(queued), 0) from worklist_total
       where region = :region and status = coalesce(:status, status)
      """;

  private static final String OF_HOLDER =
      """
      select count(*) from worklist
       where queued and holder = :holder and region = :region and status = coalesce(:status, status)
      """;

  private final JdbcClient database;

  QueueTotalsReader(JdbcClient database) {
    this.database = database;
  }

  long of(Worklist.Query query) {
    JdbcClient.StatementSpec total =
        query.holder() == null
            ? database.sql(OF_REGION)
            : database.sql(OF_HOLDER).param("holder", query.holder().value());
    return total
        .param("region", query.region().code())
        .param("status", query.status() == null ? null : query.status().name())
        .query(Long.class)
        .single();
  }
}
