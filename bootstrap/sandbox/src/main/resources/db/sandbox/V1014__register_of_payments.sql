-- What the gateway's register of a day has beside its own payments, as it was given.
create table sandbox.payment_register (
  day date primary key,
  lines text not null
);

grant select, insert, update, delete on sandbox.payment_register to ${runtimeRole};
