DROP INDEX "commune_names_commune_code_index";
DROP INDEX "commune_names_prefix";
DROP INDEX "commune_names_trigrams";
DROP INDEX "communes_postcodes_index";
ALTER TABLE "commune_names" DROP CONSTRAINT "commune_names_folded_commune_code_pk";
ALTER TABLE "commune_names" ADD COLUMN "former_code" text;
ALTER TABLE "commune_names" ADD CONSTRAINT "commune_names_once" UNIQUE NULLS NOT DISTINCT("commune_code","folded","former_code");