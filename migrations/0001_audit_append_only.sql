-- The audit log is append-only: neither the program nor an operator with the app's login can rewrite history.
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit_entry is append-only' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger audit_append_only before update or delete or truncate on audit_entry for each statement execute function refuse_audit_change();
