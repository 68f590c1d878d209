/**
 * jsdom knows no modal dialogs. This much of one is enough to test by: open or not, the focus on the element that asks
 * for it, and `close` told. What only a browser does (an inert page behind, Escape) the end-to-end tests look at.
 */
const open = function (this: HTMLDialogElement): void {
  this.setAttribute('open', '');
  this.querySelector<HTMLElement>('[autofocus], a[href], button, input')?.focus();
};

const close = function (this: HTMLDialogElement): void {
  if (!this.hasAttribute('open')) return;
  this.removeAttribute('open');
  this.dispatchEvent(new Event('close'));
};

Object.assign(HTMLDialogElement.prototype, { show: open, showModal: open, close });
Object.assign(Element.prototype, { scrollIntoView: () => undefined });
