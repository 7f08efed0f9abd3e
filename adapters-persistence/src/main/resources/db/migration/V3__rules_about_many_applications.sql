-- Rules across applications. They hold under concurrent commands, because their rows are written in
-- the transactions of the commands.

create table open_application (
    person_id      uuid primary key,
    application_id uuid not null unique
);

comment on table open_application is 'the one unfinished application of a citizen';

create table ticket_counter (
    region text    not null check (region ~ '^[0-9]{2}$'),
    day    date    not null,
    last   integer not null check (last between 1 and 999999),
    primary key (region, day)
);

comment on table ticket_counter is
    'last number assigned for a region and day; reused when its transaction does not commit';

create table payment_reference (
    bank       bytea       primary key check (octet_length(bank) = 32),
    gateway    bytea       not null unique check (octet_length(gateway) = 32),
    payment_id uuid        not null,
    used_at    timestamptz not null default clock_timestamp()
);

comment on table payment_reference is 'the references of all money received, each used once';
comment on column payment_reference.bank is 'keyed digest of the bank''s own reference';
comment on column payment_reference.gateway is 'keyed digest of the payment gateway''s reference';
comment on column payment_reference.used_at is 'according to the real clock';

grant select, insert, delete on open_application to ${runtimeRole};
grant select, insert on payment_reference to ${runtimeRole};
grant select, insert, update on ticket_counter to ${runtimeRole};
