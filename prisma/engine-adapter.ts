// Prisma's adapter made fit for the schema engine, twice:
// it refuses the catalogue's "char" and name columns (UnsupportedNativeDataType): such queries go to the driver itself and
// those columns keep their meaning; and it cuts scripts at every semicolon, even in a function's body or a comment:
// here PostgreSQL gets a script whole, which also makes each migration one transaction.
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, isDriverAdapterError } from '@prisma/driver-adapter-utils';
import type {
  ColumnType,
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  SqlResultSet,
} from '@prisma/driver-adapter-utils';
import type pg from 'pg';

// Object identifiers of pg_type; what isn't named here is text.
const columnTypes = new Map<number, ColumnType>([
  [16, ColumnTypeEnum.Boolean],
  [18, ColumnTypeEnum.Character],
  [20, ColumnTypeEnum.Int64],
  [21, ColumnTypeEnum.Int32],
  [23, ColumnTypeEnum.Int32],
  [26, ColumnTypeEnum.Int64],
  [1002, ColumnTypeEnum.TextArray],
  [1003, ColumnTypeEnum.TextArray],
  [1009, ColumnTypeEnum.TextArray],
]);

const readCatalogue = async (pool: pg.Pool, query: SqlQuery): Promise<SqlResultSet> => {
  const { fields, rows } = await pool.query<unknown[]>({
    text: query.sql,
    values: query.args,
    rowMode: 'array',
  });
  return {
    columnNames: fields.map((field) => field.name),
    columnTypes: fields.map((field) => columnTypes.get(field.dataTypeID) ?? ColumnTypeEnum.Text),
    rows,
  };
};

const connect = async (pg: PrismaPg): Promise<SqlDriverAdapter> => {
  const adapter = await pg.connect();
  const ordinary = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = (query) =>
    ordinary(query).catch((error: unknown) => {
      if (isDriverAdapterError(error) && error.cause.kind === 'UnsupportedNativeDataType')
        return readCatalogue(adapter.underlyingDriver(), query);
      throw error;
    });
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script);
  };
  return adapter;
};

/** For applying migrations; and for reading schemas on a database that is thrown away afterwards: it is its own shadow database. */
export const engineAdapter = (connection: pg.PoolConfig): SqlMigrationAwareDriverAdapterFactory => {
  const pg = new PrismaPg(connection);
  return {
    provider: pg.provider,
    adapterName: pg.adapterName,
    connect: () => connect(pg),
    connectToShadowDb: () => connect(pg),
  };
};
