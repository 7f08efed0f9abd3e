create schema if not exists sandbox;
grant usage on schema sandbox to "${runtimeRole}";

create table sandbox.authority (
  name text primary key,
  public_key bytea not null,
  private_key bytea not null,
  certificate bytea not null
);
comment on table sandbox.authority is
  'The sandbox''s certification authority: keys and certificates, created once. They certify nothing outside the sandbox.';

create table sandbox.revoked_certificate (
  serial_number numeric primary key,
  revoked_at timestamptz not null
);
comment on table sandbox.revoked_certificate is 'The certificates that the authority has revoked.';

grant select, insert on sandbox.authority, sandbox.revoked_certificate to "${runtimeRole}";
