-- What is done every so often, and when it is due: one row for each round. The columns are those of
-- db-scheduler.
create table round (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    primary key (task_name, task_instance)
);

create index round_due on round (execution_time);
create index round_alive on round (last_heartbeat);

grant select, insert, update, delete on round to ${runtimeRole};
