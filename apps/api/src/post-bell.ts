/** Tells the postman of this process that there is post, so that no letter waits for the next round. */
export interface PostBell {
  readonly ring: () => void;
  /** One postman a process; the latest is the one that is called. */
  readonly onRing: (hear: () => void) => void;
}

export const postBell = (): PostBell => {
  let hear = (): void => undefined;
  return {
    ring: () => hear(),
    onRing: (postman) => {
      hear = postman;
    },
  };
};
