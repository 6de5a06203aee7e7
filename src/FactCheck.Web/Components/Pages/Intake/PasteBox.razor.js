const name = "factcheck.paste";

// What was typed outlives a reload of this tab. A text too large for the browser's store is not kept, and the box says so to whoever reloads.
export function keep(box) {
  try { box.value ||= sessionStorage.getItem(name) ?? ""; } catch { /* storage is off */ }
  box.toggleAttribute("data-keep", true);
  let waiting;
  const store = () => {
    clearTimeout(waiting);
    box.toggleAttribute("data-keep", put(box.value));
  };
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(store, 400);
  });
  // A reload right after the last key.
  addEventListener("pagehide", () => { if (box.isConnected) store(); });
}

function put(text) {
  try {
    sessionStorage.setItem(name, text);
    return true;
  } catch {
    try { sessionStorage.removeItem(name); } catch { /* storage is off */ }
    return false;
  }
}

export function isEmpty(box) {
  return box.value === "";
}

export function read(box, most) {
  return new Blob([box.value.slice(0, most)]);
}

export function clear(box) {
  box.value = "";
  try { sessionStorage.removeItem(name); } catch { /* storage is off */ }
}
