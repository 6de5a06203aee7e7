// What is typed into forms and not yet saved, kept in this tab: a restart of the server or a reload loses no word.
// Where the browser keeps nothing, the page says so to whoever would load it anew by itself (data-unsaved).

const forms = "form[data-keep]";

/** The last opened handle of each store, with its words: they outlive a page whose server forgot it, also where the browser keeps nothing. */
const stores = new Map();

/** Opens the store of this name; returns the handle the page calls. */
export function open(name) {
  const before = stores.get(name);
  before?.close();
  const kept = before?.kept ?? new Map(Object.entries(read(name)));
  /** Where each form was last seen. */
  const shown = new Map();
  const main = document.getElementById("main");
  const stop = new AbortController();
  const observer = new MutationObserver(settle);

  const store = () => main.toggleAttribute("data-unsaved", !write(name, kept));
  const take = form => {
    const one = describe(form);
    kept.set(one.key, one);
    shown.set(one.key, holderOf(one));
  };

  document.addEventListener("input", event => {
    const form = event.target.closest?.(forms);
    if (!form) return;
    take(form);
    store();
  }, { signal: stop.signal });

  // A form that is gone from a claim still open was saved or given up; one that took its place took its words over. A claim
  // drawn anew by a server that had forgotten the page has no form yet.
  function settle() {
    if (kept.size === 0) return;
    for (const form of document.querySelectorAll(forms)) {
      const { key, version } = describe(form);
      if (!kept.has(key)) continue;
      shown.set(key, holderOf(kept.get(key)));
      if (kept.get(key).version === version) continue;
      // The person has seen the claim as it is now, or changed it.
      kept.get(key).version = version;
      store();
    }
    for (const one of [...kept.values()]) {
      const holder = holderOf(one);
      if (!holder || shown.get(one.key) !== holder) continue;
      const here = [...holder.querySelectorAll(forms)];
      if (here.some(form => describe(form).key === one.key)) continue;
      kept.delete(one.key);
      shown.delete(one.key);
      if (one.claim) here.forEach(take);
      store();
    }
  }

  const close = () => { observer.disconnect(); stop.abort(); main.removeAttribute("data-unsaved"); };
  stores.set(name, { kept, close });
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
    close,
  };
}

/** What stays when a form is closed: its claim, as long as that is open, or for a form that is on no claim the page. */
const holderOf = one => document.querySelector(one.claim ? `[data-claim="${one.claim}"][aria-current]` : ".review");

const isTyped = form => [...form.querySelectorAll("input, textarea")].some(field => field.value !== field.defaultValue);

function describe(form) {
  const { keep, verdict, evidence, query, place, version } = form.dataset;
  const claim = Number(form.closest("[data-claim]")?.dataset.claim ?? 0);
  const fields = {};
  for (const field of form.querySelectorAll("[name]")) fields[field.name] = field.type === "checkbox" ? String(field.checked) : field.value;
  return { key: [keep, claim, evidence ?? query ?? place ?? ""].join(":"), claim, kind: keep, verdict: verdict ?? null, version: version ?? null, evidenceId: evidence ? Number(evidence) : null, queryId: query ? Number(query) : null, fields };
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
