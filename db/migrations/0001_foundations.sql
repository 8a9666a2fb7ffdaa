CREATE TABLE "directory_imports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"source_id" uuid NOT NULL,
	"person_id" uuid,
	"file_name" text NOT NULL,
	"file_hash" text NOT NULL,
	"format" text NOT NULL,
	"reading" jsonb NOT NULL,
	"columns" text[] NOT NULL,
	"mapping" jsonb NOT NULL,
	"state" text DEFAULT 'read' NOT NULL,
	"row_count" integer NOT NULL,
	"checked_rows" integer DEFAULT 0 NOT NULL,
	"imported_rows" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "directory_rows" (
	"import_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"cells" text[] NOT NULL,
	"outcome" text,
	"problems" jsonb,
	"confidence" smallint,
	"organisation_id" uuid,
	"imported_at" timestamp with time zone,
	CONSTRAINT "directory_rows_import_id_line_pk" PRIMARY KEY("import_id","line")
);

CREATE TABLE "directory_sources" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	"mapping" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "directory_sources_name_unique" UNIQUE("name")
);

CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_providerId_accountId_unique" UNIQUE("provider_id","account_id")
);

CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"locale" text DEFAULT 'fr' NOT NULL,
	"commune_code" text,
	"mails_about_messages" boolean DEFAULT true NOT NULL,
	"administrator_since" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_email_unique" UNIQUE("email")
);

CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token" text NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid,
	"ip_address" text,
	"user_agent" text,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);

CREATE TABLE "verifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"actor_id" uuid,
	"name" text NOT NULL,
	"subject_id" text NOT NULL,
	"details" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "mails" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mails_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"sent_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);

CREATE TABLE "reference_loads" (
	"name" text PRIMARY KEY NOT NULL,
	"fingerprint" text NOT NULL,
	"loaded_at" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "listing_labels" (
	"listing_id" uuid NOT NULL,
	"label_id" integer NOT NULL,
	"state" text DEFAULT 'held' NOT NULL,
	CONSTRAINT "listing_labels_listing_id_label_id_pk" PRIMARY KEY("listing_id","label_id")
);

CREATE TABLE "listings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "listings_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"organisation_id" uuid NOT NULL,
	"author_id" uuid,
	"side" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"visibility" text DEFAULT 'public' NOT NULL,
	"product_id" integer,
	"title" text DEFAULT '' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"quantity" double precision,
	"unit" text,
	"period" text,
	"price_cents" integer,
	"price_unit" text,
	"months" smallint DEFAULT 4095 NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"sale_modes" text[] DEFAULT '{}' NOT NULL,
	"delivery_modes" text[] DEFAULT '{}' NOT NULL,
	"delivery_note" text DEFAULT '' NOT NULL,
	"minimum_order_cents" integer,
	"radius_km" integer,
	"origin" text DEFAULT 'own' NOT NULL,
	"origin_note" text DEFAULT '' NOT NULL,
	"source_organisation_id" uuid,
	"source_listing_id" uuid,
	"intermediaries" smallint DEFAULT 0 NOT NULL,
	"published_at" timestamp with time zone,
	"paused_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"expires_on" date,
	"expiry_asked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "listings_number_unique" UNIQUE("number"),
	CONSTRAINT "listings_months" CHECK ("listings"."months" between 1 and 4095),
	CONSTRAINT "listings_price" CHECK ("listings"."price_cents" is null or "listings"."price_cents" >= 0),
	CONSTRAINT "listings_quantity" CHECK ("listings"."quantity" is null or "listings"."quantity" > 0),
	CONSTRAINT "listings_published_complete" CHECK ("listings"."status" <> 'published' or ("listings"."product_id" is not null and "listings"."title" <> '' and "listings"."published_at" is not null and "listings"."expires_on" is not null))
);

