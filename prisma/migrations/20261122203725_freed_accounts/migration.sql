-- AlterTable
ALTER TABLE "CancellationDraft" ADD COLUMN     "freedBasicUserIds" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- What Prisma can't express.
ALTER TABLE "CancellationDraft" ALTER COLUMN "freedBasicUserIds" SET NOT NULL;
