CREATE TABLE "directory_files" (
	"import_id" uuid PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL
);

DROP INDEX "directory_rows_import_id_outcome_index";
ALTER TABLE "directory_imports" ALTER COLUMN "format" DROP NOT NULL;
ALTER TABLE "directory_imports" ALTER COLUMN "reading" DROP NOT NULL;
ALTER TABLE "directory_imports" ALTER COLUMN "columns" SET DEFAULT '{}';
ALTER TABLE "directory_imports" ALTER COLUMN "mapping" DROP NOT NULL;
ALTER TABLE "directory_imports" ALTER COLUMN "state" SET DEFAULT 'received';
ALTER TABLE "directory_imports" ALTER COLUMN "row_count" SET DEFAULT 0;
ALTER TABLE "directory_imports" ADD COLUMN "sheet" text;
ALTER TABLE "directory_imports" ADD COLUMN "proposal" jsonb;
ALTER TABLE "directory_imports" ADD COLUMN "fault" jsonb;
ALTER TABLE "directory_imports" ADD COLUMN "new_rows" integer DEFAULT 0 NOT NULL;
ALTER TABLE "directory_imports" ADD COLUMN "updated_rows" integer DEFAULT 0 NOT NULL;
ALTER TABLE "directory_imports" ADD COLUMN "unchanged_rows" integer DEFAULT 0 NOT NULL;
ALTER TABLE "directory_imports" ADD COLUMN "refused_rows" integer DEFAULT 0 NOT NULL;
ALTER TABLE "directory_imports" ADD COLUMN "doubtful_rows" integer DEFAULT 0 NOT NULL;
ALTER TABLE "directory_imports" ADD COLUMN "forgotten_at" timestamp with time zone;
ALTER TABLE "directory_rows" ADD COLUMN "card" jsonb;
ALTER TABLE "directory_rows" ADD COLUMN "is_doubtful" boolean DEFAULT false NOT NULL;
ALTER TABLE "directory_files" ADD CONSTRAINT "directory_files_import_id_directory_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."directory_imports"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "directory_imports_source_id_state_index" ON "directory_imports" USING btree ("source_id","state");
CREATE INDEX "directory_rows_import_id_outcome_line_index" ON "directory_rows" USING btree ("import_id","outcome","line");
CREATE INDEX "organisations_name" ON "organisations" USING btree ("commune_code",fold_name("name"));