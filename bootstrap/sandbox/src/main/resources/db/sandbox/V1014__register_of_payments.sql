-- Entries that the gateway's register of a day contains besides its own payments, stored as they
-- were given.
create table sandbox.payment_register (
  day date primary key,
  lines text not null
);

grant select, insert, update, delete on sandbox.payment_register to ${runtimeRole};
