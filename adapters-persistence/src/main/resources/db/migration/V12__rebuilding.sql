-- Every read model has a second set of tables, in the schema "rebuild". A rebuild fills these with
-- the same statements, under another search path, while the read model is used and kept up to date.
-- Then the two sets change places.
--
-- A migration that changes a read model changes the second set only, and calls change_read_model
-- first. The new version of the product fills the second set before it is ready, while the earlier
-- version serves the first. The exchange makes the new shape the one in use.
--
-- The runtime role owns no table. These functions, which belong to the owner, do what it may do to
-- a read model as a whole.

create schema rebuild;
-- Holds the retired tables for the moment of the exchange, because names of indexes collide; those
-- of an earlier shape until they are dropped.
create schema retired;
grant usage on schema rebuild to ${runtimeRole};

create table read_model (
    name  text    primary key,
    -- The number of the migration that gave the tables in use their shape, 0 for the original one.
    -- Only a version of the product that has this migration keeps read models up to date.
    shape integer not null default 0
);

create table read_model_table (
    read_model text not null references read_model,
    table_name text not null primary key
);

comment on table read_model_table is 'the tables of each read model, which a rebuild exchanges';

grant select on read_model, read_model_table to ${runtimeRole};

-- What a read model could not apply. It does not follow these applications until it is repaired.
create table read_model_failure (
    read_model text        not null,
    -- Whether the second set of tables lacks it, which is being filled, and not the set in use.
    in_rebuild boolean     not null default false,
    -- The id of an application, or the text of a subject of supervision.
    key        text        not null,
    cause      text        not null,
    failed_at  timestamptz not null default clock_timestamp(),
    primary key (read_model, in_rebuild, key)
);

grant select, insert, update, delete on read_model_failure to ${runtimeRole};

-- Creates the second table for a table of a read model: the same columns, constraints, indexes,
-- options and triggers, and no rows.
create function create_second_table(table_name text) returns void
    language plpgsql set search_path = pg_catalog as $$
declare
    first regclass := format('public.%I', table_name);
    part text;
begin
    execute format('create table rebuild.%1$I (like public.%1$I including all)', table_name);
    execute format('grant select, insert, update, delete on rebuild.%I to ${runtimeRole}', table_name);
    for part in select unnest(c.reloptions) from pg_class c where c.oid = first loop
        execute format('alter table rebuild.%I set (%s)', table_name, part);
    end loop;
    for part in select pg_get_triggerdef(t.oid) from pg_trigger t
                 where t.tgrelid = first and not t.tgisinternal loop
        execute replace(part, format(' ON public.%I ', table_name),
                        format(' ON rebuild.%I ', table_name));
    end loop;
end
$$;

-- Declares a table of a read model, and creates its second one. The migration that creates the
-- table calls it, after the triggers of the table.
create procedure add_read_model_table(read_model text, table_name text) language plpgsql as $$
begin
    insert into read_model (name) values (read_model) on conflict do nothing;
    insert into read_model_table values (read_model, table_name);
    perform create_second_table(table_name);
end
$$;

call add_read_model_table('worklist', 'worklist');
call add_read_model_table('worklist', 'worklist_total');
call add_read_model_table('index', 'application_list');
call add_read_model_table('drafts', 'draft');
call add_read_model_table('pickups', 'card_at_point');
call add_read_model_table('refund-register', 'refund_origin');
call add_read_model_table('refund-register', 'refund_register');
call add_read_model_table('statistics', 'statistics_case');
call add_read_model_table('statistics', 'statistics_refund');
call add_read_model_table('stuck-cases', 'stuck_origin');
call add_read_model_table('stuck-cases', 'stuck_case');

