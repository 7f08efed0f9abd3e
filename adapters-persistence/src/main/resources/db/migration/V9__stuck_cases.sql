-- What somebody has to look at, or will have to when its limit has passed: the waits of applications and of
-- refunds, open discrepancies, messages nobody understood. Thrown away and rebuilt from the history at any
-- time.

create table stuck_origin (
    application_id uuid   primary key,
    region         text   not null check (region ~ '^[0-9]{2}$'),
    ticket_number  text,
    status         text   not null,
    version        bigint not null check (version >= 0)
);

comment on table stuck_origin is 'every application by the region that looks after it';

create table stuck_case (
    -- The text of the subject of supervision.
    subject        text        primary key,
    -- Absent where it is about none we know; such a case belongs to no region.
    application_id uuid        references stuck_origin on delete cascade,
    refund_id      uuid,
    -- Absent where it is no wait.
    awaited        text,
    region         text        check (region ~ '^[0-9]{2}$'),
    -- The duty that has to hand something over before what is awaited can come, where there is one.
    duty           text,
    since          timestamptz not null,
    expected_by    timestamptz,
    last_day       date,
    parked         boolean     not null,
    -- Listed whatever the hour: a wait that is parked, and whatever is no wait.
    standing       boolean     not null,
    neighbour      text,
    fault          text,
    element        text,
    constraint of_a_region_by_its_application check ((region is null) = (application_id is null)),
    constraint parked_is_listed check (standing or not parked),
    constraint fault_of_a_message check (
        (neighbour is null) = (fault is null) and (neighbour is null) = (element is null))
);

comment on table stuck_case is 'one wait, one discrepancy or one message; a wait is listed from its limit on';

create index stuck_case_expected on stuck_case (expected_by);
create index stuck_case_of_region_expected on stuck_case (region, expected_by);
create index stuck_case_standing on stuck_case (region) where standing;
create index stuck_case_parked on stuck_case (duty, application_id) where parked;
create index stuck_case_of_application on stuck_case (application_id);

grant select, insert, update, delete on stuck_origin, stuck_case to ${runtimeRole};
