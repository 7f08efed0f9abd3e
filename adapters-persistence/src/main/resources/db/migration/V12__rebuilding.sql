-- Every read model has a second set of tables, in the schema "rebuild". A rebuild fills these with
-- the same statements, under another search path, while the read model is used and kept up to date.
-- Then the two sets change places.
--
-- The runtime role owns no table. These functions, which belong to the owner, do what it may do to
-- a read model as a whole.

create schema rebuild;
-- Holds the retired tables for the moment of the exchange, because names of indexes collide.
create schema retired;
grant usage on schema rebuild to ${runtimeRole};

create table read_model_table (
    read_model text not null,
    table_name text not null primary key
);

comment on table read_model_table is 'the tables of each read model, which a rebuild exchanges';

-- What a read model could not apply. It does not follow these applications until it is rebuilt.
create table read_model_failure (
    read_model text        not null,
    -- The id of an application, or the text of a subject of supervision.
    key        text        not null,
    cause      text        not null,
    failed_at  timestamptz not null default clock_timestamp(),
    primary key (read_model, key)
);

grant select, insert, delete on read_model_failure to ${runtimeRole};

-- Declares a table of a read model and creates its second one, without triggers. The migration that
-- creates the table calls it.
create procedure add_read_model_table(read_model text, table_name text) language plpgsql as $$
begin
    insert into read_model_table values (read_model, table_name);
    execute format('create table rebuild.%1$I (like public.%1$I including all)', table_name);
    execute format('grant select, insert, update, delete on rebuild.%I to ${runtimeRole}', table_name);
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

alter table rebuild.worklist_total set (fillfactor = 10);
create trigger count_inserted after insert on rebuild.worklist
    referencing new table as added for each statement execute function count_queued();
create trigger count_updated after update on rebuild.worklist
    referencing old table as removed new table as added for each statement execute function count_queued();
create trigger count_deleted after delete on rebuild.worklist
    referencing old table as removed for each statement execute function count_queued();

-- Deletes what an earlier rebuild has left.
create function begin_rebuild(read_model text) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    name text;
begin
    for name in select t.table_name from public.read_model_table t
                 where t.read_model = begin_rebuild.read_model loop
        execute format('truncate rebuild.%I', name);
    end loop;
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

-- Exchanges the rebuilt tables for the ones in use, and empties the latter.
create function switch_read_model(read_model text) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    name text;
begin
    for name in select t.table_name from public.read_model_table t
                 where t.read_model = switch_read_model.read_model loop
        execute format('alter table public.%I set schema retired', name);
        execute format('alter table rebuild.%I set schema public', name);
        execute format('alter table retired.%I set schema rebuild', name);
        execute format('truncate rebuild.%I', name);
    end loop;
end
$$;

revoke execute on function begin_rebuild, lock_read_model, switch_read_model from public;
grant execute on function begin_rebuild, lock_read_model, switch_read_model to ${runtimeRole};
