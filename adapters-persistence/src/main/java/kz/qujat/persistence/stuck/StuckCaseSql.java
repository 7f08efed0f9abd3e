package kz.qujat.persistence.stuck;

import kz.qujat.application.stuck.AwaitedHandler;
import kz.qujat.domain.supervision.SupervisionSubject;

/// The SQL queries about stuck cases.
final class StuckCaseSql {
  /// Finds the failed hand-overs. The first dead-lettered event of every queue shows what failed.
  /// It is matched to a case: an event that a retry of this case requested, by its subject; any
  /// other hand-over to the wait with its event handler, and in a refund with its refund. A
  /// dead-lettered event of the notices means that a notice is owed, also without such a case.
  private static final String FAILED =
      """
      first as (
        select distinct on (processing_group, sequence_identifier)
               processing_group as duty, aggregate_id, cause_type, tries,
               enqueued_at::timestamptz as failing_since,
               case when pg_input_is_valid(sequence_identifier, 'uuid')
                    then sequence_identifier::uuid end as application_id
          from dead_letter
         order by processing_group, sequence_identifier, sequence_index),
      failed as (
        select distinct on (subject) *
          from (select coalesce(known.subject,
                                case when first.duty = '%s'
                                     then '%s.' || first.application_id || '.%s.0' end) as subject,
                       first.*
                  from first
                  left join stuck_case known
                    on known.application_id = first.application_id
                   and (known.subject = first.aggregate_id
                        or (known.duty = first.duty
                            and (known.refund_id is null
                                 or known.refund_id::text = first.aggregate_id)))) matched
         where subject is not null
         order by subject, cause_type is null, failing_since)
      """
          .formatted(
              AwaitedHandler.NOTICE.handlerName(),
              SupervisionSubject.APPLICATION_WAIT,
              AwaitedHandler.NOTICE.awaited());

  /// One page of the cases. Those that are late, and those listed regardless of the time, are found
  /// by an index.
  static final String PAGE =
      "with "
          + FAILED
          + """
          , stuck as (
            select subject from stuck_case
             where (expected_by <= :now or standing)
               and (cast(:region as text) is null or region = :region)
            union
            select subject from failed),
          listed as (
            select subject, origin.application_id, origin.region, origin.ticket_number, origin.status,
                   coalesce(known.since, failed.failing_since) as since,
                   known.expected_by, known.last_day, coalesce(known.parked, false) as parked,
                   known.neighbour, known.fault, known.element,
                   failed.duty, failed.cause_type, failed.tries
              from stuck
              left join stuck_case known using (subject)
              left join failed using (subject)
              left join stuck_origin origin
                on origin.application_id = coalesce(known.application_id, failed.application_id)
             where (origin.application_id is not null or known.subject is not null)
               and (cast(:region as text) is null or origin.region = :region))
          select * from listed
           where cast(:since as timestamptz) is null or (since, subject) > (:since, :subject)
           order by since, subject
           limit :most
          """;

  static final String HAS_FAILED =
      "select exists (select from dead_letter"
          + " where processing_group = ? and sequence_identifier = ?)";

  private StuckCaseSql() {}
}
