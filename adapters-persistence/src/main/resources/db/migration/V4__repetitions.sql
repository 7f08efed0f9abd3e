-- Answers already given to calls that carried a key.

create table repetition (
    call        bytea       primary key check (octet_length(call) = 32),
    body        bytea       not null check (octet_length(body) = 32),
    sealed      bytea       not null,
    answered_at timestamptz not null default clock_timestamp()
);

comment on table repetition is 'answers to calls that carried a key, repeated for 24 hours';
comment on column repetition.call is 'keyed digest of caller, method, path and key';
comment on column repetition.body is 'keyed digest of the body as received';
comment on column repetition.sealed is 'the answer, sealed: it may hold personal data';

create index repetition_by_age on repetition (answered_at);

grant select, insert, update, delete on repetition to ${runtimeRole};
