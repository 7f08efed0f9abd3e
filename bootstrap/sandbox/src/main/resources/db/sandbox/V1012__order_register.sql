-- What the node's register of orders tells: when an order moved last, and what came of it.
alter table sandbox.card_order add column moved_at timestamptz not null default now();
alter table sandbox.card_order add column card_number text;
create index card_order_moved on sandbox.card_order (moved_at);
