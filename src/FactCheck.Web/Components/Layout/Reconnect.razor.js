const bar = document.getElementById("components-reconnect-modal");

bar.addEventListener("click", async event => {
  const what = event.target.closest("[data-reconnect]")?.dataset.reconnect;
  if (what === "reload") location.reload();
  if (what === "again") await again();
});

// A page that comes back to the front tries at once instead of waiting for the next attempt.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && bar.classList.contains("components-reconnect-failed")) again();
});

async function again() {
  bar.className = "bar components-reconnect-show";
  try {
    // False: the server answered and no longer knows this page.
    const known = await Blazor.reconnect();
    bar.className = known ? "bar components-reconnect-hide" : "bar components-reconnect-rejected";
  } catch {
    bar.className = "bar components-reconnect-failed";
  }
}
