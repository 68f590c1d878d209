const patienceMs = 10_000;
const lookMs = 20;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** Waits until something is there. */
const until = async <T>(what: string, look: () => T | null | undefined): Promise<T> => {
  const begun = performance.now();
  for (;;) {
    const found = look();
    if (found !== null && found !== undefined) return found;
    if (performance.now() - begun > patienceMs) throw new Error(`${what} did not come`);
    await pause(lookMs);
  }
};

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element | null | undefined): element is Control =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

/** As the reader's own hand sets it: React hears of nothing else. */
const setValue = (control: Control, value: string): void => {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value');
  own?.set?.call(control, value);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
};

const controlOf = (name: string, value: string): Control | undefined => {
  const named = Array.from(document.getElementsByName(name)).filter(isControl);
  const choices = named.filter((each) => each instanceof HTMLInputElement && each.type === 'radio');
  if (choices.length > 0) return choices.find((choice) => choice.value === value);
  return [document.getElementById(name), ...named].find(isControl);
};

/** What a story does on its page, whatever the language. */
export const hand = {
  pause,
  find: (selector: string): Promise<Element> => until(selector, () => document.querySelector(selector)),
  press: async (selector: string): Promise<void> => {
    const found = await hand.find(selector);
    if (found instanceof HTMLElement) found.click();
  },
  /** Into one field: types, or chooses a card. */
  fill: async (name: string, value: string): Promise<void> => {
    const control = await until(`the field ${name}`, () => controlOf(name, value));
    if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox'))
      control.click();
    else setValue(control, value);
  },
  send: async (): Promise<void> => {
    await hand.find('main form, dialog[open] form');
    const found = document.querySelector('dialog[open] form') ?? document.querySelector('main form');
    if (found instanceof HTMLFormElement) found.requestSubmit();
  },
};

export type Hand = typeof hand;
