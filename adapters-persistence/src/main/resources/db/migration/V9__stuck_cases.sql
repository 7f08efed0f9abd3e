-- What every application waits for, since when and until when, and what is set aside. Thrown away
-- and rebuilt from the history at any time.

create table stuck_origin (
    application_id uuid   primary key,
    region         text   not null check (region ~ '^[0-9]{2}$'),
    ticket_number  text,
    status         text   not null,
    version        bigint not null check (version >= 0)
);

comment on table stuck_origin is 'every application by the region that looks after it';

create table stuck_wait (
    application_id uuid        not null references stuck_origin on delete cascade,
    awaited        text        not null,
    region         text        not null check (region ~ '^[0-9]{2}$'),
    -- The duty that has to hand something over first, where there is one.
    duty           text,
    since          timestamptz not null,
    expected_by    timestamptz,
    aside          boolean     not null,
    primary key (application_id, awaited)
);

comment on table stuck_wait is 'what an application waits for; without a limit only while set aside';

create index stuck_wait_expected on stuck_wait (expected_by);
create index stuck_wait_of_region_expected on stuck_wait (region, expected_by);
create index stuck_wait_aside on stuck_wait (application_id, duty) where aside;

-- How often the event has been tried; a statement that parks an event does not know the column.
alter table dead_letter add column tries integer not null default 1 check (tries > 0);

grant select, insert, update, delete on stuck_origin, stuck_wait to ${runtimeRole};