-- Empties the second tables of a read model. Those of an earlier shape are dropped, and created in
-- the shape of the tables in use. The files of large tables take their time to be deleted, so this
-- is not done while the tables in use are locked.
create function empty_second_tables(read_model text) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    name text;
begin
    perform pg_advisory_xact_lock(hashtext('rebuild ' || read_model));
    for name in select t.table_name from public.read_model_table t
                 where t.read_model = empty_second_tables.read_model loop
        if to_regclass(format('retired.%I', name)) is null then
            execute format('truncate rebuild.%I', name);
        else
            execute format('drop table retired.%I', name);
            perform public.create_second_table(name);
        end if;
    end loop;
end
$$;

-- Deletes what an earlier rebuild has left.
create function begin_rebuild(read_model text) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform public.empty_second_tables(read_model);
    delete from public.read_model_failure f
     where f.read_model = begin_rebuild.read_model and f.in_rebuild;
end
$$;

-- Begins a migration that changes a read model: after this call, it may change the tables of the
-- read model in the schema "rebuild", which are empty. Give '${flyway:filename}' as the script. A
-- rebuild that was running is given up.
create procedure change_read_model(read_model text, script text) language plpgsql as $$
begin
    update replay set state = 'FAILED' where projection = read_model and state = 'RUNNING';
    perform begin_rebuild(read_model);
    insert into replay (replay_id, projection, state, shape, until_index)
    select gen_random_uuid(), read_model, 'RUNNING', substring(script from '^V([0-9]+)__')::integer,
           coalesce((select event.global_index from event
                      order by event.transaction_id desc, event.global_index desc limit 1), 0);
end
$$;

-- Waits until no transaction uses the read model, and keeps others out until the transaction ends.
create function lock_read_model(read_model text) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    name text;
begin
    for name in select t.table_name from public.read_model_table t
                 where t.read_model = lock_read_model.read_model order by t.table_name loop
        execute format('lock table public.%I in access exclusive mode', name);
    end loop;
end
$$;

-- Empties the tables that were in use before an exchange, unless the next rebuild already fills them.
create function empty_retired_tables(read_model text) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform pg_advisory_xact_lock(hashtext('rebuild ' || read_model));
    if not exists (select from public.replay r
                    where r.projection = empty_retired_tables.read_model
                      and r.state = 'RUNNING') then
        perform public.empty_second_tables(read_model);
    end if;
end
$$;

-- Exchanges the rebuilt tables for the ones in use. Afterwards, empty_retired_tables is called.
create function switch_read_model(read_model text, new_shape integer) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    name text;
    is_changed boolean := new_shape > (select m.shape from public.read_model m
                                        where m.name = switch_read_model.read_model);
begin
    for name in select t.table_name from public.read_model_table t
                 where t.read_model = switch_read_model.read_model loop
        execute format('alter table public.%I set schema retired', name);
        execute format('alter table rebuild.%I set schema public', name);
        if not is_changed then
            execute format('alter table retired.%I set schema rebuild', name);
        end if;
    end loop;
    if is_changed then
        update public.read_model m set shape = new_shape
         where m.name = switch_read_model.read_model;
    end if;
    delete from public.read_model_failure f
     where f.read_model = switch_read_model.read_model and not f.in_rebuild;
    update public.read_model_failure f set in_rebuild = false
     where f.read_model = switch_read_model.read_model;
end
$$;

-- Deletes what a read model shows of one application.
create function delete_from_read_model(read_model text, application uuid) returns void
    language plpgsql as $$
declare
    name text;
begin
    for name in select t.table_name from public.read_model_table t
                  join pg_catalog.pg_attribute a
                    on a.attrelid = format('public.%I', t.table_name)::regclass
                   and a.attname = 'application_id' and not a.attisdropped
                 where t.read_model = delete_from_read_model.read_model loop
        execute format('delete from public.%I where application_id = $1', name) using application;
    end loop;
end
$$;

revoke execute on function create_second_table, empty_second_tables, begin_rebuild, lock_read_model,
    empty_retired_tables, switch_read_model, delete_from_read_model from public;
grant execute on function begin_rebuild, lock_read_model, empty_retired_tables, switch_read_model,
    delete_from_read_model to ${runtimeRole};
