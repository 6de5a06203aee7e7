// What is typed into the forms of claims and not yet saved, kept in this tab: a restart of the server or a reload loses no word.

const forms = "form[data-keep]";

/** Opens the store of this name; returns the handle the page calls. */
export function open(name) {
  const kept = new Map(Object.entries(read(name)));
  const shown = new Set();
  const stop = new AbortController();
  const observer = new MutationObserver(settle);

  const store = () => {
    try {
      if (kept.size > 0) sessionStorage.setItem(name, JSON.stringify(Object.fromEntries(kept)));
      else sessionStorage.removeItem(name);
    } catch { /* storage is off or full: the words are on screen only */ }
  };
  const take = form => {
    const one = describe(form);
    kept.set(one.key, one);
    shown.add(one.key);
  };

  document.addEventListener("input", event => {
    const form = event.target.closest?.(forms);
    if (!form) return;
    take(form);
    store();
  }, { signal: stop.signal });

  // A form that is gone from a claim still open was saved or given up; one that took its place took its words over.
  function settle() {
    if (kept.size === 0) return;
    for (const form of document.querySelectorAll(forms)) if (kept.has(describe(form).key)) shown.add(describe(form).key);
    for (const one of [...kept.values()]) {
      const claim = document.querySelector(`[data-claim="${one.claim}"][aria-current]`);
      if (!claim || !shown.has(one.key)) continue;
      const here = [...claim.querySelectorAll(forms)];
      if (here.some(form => describe(form).key === one.key)) continue;
      kept.delete(one.key);
      shown.delete(one.key);
      here.forEach(take);
      store();
    }
  }

  return {
    kept: () => [...kept.values()],
    watch: saved => {
      saved.forEach(key => kept.delete(key));
      store();
      settle();
      observer.observe(document.getElementById("main"), { childList: true, subtree: true });
    },
    close: () => { observer.disconnect(); stop.abort(); },
  };
}

function describe(form) {
  const { keep, verdict, evidence } = form.dataset;
  const claim = Number(form.closest("[data-claim]").dataset.claim);
  const fields = {};
  for (const field of form.querySelectorAll("[name]")) fields[field.name] = field.type === "checkbox" ? String(field.checked) : field.value;
  return { key: [keep, claim, evidence ?? ""].join(":"), claim, kind: keep, verdict: verdict ?? null, evidenceId: evidence ? Number(evidence) : null, fields };
}

function read(name) {
  try { return JSON.parse(sessionStorage.getItem(name)) ?? {}; } catch { return {}; }
}
