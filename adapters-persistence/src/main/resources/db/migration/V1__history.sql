-- The event store: the events of applications, of refunds and of supervision, each in streams of
-- their own. The runtime role may append events and read them, but never change them.

create sequence event_index cache 1;

create table event (
    -- Never less than that of any earlier event in the same stream or about the same application.
    -- Event processors follow the pair (transaction_id, global_index) and stay behind the oldest
    -- running transaction.
    transaction_id   xid8        not null,
    global_index     bigint      not null default nextval('event_index'),
    -- Not indexed: nothing looks an event up by its id.
    event_id         uuid        not null,
    -- The id of an application or of a refund, or the text of a subject of supervision.
    aggregate_id     text        not null,
    sequence_number  bigint      not null check (sequence_number >= 0),
    aggregate_type   text        not null,
    recorded_at      timestamptz not null default clock_timestamp(),
    payload_type     text        not null,
    payload_revision text        not null,
    -- json, not jsonb: stored character for character, because the audit computes digests of it.
    payload          json        not null,
    metadata         json        not null,
    primary key (transaction_id, global_index),
    constraint one_successor unique (aggregate_id, sequence_number)
) with (
    -- Rows are only inserted. A vacuum after every 100,000 of them freezes their pages at once, so that
    -- no later vacuum reads the old part of the table again, however large it is.
    autovacuum_vacuum_insert_threshold = 100000,
    autovacuum_vacuum_insert_scale_factor = 0,
    autovacuum_freeze_min_age = 0
);

comment on column event.recorded_at is
    'when the row was written, by the real clock; the legal moment is the "at" of the payload';

-- Exact lookups: they see every event that was committed before the query.
create unique index event_by_ticket on event ((payload ->> 'ticket'))
    where payload_type = 'application-registered';
create index event_by_applicant on event ((payload ->> 'applicant'))
    where payload_type = 'application-started';
create index event_by_replaced on event ((payload ->> 'replaces'))
    where payload_type = 'application-started';
create unique index event_by_payment on event ((payload ->> 'payment'))
    where payload_type = 'payment-requested';
create index event_by_beneficiary on event ((payload ->> 'beneficiary'))
    where payload_type = 'refund-opened';
-- All events that concern an application, in commit order: its own events, those of its refunds,
-- and those of supervision about it.
create index event_by_application
    on event (((payload ->> 'applicationId')::uuid), transaction_id, global_index);

-- Our records of a day, for reconciliation. Instants are written in UTC and without padding, so
-- that they sort correctly as text, to the second.
create index event_by_payment_day on event ((payload ->> 'paidAt'))
    where payload_type in ('duty-paid', 'payment-unusable');
create index event_by_order_day on event ((payload ->> 'at'))
    where payload_type in ('manufacture-accepted', 'manufacture-rejected', 'card-manufactured', 'card-delivered');

-- The position of every event processor in the event store.
create table processor_token (
    processor_name text    not null,
    segment        integer not null,
    token          text,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
);

-- Events that an event handler could not process yet, in the order of the application they concern.
create table dead_letter (
    dead_letter_id      text   primary key,
    processing_group    text   not null,
    sequence_identifier text   not null,
    sequence_index      bigint not null,
    message_type        text   not null,
    event_id            text   not null,
    timestamp           text   not null,
    payload_type        text   not null,
    payload_revision    text,
    payload             bytea  not null,
    metadata            bytea,
    aggregate_type      text,
    aggregate_id        text,
    sequence_number     bigint,
    token_type          text,
    token               bytea,
    enqueued_at         text   not null,
    last_touched        text,
    processing_started  text,
    cause_type          text,
    cause_message       text,
    diagnostics         bytea,
    -- How often the event was tried. The statement that dead-letters an event does not know this
    -- column.
    tries               integer not null default 1 check (tries > 0),
    unique (processing_group, sequence_identifier, sequence_index)
);

create index dead_letter_by_age on dead_letter (processing_group, last_touched);

-- Rebuilds of read models from the history.
create table replay (
    replay_id  uuid        primary key,
    projection text        not null,
    state      text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    -- The shape of the tables that it fills: the number of the migration that gave it to them, 0 for
    -- the original one.
    shape      integer     not null default 0,
    -- The position of the last event that has been applied.
    reached_transaction xid8 not null default '0',
    reached_index bigint   not null default 0,
    -- The end of the history at the start of the rebuild.
    until_index bigint     not null,
    started_at timestamptz not null default clock_timestamp()
);

create unique index one_running_replay on replay (projection) where state = 'RUNNING';

grant usage on schema public to ${runtimeRole};
grant select, insert on event to ${runtimeRole};
grant usage on sequence event_index to ${runtimeRole};
grant select, insert, update, delete on processor_token, dead_letter, replay to ${runtimeRole};

-- After a restore from a dump into another server, the stored transaction ids belong to no
-- transaction of that server and may lie in the future. This procedure gives every event the oldest
-- id there is. Events are then read in the order of global_index, which no dump changes and which
-- keeps every application's events in order. An event processor continues before the first event it
-- has not seen: it may see some events twice, but misses none. A processor whose read model was
-- being rebuilt starts again from the beginning.
create procedure renumber_history() language plpgsql as $$
begin
    lock table event in access exclusive mode;
    update processor_token
       set token = case
               when token_type = 'kz.qujat.persistence.eventstore.Position' then (
                   select json_build_object('transaction', 3, 'index', coalesce(
                              min(event.global_index) filter (where
                                  (event.transaction_id, event.global_index)
                                      > ((token::json ->> 'transaction')::xid8,
                                         (token::json ->> 'index')::bigint)) - 1,
                              max(event.global_index), 0))::text
                     from event)
           end,
           token_type = case
               when token_type = 'kz.qujat.persistence.eventstore.Position' then token_type
           end,
           owner = null;
    update dead_letter set token = null, token_type = null;
    update replay set state = 'FAILED' where state = 'RUNNING';
    update event set transaction_id = '3';
end
$$;
