-- What search reads (search/postgres): narrow rows derived from listings and organisations, dropped and rebuilt at will.
-- They stand in a schema of their own so that a rebuild fills another one and changes their names.

-- The keys of search/postgres/tokens.ts: kind << 51 | value << 20 | cell, where cell 0 is anywhere.
create function search_tokens(words int4[], products int4[], cell int4) returns int8[]
language plpgsql immutable strict parallel safe as $$
declare
	tokens int8[] := array[(2::int8 << 51) | cell];
	item int4;
	plain int8;
begin
	foreach item in array words loop
		plain := item::int8 << 20;
		tokens := tokens || plain || (plain | cell);
	end loop;
	foreach item in array products loop
		plain := (1::int8 << 51) | (item::int8 << 20);
		tokens := tokens || plain || (plain | cell);
	end loop;
	return tokens;
end
$$;

create schema search;

-- One line: this version of the index, built when. Emptied to ask for a rebuild.
create table search.state (
	version int4 not null,
	built_at timestamptz not null default now()
);

-- The words of the index as they are written, for prefixes and typing errors. Appended to, so that writers never wait; a word
-- may stand here several times. `public`: it is in a row that everybody may see.
create table search.words (
	id int8 generated always as identity primary key,
	word text not null,
	public boolean not null
);

create table search.offers (
	id uuid primary key,
	number int8 not null,
	-- minutes since 1970; 0 for a card nobody has claimed
	fresh int4 not null,
	-- centimetres from the centre of the Earth; cell of about 32 km
	x int4 not null,
	y int4 not null,
	z int4 not null,
	cell int4 not null,
	-- the last day it holds, counted from 1970-01-01
	expires int4 not null,
	months int2 not null,
	kind int2 not null,
	sale_modes int2 not null,
	delivery_modes int2 not null,
	intermediaries int2 not null,
	-- how many of the words come from the title and the product: they stand first
	title_words int2 not null,
	members boolean not null,
	labels int4[] not null,
	-- a listing's product then its ancestors; what an organisation offers, with all ancestors
	products int4[] not null,
	words int4[] not null,
	-- the columns that facets are counted on, packed (search/postgres/traits.ts)
	traits bytea not null
);
-- out of line, they would cost a second read for each row looked at
alter table search.offers alter column words set storage main, alter column traits set storage plain;

create table search.needs (like search.offers including storage);
alter table search.needs add primary key (id);
create table search.organisations (like search.offers including storage);
alter table search.organisations add primary key (id);

-- one row in sixteen, to count answers above 10 000 by sampling
create table search.offers_sample (like search.offers including storage);
alter table search.offers_sample add primary key (id);
create table search.needs_sample (like search.offers including storage);
alter table search.needs_sample add primary key (id);
create table search.organisations_sample (like search.offers including storage);
alter table search.organisations_sample add primary key (id);

-- fastupdate off: a search looks up some fifty keys, and each look-up would read the list of pending ones
create index offers_tokens on search.offers using gin (search_tokens(words, products, cell)) with (fastupdate = off);
create index needs_tokens on search.needs using gin (search_tokens(words, products, cell)) with (fastupdate = off);
create index organisations_tokens on search.organisations using gin (search_tokens(words, products, cell)) with (fastupdate = off);
create index offers_sample_tokens on search.offers_sample using gin (search_tokens(words, products, cell)) with (fastupdate = off);
create index needs_sample_tokens on search.needs_sample using gin (search_tokens(words, products, cell)) with (fastupdate = off);
create index organisations_sample_tokens on search.organisations_sample using gin (search_tokens(words, products, cell)) with (fastupdate = off);

-- the newest first, for what finds too much to be sorted
create index offers_fresh on search.offers (fresh desc, number desc);
create index needs_fresh on search.needs (fresh desc, number desc);
create index organisations_fresh on search.organisations (fresh desc, number desc);
