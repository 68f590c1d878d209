/** Long enough for any browser to have begun; then the memory is given back. */
const graceMs = 60_000;

/** Has the browser keep a fetched file under a name, as it keeps any download. */
export const saveFile = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), graceMs);
};
