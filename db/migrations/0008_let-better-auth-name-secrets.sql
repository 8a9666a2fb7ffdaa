ALTER TABLE "verifications" ALTER COLUMN "id" SET DATA TYPE text;
ALTER TABLE "verifications" ALTER COLUMN "id" SET DEFAULT gen_random_uuid()::text;