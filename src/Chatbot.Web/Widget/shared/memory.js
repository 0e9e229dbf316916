/**
 * What should outlive a reload but not the tab. Browsers may refuse storage to a frame of another site; then it is
 * forgotten on reload, and everything else works.
 */
export const memory = {
  get(key) {
    try {
      return JSON.parse(sessionStorage.getItem(key)) ?? undefined;
    } catch {
      return undefined;
    }
  },

  set(key, value) {
    try {
      sessionStorage.setItem(key, JSON.stringify(value));
    } catch {
      // Refused or full: nothing to remember with.
    }
  },

  forget(key) {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // As above.
    }
  },
};
