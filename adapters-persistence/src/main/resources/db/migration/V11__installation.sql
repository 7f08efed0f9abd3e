-- The kind of installation, set at the first start: sandbox or production. The other kind refuses
-- to use this database.
create table installation (
    one       boolean     primary key default true check (one),
    kind      text        not null check (kind in ('sandbox', 'production')),
    marked_at timestamptz not null default now()
);

comment on table installation is 'the one row with the kind of this installation';

grant select on installation to ${runtimeRole};
-- It checks that the job that migrates has run.
grant select on ${flyway:table} to ${runtimeRole};
