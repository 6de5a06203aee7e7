const bar = document.getElementById("connection");
const typed = new WeakSet();
let waiting;

// Only what was typed into a field that is not kept in the browser would be lost by loading the page anew.
document.addEventListener("input", event => typed.add(event.target), true);

const wouldLose = () => document.querySelector("[data-unsaved]") !== null
  || [...document.querySelectorAll("input, textarea, select")].some(field => typed.has(field) && field.value && !field.closest("[data-keep]") && !["checkbox", "radio", "search", "file"].includes(field.type));

const show = state => {
  bar.dataset.state = state;
  clearTimeout(waiting);
  if (state === "failed") waiting = setTimeout(again, 5000);
  if (["rejected", "resume-failed"].includes(state) && !wouldLose()) location.reload();
};

document.getElementById("components-reconnect-modal")
  .addEventListener("components-reconnect-state-changed", event => show(event.detail.state));

bar.addEventListener("click", async event => {
  const what = event.target.closest("[data-connection]")?.dataset.connection;
  if (what === "reload") location.reload();
  if (what === "again") await again();
});

// A page that comes back to the front tries at once instead of waiting to be asked.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && bar.dataset.state === "failed") again();
});

async function again() {
  show("show");
  try {
    // False: the server answered and no longer knows this page.
    show(await Blazor.reconnect() ? "hide" : "rejected");
  } catch {
    show("failed");
  }
}
