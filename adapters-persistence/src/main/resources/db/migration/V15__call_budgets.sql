-- What callers have spent of their budgets. Unlogged: a count is written with many calls and may be
-- lost when the database fails; the budgets then begin anew.
create unlogged table call_budget (
    caller     bytea       not null check (octet_length(caller) = 32),
    budget     text        not null,
    spent      integer     not null,
    renewed_at timestamptz not null,
    primary key (caller, budget)
) with (fillfactor = 50);

comment on table call_budget is 'what a caller has spent of a budget in the current window of time';
comment on column call_budget.caller is 'keyed digest of the person or the address';
comment on column call_budget.renewed_at is 'when the window ends and the next one begins';

grant select, insert, update, delete on call_budget to ${runtimeRole};
