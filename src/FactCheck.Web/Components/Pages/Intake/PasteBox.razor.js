/**
 * Keeps what is typed over a reload of this tab; returns the handle the component calls. What the browser does not keep (its
 * store is off, or too small for the text) the hint says, and data-keep to whoever would load the page anew by itself.
 * @param most How much of the text is read, in UTF-16 code units.
 * @param name Under which the browser keeps it.
 */
export function open(box, most, name) {
  const stop = new AbortController();
  const [kept, lost] = box.parentElement.querySelectorAll("[data-kept]");
  let waiting;
  const store = () => {
    clearTimeout(waiting);
    const isKept = put(name, box.value);
    box.toggleAttribute("data-keep", isKept);
    [kept.hidden, lost.hidden] = [!isKept, isKept];
  };
  try { box.value ||= sessionStorage.getItem(name) ?? ""; } catch { /* storage is off */ }
  store();
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(store, 400);
  }, { signal: stop.signal });
  // A reload right after the last key.
  addEventListener("pagehide", store, { signal: stop.signal });

  return {
    isEmpty: () => box.value === "",
    read: () => new Blob([box.value.slice(0, most)]),
    clear: () => {
      box.value = "";
      store();
    },
    // The page may be left right after the last key, too.
    close: () => { stop.abort(); if (waiting) store(); },
  };
}

function put(name, text) {
  try {
    if (text === "") sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
    return true;
  } catch {
    try { sessionStorage.removeItem(name); } catch { /* storage is off */ }
    return false;
  }
}
