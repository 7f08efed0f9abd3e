-- The way to add an index to a large table. The script runs outside of a transaction (see its
-- configuration), and may be repeated: what an interrupted attempt left is dropped first.
--
-- The build waits for the transactions that were open before it; none lasts longer than a minute.
set lock_timeout = '2min';
drop index concurrently if exists event_by_type;
create index concurrently event_by_type on event (payload_type);
