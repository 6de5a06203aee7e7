const bar = document.getElementById("connection");
const show = state => { bar.dataset.state = state; };

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
