// Keys, text selection and scrolling of the review page: what a server cannot see.

/** Fields that keys belong to. */
export const typing = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]";
const pressable = "a, button, summary, [role=button]";

/** Listens for as long as the page is open; returns the handle the page calls. */
export function open(root, page, listened, search) {
  const keys = new Set(listened);
  const stop = new AbortController();
  const on = (target, name, handler) => target.addEventListener(name, handler, { signal: stop.signal });
  let told = null;
  let led = false;

  // A page opens at its place; between places it moves.
  let opening = true;
  const moving = () => opening || matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  let timer = 0;

  // From the key that leads to the search until it is left: what the server shows late must not take the focus back.
  let searching = false;
  on(root, "focusout", event => { if (event.target.id === "find") searching = false; });
  on(document, "keydown", event => {
    if (event.target.id === "find" && ["Enter", "Escape"].includes(event.key)) searching = false;
    const key = keyOf(event, keys);
    if (key === null) return;
    event.preventDefault();
    // At once: what is typed next belongs into the field.
    if (key === search) {
      root.querySelector("#find")?.focus();
      searching = document.activeElement?.id === "find";
    } else page.invokeMethodAsync("PressAsync", key);
  });

  // A form that opens below the edge is shown whole, not just its first field. Not while a button of it is being pressed:
  // it would move away from under the pointer, and the press would count for nothing.
  let pressing = false;
  on(document, "pointerdown", () => { pressing = true; });
  for (const name of ["pointerup", "pointercancel"]) on(document, name, () => { pressing = false; });
  on(root, "focusin", event => {
    if (!pressing) event.target.closest("form")?.scrollIntoView({ block: "nearest", behavior: "auto" });
  });

  // What had the focus may be gone once it is saved: the reader stays at the claim, not at the top of the page.
  let focused = null;
  on(document, "focusin", event => { focused = event.target; });
  const gone = new MutationObserver(() => {
    if (focused?.isConnected !== false || document.activeElement !== document.body) return;
    focused = null;
    lead();
  });
  gone.observe(root, { childList: true, subtree: true });

  // What others do to a claim must not push the field out from under who types in it.
  let held = null;
  const hold = () => {
    const field = document.activeElement;
    held = field?.matches(typing) && field.form && root.contains(field) ? { field, top: field.getBoundingClientRect().top } : null;
  };
  for (const name of ["focusin", "input", "scroll", "resize"]) document.addEventListener(name, hold, { signal: stop.signal, capture: true, passive: true });
  const pushed = new MutationObserver(() => {
    if (held?.field.isConnected && held.field === document.activeElement) {
      const by = held.field.getBoundingClientRect().top - held.top;
      if (by !== 0) scrollerOf(held.field).scrollTop += by;
    }
    hold();
  });
  pushed.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });

  function lead() {
    (root.querySelector("[data-heading]") ?? root.querySelector("h1"))?.focus({ preventScroll: true });
  }

  on(root, "click", event => {
    if (event.target.closest("a, button") || !document.getSelection().isCollapsed) return;
    const mark = event.target.closest("[data-mark]");
    if (mark) page.invokeMethodAsync("SelectAsync", Number(mark.dataset.mark));
  });

  // Dragging moves the selection many times a second; only where it comes to rest is told.
  on(document, "selectionchange", () => {
    clearTimeout(timer);
    timer = setTimeout(tell, 160);
  });

  // Words may have been selected before anybody listened.
  timer = setTimeout(tell, 160);

  function tell() {
    const range = selected(root.querySelector("[data-text]"));
    const now = range ? `${range.start}-${range.end}` : null;
    if (now === told) return;
    told = now;
    page.invokeMethodAsync("SelectTextAsync", range?.start ?? -1, range?.end ?? -1);
  }

  return {
    reveal: (claim, focus) => {
      reveal(root, claim, focus && !searching, moving());
      opening = false;
    },
    lead,
    place: bar => {
      place(bar);
      if (!led) return;
      led = false;
      bar?.querySelector("button")?.focus({ preventScroll: true });
    },
    // The words are selected as if by hand; the bar that then opens takes the focus. Outside the story none opens.
    select: (start, end) => {
      const text = root.querySelector("[data-text]");
      led = rangesOf(text, [{ start, end }]).length > 0;
      select(text, start, end);
      if (!led) text.focus({ preventScroll: true });
    },
    // The page knows already; selecting the same words again is news to it.
    unselect: () => { told = null; document.getSelection().removeAllRanges(); },
    close: () => { clearTimeout(timer); gone.disconnect(); pushed.disconnect(); stop.abort(); },
  };
}

/** The key as the page names it ("v", "Shift+ArrowRight"), or null where it belongs to the browser or to a field. */
function keyOf(event, keys) {
  const { target } = event;
  if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]") || target.closest?.("[data-own-keys]")) return null;
  if (target.matches?.(typing)) {
    if (event.key === "ArrowDown" && target.matches("[data-to-choices]")) toChoices(event);
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && target.form) submit(target);
    return event.key === "Escape" ? "Escape" : null;
  }
  const key = nameOf(event);
  if (!keys.has(key)) return null;
  if (key === "Enter" && target.closest?.(pressable)) return null;
  // A choice among several is saved with Enter, as a line of text is.
  if (key === "Enter" && target.matches?.("input[type=radio]") && target.form) return submit(target), null;
  if (key.startsWith("Shift+Arrow") && !document.getSelection().isCollapsed) return null;
  // They scroll the article for who reads it, and move between choices.
  if (["ArrowDown", "ArrowUp"].includes(key) && target.closest?.("[data-text], input, summary, [role=slider]")) return null;
  return key;
}

