-- The read models behind lists. Everything here can be deleted and rebuilt from the history.
-- "version" is the sequence number of the last event applied to a row: an event that is delivered
-- again changes nothing.

create table worklist (
    application_id   uuid        primary key,
    region           text        not null check (region ~ '^[0-9]{2}$'),
    ticket_number    text        not null unique,
    status           text        not null
        check (status in ('REGISTERED', 'UNDER_REVIEW', 'APPROVED', 'ANNULLED')),
    holder           uuid,
    held_since       timestamptz,
    decided_by       uuid,
    decided_at       timestamptz,
    registered_at    timestamptz not null,
    due_on           date        not null,
    window_closes_on date        not null,
    version          bigint      not null check (version >= 0),
    -- A decided application keeps its row, because it may return to its officer.
    queued           boolean     not null
        generated always as (status in ('REGISTERED', 'UNDER_REVIEW')) stored,
    constraint held_under_review_only check ((holder is not null) = (status = 'UNDER_REVIEW')),
    constraint held_since_claimed check ((held_since is null) = (holder is null)),
    constraint decided_by_somebody check ((decided_by is null) = (decided_at is null)),
    constraint queued_until_decided check (decided_by is null or status in ('APPROVED', 'ANNULLED'))
);

comment on table worklist is
    'the queues of the regions: applications that wait for an officer or are held by one';

-- One index for each sort order, with and without a status: every page is a range of one index.
create index worklist_by_registration on worklist (region, registered_at, application_id)
    where queued;
create index worklist_by_term on worklist (region, due_on, application_id)
    where queued;
create index worklist_by_window on worklist (region, window_closes_on, application_id)
    where queued;
create index worklist_of_status_by_registration
    on worklist (region, status, registered_at, application_id) where queued;
create index worklist_of_status_by_term
    on worklist (region, status, due_on, application_id) where queued;
create index worklist_of_status_by_window
    on worklist (region, status, window_closes_on, application_id) where queued;
create index worklist_of_holder on worklist (holder) where queued;
-- Who decided which application, and when.
create index worklist_decided on worklist (region, decided_at, decided_by) where decided_at is not null;

-- The size of every queue. Counting the rows of a queue takes longer the longer the queue is. Nearly
-- every write is an update of a few rows, which then finds space in the same page.
create table worklist_total (
    region text   not null,
    status text   not null,
    queued bigint not null,
    primary key (region, status)
) with (fillfactor = 10);

comment on table worklist_total is
    'the number of queued applications in each region and status, kept exact by triggers';

-- Adds what a statement changed to the totals, in its transaction. The lock makes writers wait for
-- each other: two that change the same totals in different orders would deadlock. An update that
-- changes no total takes no lock.
create function count_queued() returns trigger language plpgsql as $$
declare
    changes worklist_total[];
begin
    if tg_op = 'INSERT' then
        select array_agg((region, status, change)::worklist_total) into changes from (
            select region, status, count(*) as change
              from added where queued group by region, status);
    elsif tg_op = 'DELETE' then
        select array_agg((region, status, change)::worklist_total) into changes from (
            select region, status, -count(*) as change
              from removed where queued group by region, status);
    else
        select array_agg((region, status, change)::worklist_total) into changes from (
            select region, status, sum(change) as change from (
                select region, status, 1 as change from added where queued
                union all
                select region, status, -1 from removed where queued)
             group by region, status having sum(change) <> 0);
    end if;
    if changes is not null then
        perform pg_advisory_xact_lock('worklist_total'::regclass::bigint);
        merge into worklist_total as total using unnest(changes) as changed
           on (total.region, total.status) = (changed.region, changed.status)
         when matched then update set queued = total.queued + changed.queued
         when not matched then insert values (changed.region, changed.status, changed.queued);
    end if;
    return null;
end
$$;

-- Once for each statement, with all the rows that it changed.
create trigger count_inserted after insert on worklist
    referencing new table as added for each statement execute function count_queued();
create trigger count_updated after update on worklist
    referencing old table as removed new table as added for each statement execute function count_queued();
create trigger count_deleted after delete on worklist
    referencing old table as removed for each statement execute function count_queued();

create table application_list (
    application_id uuid        primary key,
    applicant      uuid        not null,
    region         text        not null check (region ~ '^[0-9]{2}$'),
    status         text        not null,
    ticket_number  text        unique,
    started_at     timestamptz not null,
    registered_at  timestamptz,
    version        bigint      not null check (version >= 0),
    constraint ticket_with_registration check ((ticket_number is null) = (registered_at is null))
);

comment on table application_list is 'all applications, for the lists of citizens and auditors';

create index application_list_by_applicant
    on application_list (applicant, started_at desc, application_id desc);
create index application_list_by_registration
    on application_list (registered_at desc, application_id desc)
    where registered_at is not null;
create index application_list_of_region_by_registration
    on application_list (region, registered_at desc, application_id desc)
    where registered_at is not null;

create table draft (
    application_id   uuid    primary key,
    window_closes_on date    not null,
    -- A draft that has ended keeps its row, so that its start event cannot revive it.
    ended            boolean not null,
    version          bigint  not null check (version >= 0)
);

comment on table draft is 'drafts, each with the day on which its eligibility window closes';

create index draft_by_window on draft (window_closes_on, application_id) where not ended;

create table card_at_point (
    application_id uuid        primary key,
    point          text        not null check (point ~ '^[0-9]{4}$'),
    ticket_number  text        not null unique,
    -- An application whose card is not made yet, or which was annulled, keeps a row that no page
    -- shows.
    status         text        not null
        check (status in ('REGISTERED', 'MANUFACTURED', 'READY_FOR_PICKUP', 'ISSUED')),
    since          timestamptz not null,
    due_on         date        not null,
    version        bigint      not null check (version >= 0),
    awaited        boolean     not null
        generated always as (status in ('MANUFACTURED', 'READY_FOR_PICKUP')) stored
);

comment on table card_at_point is
    'the cards of the registration points: on their way, waiting or issued';

create index card_at_point_awaited on card_at_point (point, awaited, since, application_id);
create index card_at_point_of_status on card_at_point (point, status, since, application_id);

grant select, insert, update, delete on worklist, worklist_total, application_list, draft, card_at_point
    to ${runtimeRole};
