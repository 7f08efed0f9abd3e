-- The civil registry: persons as its answers describe them.
create table sandbox.citizen (
  iin text primary key,
  person text not null
);

-- The payment gateway: one row for each payment announced to it.
create table sandbox.payment (
  payment_id uuid primary key,
  application_id uuid not null,
  payer_iin text not null,
  amount text not null,
  return_url text,
  announcements integer not null default 1,
  arrival bigint generated always as identity
);
create index payment_of_application on sandbox.payment (application_id);

-- The central node: one row for each order.
create table sandbox.card_order (
  application_id uuid not null,
  attempt integer not null,
  status text not null,
  next_step timestamptz not null,
  deliveries integer not null default 1,
  arrival bigint generated always as identity,
  primary key (application_id, attempt)
);
create index card_order_in_work on sandbox.card_order (next_step)
  where status in ('RECEIVED', 'ACCEPTED', 'MANUFACTURED');

create table sandbox.node_setting (
  only_row boolean primary key default true check (only_row),
  auto boolean not null
);
insert into sandbox.node_setting (auto) values (true);

create sequence sandbox.card_number start 100000001 maxvalue 999999999;

-- The tax authority: one row for each filing.
create table sandbox.filing (
  refund_id uuid not null,
  attempt integer not null,
  application_id uuid not null,
  amount text not null,
  status text not null,
  deliveries integer not null default 1,
  arrival bigint generated always as identity,
  primary key (refund_id, attempt)
);
create index filing_of_application on sandbox.filing (application_id);

-- The notification gateway: one row for each notification.
create table sandbox.notification (
  notice_key text primary key,
  application_id uuid not null,
  status text not null,
  channel text not null,
  deliveries integer not null default 1,
  arrival bigint generated always as identity
);
create index notification_of_application on sandbox.notification (application_id);

-- Messages from the neighbours to the product. Messages on one topic are sent in order.
create table sandbox.letter (
  id bigint generated always as identity primary key,
  sender text not null,
  topic text not null,
  message_id text not null,
  path text not null,
  body text not null,
  copies_left integer not null,
  acknowledged integer not null default 0,
  tries integer not null default 0,
  done boolean not null default false,
  next_try timestamptz not null default now()
);
create index letter_of_topic on sandbox.letter (topic, id);
create index letter_due on sandbox.letter (next_try) where not done;

grant select, insert, update, delete on all tables in schema sandbox to ${runtimeRole};
grant usage on all sequences in schema sandbox to ${runtimeRole};