CREATE TABLE "photos" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"listing_id" uuid,
	"file" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"colour" text NOT NULL,
	"alternative" text DEFAULT '' NOT NULL,
	"rank" smallint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "conversation_parties" (
	"conversation_id" uuid NOT NULL,
	"organisation_id" uuid,
	"person_id" uuid,
	CONSTRAINT "conversation_parties_conversationId_organisationId_personId_unique" UNIQUE NULLS NOT DISTINCT("conversation_id","organisation_id","person_id"),
	CONSTRAINT "conversation_parties_one" CHECK (("conversation_parties"."organisation_id" is null) <> ("conversation_parties"."person_id" is null))
);

CREATE TABLE "conversation_reads" (
	"conversation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"last_read_seq" integer DEFAULT 0 NOT NULL,
	"mailed_seq" integer DEFAULT 0 NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "conversation_reads_conversation_id_person_id_pk" PRIMARY KEY("conversation_id","person_id")
);

CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"listing_id" uuid,
	"pair_key" text NOT NULL,
	"last_seq" integer DEFAULT 0 NOT NULL,
	"last_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "conversations_pairKey_unique" UNIQUE("pair_key")
);

CREATE TABLE "messages" (
	"conversation_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"sender_id" uuid,
	"sender_organisation_id" uuid,
	"request_id" uuid NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "messages_conversation_id_seq_pk" PRIMARY KEY("conversation_id","seq"),
	CONSTRAINT "messages_conversationId_requestId_unique" UNIQUE("conversation_id","request_id")
);

CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"message" text DEFAULT '' NOT NULL,
	"secret_hash" text,
	"expires_at" timestamp with time zone,
	"approved_at" timestamp with time zone,
	"refused_at" timestamp with time zone,
	"decided_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "claims_secretHash_unique" UNIQUE("secret_hash")
);

CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"secret_hash" text NOT NULL,
	"invited_by" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invitations_secretHash_unique" UNIQUE("secret_hash"),
	CONSTRAINT "invitations_organisationId_email_unique" UNIQUE("organisation_id","email")
);

CREATE TABLE "memberships" (
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_person_id_organisation_id_pk" PRIMARY KEY("person_id","organisation_id")
);

CREATE TABLE "organisation_labels" (
	"organisation_id" uuid NOT NULL,
	"label_id" integer NOT NULL,
	"state" text DEFAULT 'held' NOT NULL,
	"certificate" text,
	"valid_until" date,
	CONSTRAINT "organisation_labels_organisation_id_label_id_pk" PRIMARY KEY("organisation_id","label_id")
);

CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "organisations_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"siret" text,
	"naf_code" text,
	"specialty" text DEFAULT '' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"street" text DEFAULT '' NOT NULL,
	"postcode" text DEFAULT '' NOT NULL,
	"commune_code" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"position_source" text DEFAULT 'commune' NOT NULL,
	"opening_hours" text DEFAULT '' NOT NULL,
	"sale_modes" text[] DEFAULT '{}' NOT NULL,
	"delivery_modes" text[] DEFAULT '{}' NOT NULL,
	"languages" text[] DEFAULT '{"fr"}' NOT NULL,
	"website" text,
	"phone" text,
	"public_email" text,
	"shows_phone" boolean DEFAULT false NOT NULL,
	"shows_email" boolean DEFAULT false NOT NULL,
	"card_email" text,
	"source_id" uuid,
	"source_key" text,
	"claimed_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisations_number_unique" UNIQUE("number"),
	CONSTRAINT "organisations_slug_unique" UNIQUE("slug"),
	CONSTRAINT "organisations_siret" UNIQUE("siret"),
	CONSTRAINT "organisations_position" CHECK (("organisations"."latitude" is null) = ("organisations"."longitude" is null))
);

CREATE TABLE "removal_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"email" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"secret_hash" text,
	"expires_at" timestamp with time zone,
	"done_at" timestamp with time zone,
	"refused_at" timestamp with time zone,
	"decided_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "removal_requests_secretHash_unique" UNIQUE("secret_hash")
);

CREATE TABLE "labels" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "labels_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"family" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"website" text,
	"has_conversion" boolean DEFAULT false NOT NULL,
	"egalim_from" date,
	"egalim_until" date,
	"egalim_source" text,
	"rank" integer DEFAULT 0 NOT NULL,
	"edited_at" timestamp with time zone,
	"retired_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "labels_slug_unique" UNIQUE("slug")
);

