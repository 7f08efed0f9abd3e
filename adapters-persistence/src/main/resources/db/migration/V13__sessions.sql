-- Sessions of browsers, shared by all processes. The tables have the columns of Spring Session; the
-- attributes are encrypted. Ids are random texts of 256 bits, not uuids, which have 122.

create table browser_session (
    primary_id            text   primary key,
    session_id            text   not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    -- Keyed digests of the person and, after a blank, of the person's session at the identity
    -- provider. Null until somebody has signed in.
    principal_name        text,
    person                text generated always as (split_part(principal_name, ' ', 1)) stored,
    provider_session      text generated always as (split_part(principal_name, ' ', 2)) stored
) with (fillfactor = 70);

comment on table browser_session is
    'sessions of browsers; times are milliseconds since 1970, intervals are seconds';

create index browser_session_by_person on browser_session (person) where person is not null;
create index browser_session_by_provider_session on browser_session (provider_session)
    where provider_session <> '';

create table browser_session_attributes (
    session_primary_id text  not null references browser_session on delete cascade,
    attribute_name     text  not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

comment on column browser_session_attributes.attribute_bytes is
    'encrypted, because attributes contain personal data';

grant select, insert, update, delete on browser_session, browser_session_attributes
    to ${runtimeRole};

-- What an officer has filled in and not signed yet. It outlives the officer's session.

create table decision_draft (
    officer        uuid        not null,
    application_id uuid        not null,
    sealed         bytea       not null check (octet_length(sealed) <= 131072),
    written_at     timestamptz not null default clock_timestamp(),
    primary key (officer, application_id)
);

comment on column decision_draft.sealed is 'encrypted, because comments may contain personal data';

create index decision_draft_by_age on decision_draft (written_at);

grant select, insert, update, delete on decision_draft to ${runtimeRole};

-- Forms that were sent after the session of their sender had ended. They are shown again to the same
-- person for half an hour.

create table kept_form (
    receipt bytea       primary key check (octet_length(receipt) = 32),
    person  text        not null,
    sealed  bytea       not null check (octet_length(sealed) <= 66000),
    kept_at timestamptz not null default clock_timestamp()
);

comment on column kept_form.receipt is 'keyed digest of what the browser presents';
comment on column kept_form.person is 'keyed digest, as in browser_session';
comment on column kept_form.sealed is 'the form, encrypted';

create index kept_form_by_person on kept_form (person, kept_at);
create index kept_form_by_age on kept_form (kept_at);

grant select, insert, update, delete on kept_form to ${runtimeRole};
