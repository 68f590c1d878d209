-- DropIndex
DROP INDEX "Broadcast_publishedAt_id_idx";

-- CreateTable
CREATE TABLE "BroadcastSearch" (
    "broadcastId" UUID NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "BroadcastSearch_pkey" PRIMARY KEY ("broadcastId")
);

-- CreateIndex
CREATE INDEX "Broadcast_publishedAt_id_idx" ON "Broadcast"("publishedAt", "id");

-- AddForeignKey
ALTER TABLE "BroadcastSearch" ADD CONSTRAINT "BroadcastSearch_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "Broadcast"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The messages that stand already, folded as the application folds (domain: foldForSearch).
INSERT INTO "BroadcastSearch" ("broadcastId", "text")
SELECT b."id",
       regexp_replace(
         regexp_replace(
           regexp_replace(lower(normalize(b."reference" || E'\n' || t."all", NFKC)), '[*_`~]', '', 'g'),
           '[[:space:]]+', ' ', 'g'),
         '(?<=[一-鿿]) | (?=[一-鿿])', '', 'g')
FROM "Broadcast" b
JOIN LATERAL (
  SELECT string_agg("subject" || E'\n' || "body", E'\n' ORDER BY "locale") AS "all"
  FROM "BroadcastText" WHERE "broadcastId" = b."id"
) t ON t."all" IS NOT NULL;