CREATE TABLE "products" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "products_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"parent_id" integer,
	"slug" text NOT NULL,
	"branch" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	"synonyms" text[] DEFAULT '{}' NOT NULL,
	"months" smallint DEFAULT 4095 NOT NULL,
	"rank" integer DEFAULT 0 NOT NULL,
	"source" text NOT NULL,
	"edited_at" timestamp with time zone,
	"retired_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "products_slug_unique" UNIQUE("slug")
);

CREATE TABLE "animators" (
	"person_id" uuid NOT NULL,
	"territory_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "animators_person_id_territory_id_pk" PRIMARY KEY("person_id","territory_id")
);

CREATE TABLE "commune_names" (
	"commune_code" text NOT NULL,
	"folded" text NOT NULL,
	"former_name" text,
	CONSTRAINT "commune_names_folded_commune_code_pk" PRIMARY KEY("folded","commune_code")
);

CREATE TABLE "communes" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"postcodes" text[] NOT NULL,
	"population" integer NOT NULL,
	"epci_code" text,
	"departement_code" text NOT NULL,
	"region_code" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"position_source" text NOT NULL,
	"position_km" double precision DEFAULT 0 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "communes_position" CHECK (("communes"."latitude" is null) = ("communes"."longitude" is null))
);

CREATE TABLE "rule_sets" (
	"territory_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"rules" jsonb NOT NULL,
	"reason" text NOT NULL,
	"in_force_from" timestamp with time zone NOT NULL,
	"made_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rule_sets_territory_id_kind_version_pk" PRIMARY KEY("territory_id","kind","version")
);

CREATE TABLE "territories" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"population" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "territories_kind_code_unique" UNIQUE("kind","code")
);

CREATE TABLE "territory_communes" (
	"territory_id" uuid NOT NULL,
	"commune_code" text NOT NULL,
	CONSTRAINT "territory_communes_territory_id_commune_code_pk" PRIMARY KEY("territory_id","commune_code")
);

