-- What statistics are counted from: one row for each application, one for each refund. Everything
-- here can be thrown away and rebuilt from the history. Days are civil days of Kazakhstan.

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
    -- The day on which the ministry had done its part: delivered to the point, or annulled.
    finished_on     date,
    version         bigint      not null check (version >= 0),
    constraint registered_as_a_whole check (
        (registered_at is null) = (registered_on is null)
        and (registered_at is null) = (due_on is null)),
    constraint decided_with_an_outcome check ((decided_at is null) = (outcome is null)),
    constraint annulled_for_a_reason check ((reason is not null) = (outcome is not distinct from 'ANNULLED'))
);

comment on table statistics_case is 'the moments of the steps of every application';

-- The whole country in a range of days, one region in it, and what is due and not finished.
create index statistics_case_by_day on statistics_case (registered_on) where registered_on is not null;
create index statistics_case_of_region_by_day on statistics_case (region, registered_on)
    where registered_on is not null;
create index statistics_case_due on statistics_case (due_on, region)
    where due_on is not null and finished_on is null;

create table statistics_refund (
    refund_id      uuid   primary key,
    application_id uuid   not null references statistics_case on delete cascade,
    opened_on      date   not null,
    amount         bigint not null check (amount >= 0),
    state          text   not null check (state in ('OPENED', 'FILED', 'PAID', 'REJECTED')),
    version        bigint not null check (version >= 0)
);

comment on table statistics_refund is 'how far every refund has come; amounts in tiyn';

create index statistics_refund_by_day on statistics_refund (opened_on);
create index statistics_refund_of_application on statistics_refund (application_id);

grant select, insert, update, delete on statistics_case, statistics_refund to ${runtimeRole};
