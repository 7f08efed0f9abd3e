create schema if not exists sandbox;
grant usage on schema sandbox to "${runtimeRole}";

create table sandbox.clock (stopped_at text not null);
comment on table sandbox.clock is 'The moment at which the legal clock is stopped; empty while it runs.';

create table sandbox.token_key (jwk text not null);
comment on table sandbox.token_key is 'The key that signs the sandbox''s tokens, created once.';

grant select, insert, delete on sandbox.clock, sandbox.token_key to "${runtimeRole}";