/** Modifiers and key. A sign such as "?" is named without the Shift it may need; Alt makes other signs of letters on some systems. */
export function nameOf(event) {
  const altGraph = event.getModifierState("AltGraph");
  const ctrl = (event.ctrlKey || event.metaKey) && !altGraph;
  const alt = event.altKey && !altGraph;
  let key = alt && /^(Key|Digit)/.test(event.code) ? event.code.at(-1) : event.key;
  const letter = key.length === 1 && key.toLowerCase() !== key.toUpperCase();
  if (letter) key = key.toLowerCase();
  return `${ctrl ? "Ctrl+" : ""}${alt ? "Alt+" : ""}${event.shiftKey && (letter || key.length > 1) ? "Shift+" : ""}${key}`;
}

/** From the field that looks for a choice to the choices, among which the arrows go on. */
function toChoices(event) {
  const choices = document.getElementById(event.target.getAttribute("aria-controls"));
  const to = choices?.querySelector("input:checked") ?? choices?.querySelector("input");
  if (!to) return;
  event.preventDefault();
  to.focus();
  if (!to.checked) to.click();
}

/** Saves the form a field is in. The server learns of what is typed when the field is left, so it is told first. */
function submit(field) {
  field.dispatchEvent(new Event("change", { bubbles: true }));
  field.form.requestSubmit();
}

/**
 * The selected part of the article as offsets into its text, or null. Each run of text carries where it starts; what stands
 * between runs (claim numbers) is not part of the text and does not count.
 */
function selected(text) {
  const selection = document.getSelection();
  if (!text || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(text)) return null;
  let start = null;
  let end = null;
  for (const run of text.querySelectorAll("[data-start]")) {
    if (!range.intersectsNode(run)) continue;
    const node = run.firstChild;
    const from = node === range.startContainer ? range.startOffset : compare(range, Range.START_TO_START, node) ? 0 : node.length;
    const to = node === range.endContainer ? range.endOffset : compare(range, Range.END_TO_END, node) ? node.length : 0;
    if (to <= from) continue;
    start ??= Number(run.dataset.start) + from;
    end = Number(run.dataset.start) + to;
  }
  return start === null ? null : { start, end };
}

/** Selects a part of the article and brings it into view, also where it lies outside the story. */
function select(text, start, end) {
  const ranges = rangesOf(text, [{ start, end }], "[data-start]");
  if (ranges.length === 0) return;
  const range = ranges[0].cloneRange();
  range.setEnd(ranges.at(-1).endContainer, ranges.at(-1).endOffset);
  range.startContainer.parentElement.scrollIntoView({ block: "center", behavior: "auto" });
  document.getSelection().removeAllRanges();
  document.getSelection().addRange(range);
}

/** The runs of text in these spans, as ranges in text order; lines outside the story have none unless they are asked for. */
export function rangesOf(text, spans, runs = "p:not(.outside) [data-start]") {
  const ranges = [];
  if (spans.length === 0) return ranges;
  const end = spans.at(-1).end;
  for (const run of text.querySelectorAll(runs)) {
    const from = Number(run.dataset.start);
    if (from >= end) break;
    const node = run.firstChild;
    if (!node) continue;
    for (const span of spans) {
      const [start, stop] = [Math.max(span.start, from), Math.min(span.end, from + node.length)];
      if (start >= stop) continue;
      const range = document.createRange();
      range.setStart(node, start - from);
      range.setEnd(node, stop - from);
      ranges.push(range);
    }
  }
  return ranges;
}

/** What scrolls the element up and down. */
function scrollerOf(element) {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && ["auto", "scroll"].includes(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement;
}

/** Whether the range begins before (or ends after) the run. */
function compare(range, how, node) {
  const whole = document.createRange();
  whole.selectNodeContents(node);
  const order = range.compareBoundaryPoints(how, whole);
  return how === Range.START_TO_START ? order <= 0 : order >= 0;
}

/** Brings a claim into view in the text and in the list, and the reader to its card; who types in the card already is left there. */
function reveal(root, claim, focus, behavior) {
  const entry = root.querySelector(`[data-claim="${claim}"]`);
  const field = document.activeElement;
  if (focus && entry?.contains(field) && field.matches(typing)) return;
  const narrow = matchMedia("(max-width: 900px)").matches;
  root.querySelector(`[data-mark="${claim}"]`)?.scrollIntoView({ block: narrow ? "start" : "nearest", behavior });
  if (!entry) return;
  if (!narrow) entry.scrollIntoView({ block: entry.offsetHeight > entry.closest("aside").clientHeight - 60 ? "start" : "nearest", behavior });
  if (focus) entry.querySelector("[data-heading]")?.focus({ preventScroll: true });
}

/** Puts the bar under the selected words. */
function place(bar) {
  const selection = document.getSelection();
  // On a phone it lies at the bottom.
  if (!bar || selection.rangeCount === 0 || matchMedia("(max-width: 900px)").matches) return;
  const rects = selection.getRangeAt(0).getClientRects();
  const last = rects[rects.length - 1];
  if (!last) return;
  const top = Math.min(last.bottom + 8, innerHeight - bar.offsetHeight - 8);
  bar.style.top = `${Math.max(8, top)}px`;
  bar.style.left = `${Math.max(8, Math.min(last.left, innerWidth - bar.offsetWidth - 8))}px`;
}
