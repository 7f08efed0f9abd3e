-- The load of the officers is read from the queues, too: since when each review is held, and who
-- decided what when. The history knows it all, so the queues are built from it once more.

delete from worklist;
delete from processor_token where processor_name = 'worklist';

alter table worklist
    add column held_since timestamptz,
    add column decided_by uuid,
    add column decided_at timestamptz,
    add constraint held_since_claimed check ((held_since is null) = (holder is null)),
    add constraint decided_by_somebody check ((decided_by is null) = (decided_at is null)),
    add constraint queued_until_decided check (decided_by is null or status in ('APPROVED', 'ANNULLED'));

create index worklist_decided on worklist (region, decided_at, decided_by)
    where decided_at is not null;
