// What every page needs before Blazor is up: the reader's time zone, the choice of light or dark, the skip link.
(() => {
  const year = 31536000;
  const remember = (name, value) => {
    document.cookie = value
      ? `${name}=${encodeURIComponent(value)};path=/;max-age=${year};samesite=lax`
      : `${name}=;path=/;max-age=0;samesite=lax`;
  };
  const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
  remember("factcheck.zone", zone());

  const root = document.documentElement;
  const theme = () => root.dataset.theme ?? "system";
  const show = () => {
    for (const button of document.querySelectorAll("[data-set-theme]"))
      button.setAttribute("aria-pressed", String(button.dataset.setTheme === theme()));
  };
  const setTheme = choice => {
    if (choice === "system") delete root.dataset.theme;
    else root.dataset.theme = choice;
    remember("factcheck.theme", choice === "system" ? "" : choice);
    show();
  };

  document.addEventListener("click", event => {
    const target = event.target instanceof Element ? event.target : null;
    const choice = target?.closest("[data-set-theme]");
    if (choice) setTheme(choice.dataset.setTheme);
    const reveal = target?.closest("[data-reveal]");
    if (reveal) {
      const field = document.getElementById(reveal.dataset.reveal);
      const shown = field.type === "text";
      field.type = shown ? "password" : "text";
      reveal.setAttribute("aria-pressed", String(!shown));
      reveal.textContent = shown ? "Show password" : "Hide password";
    }
    if (target?.closest("[data-reload]")) location.reload();
    if (target?.closest("a.skip")) {
      event.preventDefault();
      document.getElementById("main")?.focus();
    }
    // A link inside a menu leaves the page in place: close the menu behind it.
    if (target?.closest("[popover] a")) target.closest("[popover]").hidePopover();
  }, true);
  document.addEventListener("beforetoggle", show, true);

  // Forms without a method are the circuit's. With the connection lost it can't take them, and the browser would send
  // what was typed as an address and leave the page.
  document.addEventListener("submit", event => {
    if (event.target.method === "get") event.preventDefault();
  }, true);

  // What does not fit into a field the browser would leave out without a word.
  const cutShort = () => document.getElementById("cut-short");
  document.addEventListener("paste", event => {
    const field = event.target;
    if (!cutShort() || !(field.maxLength > 0)) return;
    const fits = field.maxLength - field.value.length + (field.selectionEnd - field.selectionStart);
    const left = event.clipboardData.getData("text").replaceAll("\r\n", "\n").length - fits;
    if (left <= 0) return;
    cutShort().textContent = `At most ${field.maxLength.toLocaleString("en")} characters fit in this field. The last ${left.toLocaleString("en")} of what you pasted are left out.`;
    cutShort().showPopover();
  }, true);
  document.addEventListener("focusout", () => { if (cutShort()?.matches(":popover-open")) cutShort().hidePopover(); });

  // From every page to the search of the desk.
  document.addEventListener("keydown", event => {
    const field = document.getElementById("search-desk");
    if (!field || event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  // Files dropped beside a drop area would make the browser leave the page.
  const dropArea = event => event.target instanceof Element ? event.target.closest("[data-drop]") : null;
  for (const name of ["dragenter", "dragover", "dragleave", "drop"])
    document.addEventListener(name, event => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      const area = dropArea(event);
      document.querySelectorAll("[data-drop].over").forEach(each => each.classList.remove("over"));
      if (area && (name === "dragenter" || name === "dragover")) area.classList.add("over");
      if (!area && name !== "dragleave") event.preventDefault();
    });

  globalThis.factcheck = {
    zone,
    // One call copies, or says that the browser would not.
    copy: async text => {
      try { await navigator.clipboard.writeText(text); return true; } catch { return false; }
    },
  };
})();
