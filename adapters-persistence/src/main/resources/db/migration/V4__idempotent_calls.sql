-- Responses to calls with an idempotency key.

create table idempotent_call (
    call        bytea       primary key check (octet_length(call) = 32),
    body        bytea       not null check (octet_length(body) = 32),
    sealed      bytea       not null,
    answered_at timestamptz not null default clock_timestamp()
);

comment on table idempotent_call is
    'responses to calls with an idempotency key, repeated for 24 hours';
comment on column idempotent_call.call is 'keyed digest of caller, method, path and key';
comment on column idempotent_call.body is 'keyed digest of the request body as received';
comment on column idempotent_call.sealed is
    'the response, encrypted because it may contain personal data';

create index idempotent_call_by_age on idempotent_call (answered_at);

grant select, insert, update, delete on idempotent_call to ${runtimeRole};
