-- What every process keeps of the reference data in its memory is thrown away when these tables change.
create function tell_reference_change() returns trigger language plpgsql as $$
begin
	perform pg_notify('reference', tg_table_name);
	return null;
end
$$;
create trigger communes_changed after insert or update or delete or truncate on communes
	for each statement execute function tell_reference_change();
create trigger products_changed after insert or update or delete or truncate on products
	for each statement execute function tell_reference_change();
create trigger labels_changed after insert or update or delete or truncate on labels
	for each statement execute function tell_reference_change();
