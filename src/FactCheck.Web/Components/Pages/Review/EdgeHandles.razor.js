// Moving the edges of words in the article: handles to drag, keys, and the preview. All of it is drawn here, without the server.

import { nameOf, rangesOf, typing } from "./ReviewPage.razor.js";

const preview = globalThis.Highlight && CSS.highlights ? new Highlight() : null;

/**
 * Listens for as long as the page is open; returns the handle the component calls.
 * @param split The key that splits, as the person has it; null where letters are off.
 */
export function open(handles, component, split) {
  const text = handles.closest("[data-text]");
  const stop = new AbortController();
  const on = (target, name, handler, capture) => target.addEventListener(name, handler, { signal: stop.signal, capture });
  const [startBar, startKnob, endBar, endKnob] = handles.children;
  let spans = [];
  let editing = false;
  let drag = null;
  let frame = 0;
  if (preview) CSS.highlights.set("edges", preview);

  /** Draws the words as they are now, or as they are being dragged; returns where they stand. */
  function draw() {
    frame = 0;
    const shown = drag?.spans ?? spans;
    const ranges = rangesOf(text, shown);
    const previewed = editing || drag !== null;
    text.toggleAttribute("data-editing", previewed);
    preview?.clear();
    if (previewed) for (const range of ranges) preview?.add(range);
    handles.hidden = ranges.length === 0;
    if (ranges.length === 0) return ranges;
    const first = ranges[0].getClientRects()[0];
    const last = [...ranges.at(-1).getClientRects()].at(-1);
    if (!first || !last) return ranges;
    put(startBar, startKnob, first.left, first);
    put(endBar, endKnob, last.right, last);
    return ranges;
  }

  function put(bar, knob, x, rect) {
    const home = text.getBoundingClientRect();
    const left = x - home.left + text.scrollLeft - text.clientLeft;
    const top = rect.top - home.top + text.scrollTop - text.clientTop;
    bar.style.transform = `translate(${left}px, ${top}px)`;
    bar.style.height = `${rect.height}px`;
    knob.style.transform = `translate(${left}px, ${top + rect.height}px)`;
  }

  const later = () => { frame ||= requestAnimationFrame(draw); };
  const moved = new ResizeObserver(later);
  moved.observe(text);
  const redrawn = new MutationObserver(later);
  redrawn.observe(text, { childList: true, subtree: true });

  for (const knob of [startKnob, endKnob]) {
    on(knob, "pointerdown", event => {
      if (event.button !== 0) return;
      event.preventDefault();
      knob.setPointerCapture(event.pointerId);
      const line = knob.previousElementSibling.getBoundingClientRect();
      drag = { edge: knob.dataset.edge, above: event.clientY - (line.top + line.height / 2), offset: null, spans: null };
      handles.toggleAttribute("data-dragging", true);
    });
    on(knob, "pointermove", event => {
      if (drag === null) return;
      scrollTowards(text, event.clientY);
      const offset = stopNear(text, drag.edge, event.clientX, event.clientY - drag.above);
      if (offset === null || offset === drag.offset) return;
      const wanted = withEdge(spans, drag.edge, offset);
      if (wanted === null) return;
      drag.offset = offset;
      drag.spans = wanted;
      later();
    });
    on(knob, "lostpointercapture", () => {
      const dropped = drag;
      handles.toggleAttribute("data-dragging", false);
      if (dropped?.offset == null) { drag = null; later(); return; }
      // The preview stays until the server has said what the words are now.
      editing = true;
      spans = dropped.spans;
      drag = null;
      component.invokeMethodAsync("Drop", dropped.edge, dropped.offset);
    });
    on(knob, "pointercancel", () => { drag = null; later(); });
  }

  on(document, "keydown", event => {
    // The bar is there a moment before the server has told the rest, and its keys work from then on.
    const bar = document.querySelector("[data-edges]");
    if (bar === null || event.defaultPrevented || event.isComposing) return;
    if (event.target.closest?.(typing) || document.querySelector("dialog[open]")) return;
    if (split !== null && nameOf(event) === split) {
      // A letter does something only where the focus is: whoever dictates must not split by a word spoken.
      if (!bar.contains(event.target)) return;
      component.invokeMethodAsync("SplitAsync");
      event.preventDefault();
      event.stopPropagation();
      return;
    }

    if (event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      // What is being moved goes back before what is stored does.
      if (event.key.toLowerCase() !== "z" || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      component.invokeMethodAsync("Back");
      return;
    }

    const edge = event.shiftKey ? "start" : event.target.dataset?.edge ?? "end";
    switch (event.key) {
      case "ArrowLeft": component.invokeMethodAsync("Nudge", edge, -1); break;
      case "ArrowRight": component.invokeMethodAsync("Nudge", edge, 1); break;
      case "ArrowUp": if (bar.dataset.edges === "Words") return; component.invokeMethodAsync("Hop", -1); break;
      case "ArrowDown": if (bar.dataset.edges === "Words") return; component.invokeMethodAsync("Hop", 1); break;
      case "Enter": if (event.target.closest?.("a, button, summary")) return; component.invokeMethodAsync("SaveAsync"); break;
      case "Escape": component.invokeMethodAsync("Cancel"); break;
      default: return;
    }
    event.preventDefault();
    event.stopPropagation();
  }, true);

  return {
    show: (now, isEditing) => {
      [spans, editing] = [now.map(([start, end]) => ({ start, end })), isEditing];
      // At once: what was dropped must not jump back and forth.
      const ranges = draw();
      const last = isEditing ? ranges.at(-1) : null;
      if (last) keepInView(text, last);
    },
    close: () => {
      cancelAnimationFrame(frame);
      moved.disconnect();
      redrawn.disconnect();
      CSS.highlights?.delete("edges");
      stop.abort();
    },
  };
}

/** Scrolls as little as needed for the end of the words to be seen above the bar. */
function keepInView(text, range) {
  const rect = [...range.getClientRects()].at(-1);
  const bar = document.querySelector("[data-edges]")?.getBoundingClientRect();
  if (!rect) return;
  const pane = paneOf(text);
  const low = bar ? bar.top - 12 : innerHeight;
  const high = Math.max(text.getBoundingClientRect().top, 60);
  if (rect.bottom > low) pane.scrollTop += rect.bottom - low;
  else if (rect.top < high) pane.scrollTop -= high - rect.top;
}

/** Scrolls when an edge is dragged to the top or the bottom of what is seen. */
function scrollTowards(text, y) {
  const pane = paneOf(text);
  const { top, bottom } = pane === text ? text.getBoundingClientRect() : { top: 48, bottom: innerHeight };
  if (y > bottom - 40) pane.scrollTop += 16;
  else if (y < top + 40) pane.scrollTop -= 16;
}

/** What scrolls: the article beside its claims, or on a phone the page. */
function paneOf(text) {
  return getComputedStyle(text).overflowY === "visible" ? document.scrollingElement : text;
}

/** Where the edge may stand that is nearest to a point of the screen, as an offset of the article, or null outside its words. */
function stopNear(text, edge, x, y) {
  const at = caretAt(x, y);
  const run = at?.node.parentElement?.closest("[data-start]");
  const paragraph = run?.closest("p:not(.outside)");
  if (!paragraph || !text.contains(run)) return null;
  const runs = [...paragraph.querySelectorAll("[data-start]")];
  const base = Number(runs[0].dataset.start);
  const wanted = Number(run.dataset.start) + at.offset - base;
  const words = runs.map(one => one.textContent).join("");
  let best = null;
  for (const stop of stops(words, edge)) {
    if (best === null || Math.abs(stop - wanted) < Math.abs(best - wanted)) best = stop;
  }
  return best === null ? null : base + best;
}

function caretAt(x, y) {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (caret) return { node: caret.offsetNode, offset: caret.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** As the server has it: before or behind each word, with and without the marks that open or close it. */
function* stops(words, edge) {
  for (const { 0: run, index } of words.matchAll(/[^\s—]+/g)) {
    if (!/[\p{L}\p{Nd}]/u.test(run)) continue;
    const opening = run.match(/^[\p{Ps}\p{Pe}\p{Pi}\p{Pf},.;:!?…"']*/u)[0].length;
    const closing = run.match(/[\p{Ps}\p{Pe}\p{Pi}\p{Pf},.;:!?…"']*$/u)[0].length;
    if (edge === "start") {
      yield index;
      if (opening > 0) yield index + opening;
    } else {
      if (closing > 0) yield index + run.length - closing;
      yield index + run.length;
    }
  }
}

/** The spans with an edge moved, or null where nothing would be left. */
function withEdge(spans, edge, offset) {
  if (edge === "end") {
    const kept = spans.filter(span => span.start < offset);
    if (kept.length === 0) return null;
    const last = kept.at(-1);
    return [...kept.slice(0, -1), { start: last.start, end: offset > spans.at(-1).end ? offset : Math.min(last.end, offset) }];
  }
  const kept = spans.filter(span => span.end > offset);
  if (kept.length === 0) return null;
  return [{ start: offset < spans[0].start ? offset : Math.max(kept[0].start, offset), end: kept[0].end }, ...kept.slice(1)];
}
