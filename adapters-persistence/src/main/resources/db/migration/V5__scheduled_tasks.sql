-- The recurring tasks and when each is due: one row for each task. The columns are those of
-- db-scheduler.
create table scheduled_task (
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

create index scheduled_task_due on scheduled_task (execution_time);
create index scheduled_task_alive on scheduled_task (last_heartbeat);

grant select, insert, update, delete on scheduled_task to ${runtimeRole};
