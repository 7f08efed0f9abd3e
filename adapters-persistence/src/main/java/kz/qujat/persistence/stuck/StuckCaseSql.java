package kz.qujat.persistence.stuck;

import kz.qujat.application.stuck.DeliveryHandlerKind;
import kz.qujat.domain.supervision.SupervisionSubject;

/// The SQL queries about stuck cases.
final class StuckCaseSql {
  /// Finds the failed hand-overs. The first dead-lettered event of every queue shows what failed.
  /// It is matched to a case: an event that a retry of this case requested, by its subject; any
  /// other hand-over to the wait with its event handler, and in a refund with its refund. A
  /// dead-lettered event of the notices means that a notice is owed, also without such a case. The
  /// failures of read models are cases of their own.
  private static final String FAILED =
      """
      first as (
        select distinct on (processing_group, sequence_identifier)
               processing_group as duty, aggregate_id, cause_type, tries,
               enqueued_at::timestamptz as failing_since, false as of_read_model,
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
                                 or known.refund_id::text = first.aggregate_id)))
                union all
                select '%s.' || key || '.' || read_model, null, null, cause, 1, failed_at, true,
                       key::uuid
                  from read_model_failure
                 where not in_rebuild and pg_input_is_valid(key, 'uuid')) matched
         where subject is not null
         order by subject, cause_type is null, failing_since)
      """
          .formatted(
              DeliveryHandlerKind.NOTICE.handlerName(),
              SupervisionSubject.APPLICATION_WAIT,
              DeliveryHandlerKind.NOTICE.awaited(),
              SupervisionSubject.READ_MODEL_FAILURE);

  private static final String OF_REGION = " and region = :region";
  private static final String LATER = " and (since, subject) > (:since, :subject)";

  /// Finds the cases of one page by indexes, and only then reads their rows. Late cases come from
  /// an index on their limit that contains the sort key too; those listed regardless of the time,
  /// from an index in the order of the list; failed hand-overs are few. Both conditions, on the
  /// region and on the position in the list, are filled in by [#page].
  private static final String PAGE =
      "with "
          + FAILED
          + """
          , late as (
            select subject from stuck_case
             where expected_by <= :now %1$s %2$s
             order by since, subject limit :most),
          standing as (
            select subject from stuck_case
             where standing %1$s %2$s
             order by since, subject limit :most),
          stuck as (
            select subject from late union select subject from standing
            union select subject from failed),
          listed as (
            select subject, coalesce(origin.application_id, failed.application_id) as application_id,
                   origin.region, origin.ticket_number, origin.status,
                   coalesce(known.since, failed.failing_since) as since,
                   known.expected_by, known.last_day, coalesce(known.parked, false) as parked,
                   known.neighbour, known.fault, known.element,
                   failed.duty, failed.cause_type, failed.tries
              from stuck
              left join stuck_case known using (subject)
              left join failed using (subject)
              left join stuck_origin origin
                on origin.application_id = coalesce(known.application_id, failed.application_id)
             where origin.application_id is not null or known.subject is not null
                or failed.of_read_model)
          select * from listed
           where true %1$s %2$s
           order by since, subject
           limit :most
          """;

  static final String HAS_FAILED =
      "select exists (select from dead_letter"
          + " where processing_group = ? and sequence_identifier = ?)";

  private StuckCaseSql() {}

  /// The query for a page. Each combination of conditions is a text of its own, so that the
  /// database plans each for its index.
  ///
  /// @param ofRegion whether only the cases of one region are listed
  /// @param later whether the page starts behind a cursor
  static String page(boolean ofRegion, boolean later) {
    return PAGE.formatted(ofRegion ? OF_REGION : "", later ? LATER : "");
  }
}
