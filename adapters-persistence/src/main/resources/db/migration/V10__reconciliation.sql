-- The results of comparing the neighbours' records with ours; kept permanently.

create table reconciliation_report (
    report_id uuid        primary key,
    book      text        not null,
    day       date        not null,
    made_at   timestamptz not null,
    ours      integer     not null check (ours >= 0),
    theirs    integer     not null check (theirs >= 0)
);

comment on table reconciliation_report is
    'the comparison of one civil day with the records of a neighbour';
comment on column reconciliation_report.made_at is 'the legal moment';

create index reconciliation_report_of_day on reconciliation_report (book, day);
create index reconciliation_report_by_moment on reconciliation_report (made_at, report_id);

create table reconciliation_finding (
    report_id      uuid    not null references reconciliation_report,
    place          integer not null,
    -- Absent when the finding concerns none of our applications.
    application_id uuid,
    entry          text    not null,
    kind           text    not null,
    primary key (report_id, place)
);

comment on table reconciliation_finding is 'the differences, in the order in which they were found';

grant select, insert on reconciliation_report, reconciliation_finding to ${runtimeRole};
