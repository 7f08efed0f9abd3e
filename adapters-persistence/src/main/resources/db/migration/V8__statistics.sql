-- The source of the statistics: one row for each application, one for each refund. Everything here
-- can be deleted and rebuilt from the history. Days are civil days of Kazakhstan.

create table statistics_case (
    application_id  uuid        primary key,
    region          text        not null check (region ~ '^[0-9]{2}$'),
    started_at      timestamptz not null,
    registered_at   timestamptz,
    registered_on   date,
    due_on          date,
    claimed_at      timestamptz,
    decided_at      timestamptz,
    outcome         text        check (outcome in ('APPROVED', 'ANNULLED')),
    reason          text,
    accepted_at     timestamptz,
    manufactured_at timestamptz,
    delivered_at    timestamptz,
    issued_at       timestamptz,
    -- The day on which the ministry's part was finished: the card was delivered to the registration
    -- point, or the application was annulled.
    finished_on     date,
    version         bigint      not null check (version >= 0),
    constraint registered_as_a_whole check (
        (registered_at is null) = (registered_on is null)
        and (registered_at is null) = (due_on is null)),
    constraint decided_with_an_outcome check ((decided_at is null) = (outcome is null)),
    constraint annulled_for_a_reason check ((reason is not null) = (outcome is not distinct from 'ANNULLED'))
);

comment on table statistics_case is 'the moment of each step of every application';

-- For the whole country in a range of days, for one region in a range of days, and for applications
-- that are due and not finished.
create index statistics_case_by_day on statistics_case (registered_on) where registered_on is not null;
create index statistics_case_of_region_by_day on statistics_case (region, registered_on)
    where registered_on is not null;
create index statistics_case_due on statistics_case (due_on, region)
    where due_on is not null and finished_on is null;

create table statistics_refund (
    refund_id      uuid   primary key,
    application_id uuid   not null,
    opened_on      date   not null,
    amount         bigint not null check (amount >= 0),
    state          text   not null check (state in ('OPENED', 'FILED', 'PAID', 'REJECTED')),
    version        bigint not null check (version >= 0)
);

comment on table statistics_refund is 'the state of every refund; amounts in tiyn';

create index statistics_refund_by_day on statistics_refund (opened_on);
create index statistics_refund_of_application on statistics_refund (application_id);

grant select, insert, update, delete on statistics_case, statistics_refund to ${runtimeRole};
