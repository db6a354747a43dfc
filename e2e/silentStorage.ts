/** Runs in the page before all else: a request for a database is answered neither way, as some browsers do. */
export function neverOpen(): void {
  const silent = { addEventListener: () => undefined, removeEventListener: () => undefined };
  IDBFactory.prototype.open = () =>
    Object.assign(Object.create(IDBOpenDBRequest.prototype), silent);
}
