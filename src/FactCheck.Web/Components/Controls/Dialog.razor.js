/** The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export const show = dialog => {
  dialog.showModal();
  // The first button may stand below a long list; what is read first is the top.
  dialog.scrollTop = 0;
};
export const close = dialog => dialog.close();
