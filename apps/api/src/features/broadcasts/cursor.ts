/** A place between two messages: beside one that stands or stood there. */
export interface Place {
  readonly publishedAt: Date;
  /** UUID of the message. */
  readonly id: string;
}

const timeBytes = 6;
const idBytes = 16;
/** The last moment that a database and ISO 8601 write alike. */
const lastMoment = Date.UTC(9999, 11, 31);

/** 22 bytes as base64url: the contract's `cursor`. Tells nothing that the reader may not know. */
export const writeCursor = ({ publishedAt, id }: Place): string => {
  const bytes = Buffer.alloc(timeBytes + idBytes);
  bytes.writeUIntBE(Math.max(0, publishedAt.getTime()), 0, timeBytes);
  bytes.write(id.replaceAll('-', ''), timeBytes, 'hex');
  return bytes.toString('base64url');
};

/** Of whatever the contract lets through: any such bytes are a place, be there a message or not. */
export const readCursor = (cursor: string): Place => {
  const bytes = Buffer.from(cursor, 'base64url');
  const hex = bytes.toString('hex', timeBytes);
  return {
    publishedAt: new Date(Math.min(bytes.readUIntBE(0, timeBytes), lastMoment)),
    id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5'),
  };
};
