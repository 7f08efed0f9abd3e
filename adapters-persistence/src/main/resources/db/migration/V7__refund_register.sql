-- The refunds of the regions. Like the other lists, they can be deleted and rebuilt from the
-- history.

create table refund_origin (
    application_id uuid   primary key,
    region         text   not null check (region ~ '^[0-9]{2}$'),
    ticket_number  text   unique,
    version        bigint not null check (version >= 0)
);

comment on table refund_origin is
    'the region of each application, which is also that of its refunds';

create table refund_register (
    refund_id      uuid        primary key,
    application_id uuid        not null,
    region         text        not null check (region ~ '^[0-9]{2}$'),
    ticket_number  text,
    status         text        not null
        check (status in ('AWAITING_BANK_ACCOUNT', 'READY', 'FILED', 'PAID', 'REJECTED', 'LAPSED',
                          'ON_PAPER', 'CLOSED_ON_PAPER')),
    amount         bigint      not null check (amount >= 0),
    ground         text        not null,
    opened_at      timestamptz not null,
    filed_at       timestamptz,
    due_on         date,
    attempt        integer     not null check (attempt >= 1),
    version        bigint      not null check (version >= 0),
    -- Sort position by due date. A refund without a due date comes last.
    due_order      date        not null
        generated always as (coalesce(due_on, date '9999-12-31')) stored,
    constraint term_from_filing check ((due_on is null) = (filed_at is null)),
    -- The right to a refund may lapse before the first filing or after a rejection.
    constraint filed_from_filing check (
        status = 'LAPSED' or (filed_at is not null) = (status in ('FILED', 'PAID', 'REJECTED')))
);

comment on table refund_register is 'the refunds of the regions';
comment on column refund_register.amount is 'in tiyn';
comment on column refund_register.version is 'the version of the refund, not of its application';

create index refund_register_of_application on refund_register (application_id);

-- One index for each sort order, with and without a status: every page is a range of one index.
create index refund_register_by_opening on refund_register (region, opened_at, refund_id);
create index refund_register_by_term on refund_register (region, due_order, refund_id);
create index refund_register_of_status_by_opening
    on refund_register (region, status, opened_at, refund_id);
create index refund_register_of_status_by_term
    on refund_register (region, status, due_order, refund_id);

-- Filings that the tax authority has not answered, for inquiries, oldest first; and refunds without
-- a bank account, for reminders. Both are a small part of all refunds.
create index refund_register_filed on refund_register (filed_at, refund_id) where status = 'FILED';
create index refund_register_without_account on refund_register (refund_id)
    where status in ('AWAITING_BANK_ACCOUNT', 'REJECTED');

grant select, insert, update, delete on refund_origin, refund_register to ${runtimeRole};
