// Row-level security by construction: every table with a `workspace_id` gets it, so none can be forgotten.
import type { PoolClient } from 'pg'
import { appRole } from './database.ts'

/**
 * Runs after the migrations, idempotent. For each table with `workspace_id`: ENABLE and FORCE row-level security and
 * one policy. A row is visible when it belongs to `app.workspace`, or inside `inSystem`. Without context: zero rows.
 */
export async function secureTables(client: PoolClient): Promise<void> {
  await client.query(`
    do $$
    declare t record;
    begin
      for t in
        select c.oid::regclass as name, c.relrowsecurity and c.relforcerowsecurity as forced,
          exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'workspace') as has_policy
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
        where n.nspname = 'public' and c.relkind in ('r', 'p')
      loop
        if not t.forced then
          execute format('alter table %s enable row level security', t.name);
          execute format('alter table %s force row level security', t.name);
        end if;
        if not t.has_policy then
          execute format($policy$
            create policy workspace on %s
            using (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid or current_setting('app.system', true) = 'on')
            with check (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid or current_setting('app.system', true) = 'on')
          $policy$, t.name);
        end if;
      end loop;
    end $$`)
  await grantAppRole(client, ['public'])
}

/** Lets `appRole` use every table and sequence of the schemas, when that role exists. */
export async function grantAppRole(client: Pick<PoolClient, 'query'>, schemas: string[]): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [appRole])
  if (!rowCount) return
  for (const schema of schemas) {
    await client.query(`grant usage on schema ${schema} to ${appRole}`)
    await client.query(`grant select, insert, update, delete on all tables in schema ${schema} to ${appRole}`)
    await client.query(`grant usage, select on all sequences in schema ${schema} to ${appRole}`)
    await client.query(`grant execute on all functions in schema ${schema} to ${appRole}`)
  }
}

/** The role cannot log in; the login that may bypass row-level security steps down to it. */
export async function ensureAppRole(client: PoolClient): Promise<void> {
  await client.query(`
    do $$
    begin
      if not exists (select from pg_roles where rolname = '${appRole}') then
        create role ${appRole} nologin;
      end if;
      if not pg_has_role(session_user, '${appRole}', 'member') then
        execute format('grant ${appRole} to %I', session_user);
      end if;
    exception
      when insufficient_privilege then null; -- a plain owner: FORCE ROW LEVEL SECURITY already binds it
      when duplicate_object or unique_violation then null; -- another node was first
    end $$`)
}
