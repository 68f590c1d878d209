/**
 * An address as its investor may read it: the half by which one's own network is known again, and nobody's own place in it.
 * `203.0.113.7` → `203.0.*.*`, `2001:db8:1:2::7` → `2001:db8:*`. What is no address gives `*`.
 */
export function maskAddress(address: string): string {
  const [, first, second] = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/i.exec(address) ?? [];
  if (first !== undefined) return `${first}.${second}.*.*`;
  const [, high, low] = /^([0-9a-f]{1,4}):([0-9a-f]{0,4}):/i.exec(address) ?? [];
  return high === undefined ? '*' : `${high}:${low === '' ? '0' : low}:*`;
}
