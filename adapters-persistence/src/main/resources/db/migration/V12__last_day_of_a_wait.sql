-- The list of waits tells when it is too late for what is awaited. It is built from the history once more.

delete from stuck_wait;
delete from stuck_origin;
delete from processor_token where processor_name = 'stuck-cases';

alter table stuck_wait add column last_day date;
