-- All personal data. An encrypted value can be decrypted only with the key of its person, and that
-- key only with the master key, which is never stored in the database.

create table person (
    person_id  uuid        primary key,
    -- Keyed digest of the IIN: the same number can be found again, but no number can be guessed
    -- from the digest. Absent for a payer who is not known to us.
    iin_index  bytea       unique check (octet_length(iin_index) = 32),
    sealed_key bytea,
    sealed_iin bytea,
    sealed_name bytea,
    seen_at    timestamptz not null default clock_timestamp(),
    erased_at  timestamptz,
    constraint known_or_erased check (
        case when erased_at is null
             then sealed_key is not null and (iin_index is null) = (sealed_iin is null)
             else iin_index is null and sealed_key is null and sealed_iin is null
                  and sealed_name is null
        end)
);

comment on table person is
    'the person behind a pseudonym; an erased person keeps the pseudonym and nothing else';
comment on column person.sealed_key is
    'key of this person, encrypted with the master key; needed to decrypt all records and images';
comment on column person.sealed_name is 'name with which a staff member last signed in';

create table vault_record (
    person_id uuid        not null references person,
    digest    bytea       not null check (octet_length(digest) = 32),
    sealed    bytea       not null,
    kept_at   timestamptz not null default clock_timestamp(),
    primary key (person_id, digest)
);

comment on table vault_record is
    'personal records under a digest that is salted per person; never changed, only erased';

create table image (
    person_id uuid        not null references person,
    digest    bytea       not null check (octet_length(digest) = 32),
    sealed    bytea       not null,
    kept_at   timestamptz not null default clock_timestamp(),
    primary key (person_id, digest)
);

-- Ciphertext does not compress.
alter table image alter column sealed set storage external;

comment on table image is
    'pictures of people under a digest that is salted per person; never changed, only erased';

grant select, insert, update on person to ${runtimeRole};
grant select, insert, delete on vault_record, image to ${runtimeRole};
