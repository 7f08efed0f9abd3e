-- How every database of the older form began, in short.
create table event (event_id text primary key);
