import type { TransactionSql } from "postgres";
import { farmAndLocalLabels } from "./labels/farm-and-local.ts";
import { officialLabels } from "./labels/official.ts";
import { privateLabels } from "./labels/private.ts";
import { readProductTree } from "./product-tree.ts";

/**
 * Brings the product tree to what our files say. What an administrator edited stays as she left it; a product that left the
 * files is retired, never deleted, since listings speak of it.
 */
export async function loadProducts(tx: TransactionSql): Promise<void> {
	const products = readProductTree().map((product, rank) => ({ ...product, rank }));
	const given = tx`
		jsonb_to_recordset(${JSON.stringify(products)}::text::jsonb) as given(
			"slug" text, "parentSlug" text, "branch" text, "name" text, "nameEn" text,
			"synonyms" text[], "months" int2, "rank" int, "source" text
		)
	`;
	await tx`
		insert into products (slug, branch, name, name_en, synonyms, months, rank, source)
		select slug, branch, name, "nameEn", synonyms, months, rank, source from ${given}
		on conflict (slug) do update set
			branch = excluded.branch,
			name = excluded.name,
			name_en = excluded.name_en,
			synonyms = excluded.synonyms,
			months = excluded.months,
			rank = excluded.rank,
			source = excluded.source,
			retired_at = null
		where products.edited_at is null
	`;
	await tx`
		update products set parent_id = parents.id
		from ${given} left join products as parents on parents.slug = given."parentSlug"
		where products.slug = given.slug and products.edited_at is null
	`;
	await tx`
		update products set retired_at = now()
		where edited_at is null and retired_at is null
			and slug <> all(${products.map(({ slug }) => slug)})
	`;
}

/** The same for labels. */
export async function loadLabels(tx: TransactionSql): Promise<void> {
	const labels = [...officialLabels, ...privateLabels, ...farmAndLocalLabels].map(
		({ egalim, website = null, hasConversion = false, ...label }, rank) => ({
			...label,
			website,
			hasConversion,
			egalimFrom: egalim?.from ?? null,
			egalimUntil: egalim?.until ?? null,
			egalimSource: egalim?.source ?? null,
			rank,
		}),
	);
	await tx`
		insert into labels (
			slug, family, name, short_name, description, website, has_conversion,
			egalim_from, egalim_until, egalim_source, rank
		)
		select * from jsonb_to_recordset(${JSON.stringify(labels)}::text::jsonb) as given(
			"slug" text, "family" text, "name" text, "shortName" text, "description" text, "website" text,
			"hasConversion" boolean, "egalimFrom" date, "egalimUntil" date, "egalimSource" text, "rank" int
		)
		on conflict (slug) do update set
			family = excluded.family,
			name = excluded.name,
			short_name = excluded.short_name,
			description = excluded.description,
			website = excluded.website,
			has_conversion = excluded.has_conversion,
			egalim_from = excluded.egalim_from,
			egalim_until = excluded.egalim_until,
			egalim_source = excluded.egalim_source,
			rank = excluded.rank,
			retired_at = null
		where labels.edited_at is null
	`;
	await tx`
		update labels set retired_at = now()
		where edited_at is null and retired_at is null
			and slug <> all(${labels.map(({ slug }) => slug)})
	`;
}