ALTER TABLE "directory_imports" ADD CONSTRAINT "directory_imports_source_id_directory_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."directory_sources"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "directory_imports" ADD CONSTRAINT "directory_imports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "directory_rows" ADD CONSTRAINT "directory_rows_import_id_directory_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."directory_imports"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "directory_rows" ADD CONSTRAINT "directory_rows_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "events" ADD CONSTRAINT "events_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "listing_labels" ADD CONSTRAINT "listing_labels_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "listing_labels" ADD CONSTRAINT "listing_labels_label_id_labels_id_fk" FOREIGN KEY ("label_id") REFERENCES "public"."labels"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "listings" ADD CONSTRAINT "listings_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "listings" ADD CONSTRAINT "listings_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "listings" ADD CONSTRAINT "listings_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "listings" ADD CONSTRAINT "listings_source_organisation_id_organisations_id_fk" FOREIGN KEY ("source_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "listings" ADD CONSTRAINT "listings_source_listing_id_listings_id_fk" FOREIGN KEY ("source_listing_id") REFERENCES "public"."listings"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "photos" ADD CONSTRAINT "photos_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "photos" ADD CONSTRAINT "photos_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "conversation_parties" ADD CONSTRAINT "conversation_parties_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "conversation_parties" ADD CONSTRAINT "conversation_parties_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "conversation_parties" ADD CONSTRAINT "conversation_parties_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "conversation_reads" ADD CONSTRAINT "conversation_reads_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "conversation_reads" ADD CONSTRAINT "conversation_reads_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "messages" ADD CONSTRAINT "messages_sender_id_people_id_fk" FOREIGN KEY ("sender_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "messages" ADD CONSTRAINT "messages_sender_organisation_id_organisations_id_fk" FOREIGN KEY ("sender_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "claims" ADD CONSTRAINT "claims_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "claims" ADD CONSTRAINT "claims_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "claims" ADD CONSTRAINT "claims_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_people_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "organisation_labels" ADD CONSTRAINT "organisation_labels_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "organisation_labels" ADD CONSTRAINT "organisation_labels_label_id_labels_id_fk" FOREIGN KEY ("label_id") REFERENCES "public"."labels"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE no action ON UPDATE no action;
ALTER TABLE "removal_requests" ADD CONSTRAINT "removal_requests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "removal_requests" ADD CONSTRAINT "removal_requests_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "products" ADD CONSTRAINT "products_parent_id_products_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "animators" ADD CONSTRAINT "animators_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "animators" ADD CONSTRAINT "animators_territory_id_territories_id_fk" FOREIGN KEY ("territory_id") REFERENCES "public"."territories"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "commune_names" ADD CONSTRAINT "commune_names_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "rule_sets" ADD CONSTRAINT "rule_sets_territory_id_territories_id_fk" FOREIGN KEY ("territory_id") REFERENCES "public"."territories"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "rule_sets" ADD CONSTRAINT "rule_sets_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "territory_communes" ADD CONSTRAINT "territory_communes_territory_id_territories_id_fk" FOREIGN KEY ("territory_id") REFERENCES "public"."territories"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "territory_communes" ADD CONSTRAINT "territory_communes_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "directory_rows_import_id_outcome_index" ON "directory_rows" USING btree ("import_id","outcome");
CREATE INDEX "accounts_person_id_index" ON "accounts" USING btree ("person_id");
CREATE INDEX "sessions_person_id_index" ON "sessions" USING btree ("person_id");
CREATE INDEX "verifications_identifier_index" ON "verifications" USING btree ("identifier");
CREATE INDEX "events_subject_id_index" ON "events" USING btree ("subject_id");
CREATE INDEX "mails_created_at_index" ON "mails" USING btree ("created_at");
CREATE INDEX "listings_organisation_id_status_index" ON "listings" USING btree ("organisation_id","status");
CREATE INDEX "listings_expiry" ON "listings" USING btree ("expires_on") WHERE "listings"."status" = 'published';
CREATE INDEX "listings_source_listing_id_index" ON "listings" USING btree ("source_listing_id");
CREATE INDEX "photos_organisation_id_index" ON "photos" USING btree ("organisation_id");
CREATE INDEX "photos_listing_id_index" ON "photos" USING btree ("listing_id");
CREATE INDEX "conversation_parties_organisation_id_index" ON "conversation_parties" USING btree ("organisation_id");
CREATE INDEX "conversation_parties_person_id_index" ON "conversation_parties" USING btree ("person_id");
CREATE INDEX "conversation_reads_person_id_index" ON "conversation_reads" USING btree ("person_id");
CREATE UNIQUE INDEX "claims_open" ON "claims" USING btree ("organisation_id","person_id") WHERE "claims"."approved_at" is null and "claims"."refused_at" is null;
CREATE INDEX "memberships_organisation_id_index" ON "memberships" USING btree ("organisation_id");
CREATE INDEX "organisations_commune_code_index" ON "organisations" USING btree ("commune_code");
CREATE UNIQUE INDEX "organisations_source" ON "organisations" USING btree ("source_id","source_key");
CREATE INDEX "products_parent_id_index" ON "products" USING btree ("parent_id");
CREATE INDEX "commune_names_commune_code_index" ON "commune_names" USING btree ("commune_code");
CREATE INDEX "commune_names_prefix" ON "commune_names" USING btree ("folded" text_pattern_ops);
CREATE INDEX "commune_names_trigrams" ON "commune_names" USING gin ("folded" gin_trgm_ops);
CREATE INDEX "communes_epci_code_index" ON "communes" USING btree ("epci_code");
CREATE INDEX "communes_departement_code_index" ON "communes" USING btree ("departement_code");
CREATE INDEX "communes_postcodes_index" ON "communes" USING gin ("postcodes");
CREATE INDEX "territory_communes_commune_code_index" ON "territory_communes" USING btree ("commune_code");