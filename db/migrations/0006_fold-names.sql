-- What two spellings of one name share: no case, accent or sign. app/domain/directories/fold.ts says the same.
create function fold_name(name text) returns text
language sql immutable strict parallel safe
return btrim(regexp_replace(
	replace(replace(
		lower(regexp_replace(normalize(name, nfd), '[\u0300-\u036f]', '', 'g')),
		'œ', 'oe'), 'æ', 'ae'),
	'[^a-z0-9]+', ' ', 'g'));
