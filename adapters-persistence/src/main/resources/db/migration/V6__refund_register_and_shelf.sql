-- Two more lists, thrown away and rebuilt from the history like those of V4.

create table refund_origin (
    application_id uuid   primary key,
    region         text   not null check (region ~ '^[0-9]{2}$'),
    ticket_number  text   unique,
    version        bigint not null check (version >= 0)
);

comment on table refund_origin is 'where each application belongs, and with it its refunds';

create table refund_register (
    refund_id      uuid        primary key,
    application_id uuid        not null,
    region         text        not null check (region ~ '^[0-9]{2}$'),
    ticket_number  text,
    status         text        not null
        check (status in ('AWAITING_BANK_ACCOUNT', 'READY', 'FILED', 'PAID', 'REJECTED')),
    amount         bigint      not null check (amount >= 0),
    ground         text        not null,
    opened_at      timestamptz not null,
    filed_at       timestamptz,
    due_on         date,
    attempt        integer     not null check (attempt >= 1),
    version        bigint      not null check (version >= 0),
    -- A place in the order of the terms also for what has none yet: behind all others.
    due_order      date        not null
        generated always as (coalesce(due_on, date '9999-12-31')) stored,
    constraint term_from_filing check ((due_on is null) = (filed_at is null)),
    constraint filed_from_filing
        check ((filed_at is null) = (status in ('AWAITING_BANK_ACCOUNT', 'READY')))
);

comment on table refund_register is 'the refunds of the regions';
comment on column refund_register.amount is 'in tiyn';

create index refund_register_of_application on refund_register (application_id);

-- One index for each order, with and without a status: any page is a range of one of them.
create index refund_register_by_opening on refund_register (region, opened_at, refund_id);
create index refund_register_by_term on refund_register (region, due_order, refund_id);
create index refund_register_of_status_by_opening
    on refund_register (region, status, opened_at, refund_id);
create index refund_register_of_status_by_term
    on refund_register (region, status, due_order, refund_id);

create table shelf (
    application_id uuid        primary key,
    point          text        not null check (point ~ '^[0-9]{4}$'),
    ticket_number  text        not null unique,
    -- What is not made yet, or annulled, stays as a row that no page shows.
    status         text        not null
        check (status in ('REGISTERED', 'MANUFACTURED', 'READY_FOR_PICKUP', 'ISSUED')),
    since          timestamptz not null,
    due_on         date        not null,
    version        bigint      not null check (version >= 0),
    awaited        boolean     not null
        generated always as (status in ('MANUFACTURED', 'READY_FOR_PICKUP')) stored
);

comment on table shelf is 'the cards of the registration points: on their way, waiting, handed over';

create index shelf_awaited on shelf (point, awaited, since, application_id);
create index shelf_of_status on shelf (point, status, since, application_id);

grant select, insert, update, delete on refund_origin, refund_register, shelf to ${runtimeRole};
