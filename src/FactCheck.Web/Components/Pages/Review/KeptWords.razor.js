// What is typed into the forms of claims and not yet saved, kept in this tab: a restart of the server or a reload loses no word.
// Where the browser keeps nothing, the page says so to whoever would load it anew by itself (data-unsaved).

const forms = "form[data-keep]";

/** Opens the store of this name; returns the handle the page calls. */
export function open(name) {
  const kept = new Map(Object.entries(read(name)));
  const shown = new Set();
  const main = document.getElementById("main");
  const stop = new AbortController();
  const observer = new MutationObserver(settle);

  const store = () => main.toggleAttribute("data-unsaved", !write(name, kept));
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
    for (const form of document.querySelectorAll(forms)) {
      const { key, version } = describe(form);
      if (!kept.has(key)) continue;
      shown.add(key);
      if (kept.get(key).version === version) continue;
      // The person has seen the claim as it is now, or changed it.
      kept.get(key).version = version;
      store();
    }
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
      // Words may have been typed before anybody listened.
      for (const form of document.querySelectorAll(forms)) if (!kept.has(describe(form).key) && isTyped(form)) take(form);
      store();
      settle();
      observer.observe(main, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-version"] });
    },
    // The page goes, and with it what is on screen only; the next page starts with nothing unsaved.
    close: () => { observer.disconnect(); stop.abort(); main.removeAttribute("data-unsaved"); },
  };
}

const isTyped = form => [...form.querySelectorAll("input, textarea")].some(field => field.value !== field.defaultValue);

function describe(form) {
  const { keep, verdict, evidence, query, version } = form.dataset;
  const claim = Number(form.closest("[data-claim]").dataset.claim);
  const fields = {};
  for (const field of form.querySelectorAll("[name]")) fields[field.name] = field.type === "checkbox" ? String(field.checked) : field.value;
  return { key: [keep, claim, evidence ?? query ?? ""].join(":"), claim, kind: keep, verdict: verdict ?? null, version: version ?? null, evidenceId: evidence ? Number(evidence) : null, queryId: query ? Number(query) : null, fields };
}

/** Whether all that is typed is in the store now: storage can be off or full, and then the words are on screen only. */
function write(name, kept) {
  try {
    if (kept.size > 0) sessionStorage.setItem(name, JSON.stringify(Object.fromEntries(kept)));
    else sessionStorage.removeItem(name);
    return true;
  } catch {
    return kept.size === 0;
  }
}

function read(name) {
  try { return JSON.parse(sessionStorage.getItem(name)) ?? {}; } catch { return {}; }
}
