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
) with (
    autovacuum_vacuum_insert_threshold = 100000,
    autovacuum_vacuum_insert_scale_factor = 0,
    autovacuum_freeze_min_age = 0
);

comment on table vault_record is
    'personal records under a digest that is salted per person; never changed, only erased';

create table image (
    person_id uuid        not null references person,
    digest    bytea       not null check (octet_length(digest) = 32),
    -- Ciphertext does not compress.
    sealed    bytea       storage external not null,
    kept_at   timestamptz not null default clock_timestamp(),
    primary key (person_id, digest)
) partition by range (person_id);

-- Pictures are nearly all of the data. The id of a person begins with the millisecond at which the
-- person became known (UUID version 7), so each partition holds the pictures of the people of one
-- year, and can be moved to a tablespace of its own. Rows are inserted and erased, never changed: a
-- vacuum freezes at once what it reads.
do $$
declare
    year      integer;
    first_ids uuid[];
begin
    for year in 2027..2041 loop
        first_ids[year] := rpad(lpad(to_hex(
            (extract(epoch from make_timestamptz(year, 1, 1, 0, 0, 0, 'UTC')) * 1000)::bigint),
            12, '0'), 32, '0')::uuid;
    end loop;
    for year in 2026..2041 loop
        execute format(
            'create table image_of_%s partition of image for values from (%s) to (%s) with (
                 autovacuum_vacuum_insert_threshold = 10000,
                 autovacuum_vacuum_insert_scale_factor = 0,
                 autovacuum_freeze_min_age = 0,
                 toast.autovacuum_vacuum_insert_threshold = 500000,
                 toast.autovacuum_vacuum_insert_scale_factor = 0,
                 toast.autovacuum_freeze_min_age = 0)',
            case when year < 2041 then year::text else 'later' end,
            coalesce(quote_literal(first_ids[year]), 'minvalue'),
            coalesce(quote_literal(first_ids[year + 1]), 'maxvalue'));
    end loop;
end
$$;

comment on table image is
    'pictures of people under a digest that is salted per person; never changed, only erased';

-- Erases a person: no record or picture of theirs can be decrypted any more, and nothing finds them.
create function erase_person(erased uuid) returns void
    language sql security definer set search_path = pg_catalog as $$
    update public.person
       set iin_index = null, sealed_key = null, sealed_iin = null, sealed_name = null,
           erased_at = clock_timestamp()
     where person_id = erased and erased_at is null
$$;

revoke execute on function erase_person from public;
grant execute on function erase_person to ${runtimeRole};

-- Nothing else is changed or deleted by the running product.
grant select, insert, update (sealed_name) on person to ${runtimeRole};
grant select, insert on vault_record, image to ${runtimeRole};
