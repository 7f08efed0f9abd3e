-- Two rules that hold however many commands race, because they stand in the commands' transactions.

create table open_application (
    person_id      uuid primary key,
    application_id uuid not null unique
);

comment on table open_application is 'the one application of a citizen that is not finished';

create table ticket_counter (
    region text    not null check (region ~ '^[0-9]{2}$'),
    day    date    not null,
    last   integer not null check (last between 1 and 999999),
    primary key (region, day)
);

comment on table ticket_counter is
    'last number drawn for a region and day; drawn again when its transaction does not commit';

grant select, insert, delete on open_application to ${runtimeRole};
grant select, insert, update on ticket_counter to ${runtimeRole};
