/** The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export const show = dialog => dialog.showModal();
export const close = dialog => dialog.close();
