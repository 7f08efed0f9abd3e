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

-- Waits until no other call with this number is in progress, locks the number until the transaction
-- ends, and returns what is stored for the call. It is an advisory lock: a row lock would give the
-- transaction an id, and event processors would have to wait for it while a neighbouring system is
-- called. The lock timeout is changed for this function only: its "set" clause restores the previous
-- value, which the connection pool has chosen.
create function enter_idempotent_call(number bigint, longest_wait text, call bytea)
    returns table (body bytea, sealed bytea) language plpgsql set lock_timeout = '0' as $$
begin
    perform set_config('lock_timeout', longest_wait, true);
    perform pg_advisory_xact_lock(number);
    return query
        select stored.body, stored.sealed from idempotent_call stored
         where stored.call = enter_idempotent_call.call
           and stored.answered_at > clock_timestamp() - interval '24 hours';
end
$$;
