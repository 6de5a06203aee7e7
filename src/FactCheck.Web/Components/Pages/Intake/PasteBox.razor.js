const name = "factcheck.paste";

// What was typed outlives a reload of this tab. Texts too large for the browser's store are simply not kept.
export function keep(box) {
  try { box.value ||= sessionStorage.getItem(name) ?? ""; } catch { /* storage is off */ }
  let waiting;
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      try { sessionStorage.setItem(name, box.value); } catch { sessionStorage.removeItem(name); }
    }, 400);
  });
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
