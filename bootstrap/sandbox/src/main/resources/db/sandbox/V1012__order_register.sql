-- The data of the node's order register: when an order last moved, and with what result.
alter table sandbox.card_order add column moved_at timestamptz not null default now();
alter table sandbox.card_order add column card_number text;
create index card_order_moved on sandbox.card_order (moved_at);
