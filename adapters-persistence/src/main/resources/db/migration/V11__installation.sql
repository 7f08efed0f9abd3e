-- What the first start made of this database: the sandbox's or production's. The other kind refuses it.
create table installation (
    one       boolean     primary key default true check (one),
    kind      text        not null check (kind in ('sandbox', 'production')),
    marked_at timestamptz not null default now()
);

comment on table installation is 'the one row that says what this database is for';

grant select on installation to ${runtimeRole};
