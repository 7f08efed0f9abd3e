-- Which member of staff read what of which application. Rows are added and never changed; they hold
-- pseudonyms only.

create table access_record (
    record_id      uuid        primary key,
    reader_id      uuid        not null,
    role           text        not null,
    -- Two digits; absent for readers who work for the whole country.
    region         text,
    application_id uuid        not null,
    kind           text        not null,
    -- Absent when none was needed.
    purpose        text,
    read_at        timestamptz not null,
    -- Five minutes of the legal clock, counted from 1970. With the constraint below, simultaneous
    -- readings by one person are one record.
    slot           bigint      not null,
    address        bytea       not null check (octet_length(address) = 32),
    recorded_at    timestamptz not null default clock_timestamp(),
    constraint one_record_of_a_reading
        unique nulls not distinct (reader_id, application_id, kind, purpose, slot)
) with (
    autovacuum_vacuum_insert_threshold = 100000,
    autovacuum_vacuum_insert_scale_factor = 0,
    autovacuum_freeze_min_age = 0
);

comment on table access_record is 'who of the staff read what of which application';
comment on column access_record.reader_id is
    'pseudonym; without a reference to person, because the records outlive an erased person';
comment on column access_record.read_at is 'the legal moment';
comment on column access_record.address is
    'keyed digest of the month and the network address: equal within a month only';

create index access_record_of_application on access_record (application_id, read_at, record_id);
create index access_record_of_reader on access_record (reader_id, read_at);

grant select, insert on access_record to ${runtimeRole};
