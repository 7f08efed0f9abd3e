-- Cases that need attention now, or will when their limit has passed: waits of applications and
-- refunds, open discrepancies, and messages that could not be understood. They can be deleted and
-- rebuilt from the history at any time.

create table stuck_origin (
    application_id uuid   primary key,
    region         text   not null check (region ~ '^[0-9]{2}$'),
    ticket_number  text,
    status         text   not null,
    version        bigint not null check (version >= 0)
);

comment on table stuck_origin is 'every application with the region responsible for it';

create table stuck_case (
    -- The text of the subject of supervision.
    subject        text        primary key,
    -- Absent when the case concerns no application we know; such a case belongs to no region.
    application_id uuid,
    refund_id      uuid,
    -- Absent when the case is not a wait.
    awaited        text,
    region         text        check (region ~ '^[0-9]{2}$'),
    -- The event handler whose call has to succeed before the awaited step can happen, if there is
    -- one.
    duty           text,
    since          timestamptz not null,
    expected_by    timestamptz,
    last_day       date,
    parked         boolean     not null,
    -- Listed regardless of the time: a parked wait, and every case that is not a wait.
    standing       boolean     not null,
    neighbour      text,
    fault          text,
    element        text,
    constraint of_a_region_by_its_application check ((region is null) = (application_id is null)),
    constraint parked_is_listed check (standing or not parked),
    constraint fault_of_a_message check (
        (neighbour is null) = (fault is null) and (neighbour is null) = (element is null))
);

comment on table stuck_case is
    'one wait, one discrepancy or one message; a wait is listed once its limit has passed';

-- Late cases, with the sort key of the list: the page is chosen without reading the rows.
create index stuck_case_expected on stuck_case (expected_by) include (since, subject);
create index stuck_case_of_region_expected on stuck_case (region, expected_by) include (since, subject);
create index stuck_case_standing on stuck_case (since, subject) where standing;
create index stuck_case_of_region_standing on stuck_case (region, since, subject) where standing;
create index stuck_case_parked on stuck_case (duty, application_id) where parked;
create index stuck_case_of_application on stuck_case (application_id);

grant select, insert, update, delete on stuck_origin, stuck_case to ${runtimeRole};
