/**
 * jsdom knows no modal dialogs. This much of one is enough to test by: open or not, the focus that goes in and comes
 * back, Escape, `cancel` and `close`. That the page behind can't be reached, the end-to-end tests look at.
 */
const openers = new WeakMap<HTMLDialogElement, Element | null>();

const open = function (this: HTMLDialogElement): void {
  openers.set(this, document.activeElement);
  this.setAttribute('open', '');
  this.querySelector<HTMLElement>('[autofocus], a[href], button, input')?.focus();
};

const close = function (this: HTMLDialogElement): void {
  if (!this.hasAttribute('open')) return;
  this.removeAttribute('open');
  const opener = openers.get(this);
  if (opener instanceof HTMLElement) opener.focus();
  this.dispatchEvent(new Event('close'));
};

const escape = ({ key }: KeyboardEvent): void => {
  const dialog = document.querySelector('dialog[open]');
  if (key !== 'Escape' || !(dialog instanceof HTMLDialogElement)) return;
  if (dialog.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close();
};

Object.assign(HTMLDialogElement.prototype, { show: open, showModal: open, close });
Object.assign(Element.prototype, { scrollIntoView: () => undefined });
document.addEventListener('keydown', escape);
