// Offers the people of the desk while a name is typed behind an @; the field stays a plain text field.

const most = 6;

/** Watches the field; `people` are names. */
export function open(field, list, people) {
  // Whoever is quick has saved and closed the form by now.
  if (!field || !list) return { close() {} };
  const stop = new AbortController();
  const told = list.parentElement.querySelector("[data-told]");
  const on = (target, name, handler) => target.addEventListener(name, handler, { signal: stop.signal });
  let from = -1;
  let chosen = 0;
  let shown = [];

  on(field, "input", offer);
  on(field, "click", offer);
  on(field, "blur", close);
  on(field, "keydown", event => {
    if (shown.length === 0 || event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") choose((chosen + (event.key === "ArrowDown" ? 1 : shown.length - 1)) % shown.length);
    else if ((event.key === "Enter" && !event.ctrlKey && !event.metaKey) || event.key === "Tab") take(shown[chosen]);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
  // Before the field loses the focus, and the list with it.
  on(list, "pointerdown", event => {
    event.preventDefault();
    const option = event.target.closest("[role=option]");
    if (option) take(option.textContent);
  });

  function offer() {
    const begun = nameBefore(field);
    if (begun === null) return close();
    from = begun.at;
    const wanted = plain(begun.name);
    shown = people.filter(name => plain(name).startsWith(wanted) || plain(name).split(/\s+/).some(word => word.startsWith(wanted))).slice(0, most);
    // A name that stands there whole needs no offer.
    if (shown.length === 0 || (shown.length === 1 && plain(shown[0]) === wanted)) return close();
    list.replaceChildren(...shown.map((name, index) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${index}`;
      option.setAttribute("role", "option");
      option.textContent = name;
      return option;
    }));
    list.hidden = false;
    told.textContent = shown.length === 1 ? "1 person, Enter takes it" : `${shown.length} people, arrows choose, Enter takes one`;
    choose(0);
  }

  function choose(index) {
    chosen = index;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    field.setAttribute("aria-activedescendant", list.children[index].id);
  }

  function take(name) {
    field.setRangeText(`@${name} `, from, field.selectionStart, "end");
    close();
    // As if typed: kept in the browser, and told to the page.
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function close() {
    shown = [];
    list.hidden = true;
    list.replaceChildren();
    field.removeAttribute("aria-activedescendant");
    told.textContent = "";
  }

  return { close: () => stop.abort() };
}

/** The @ before the caret and what is typed behind it, or null where no name is being typed. */
function nameBefore(field) {
  if (field.selectionStart !== field.selectionEnd) return null;
  const begun = /(?:^|[^\p{L}\p{N}._+@/-])@([\p{L}\p{M}\p{N}'’-]*(?: [\p{L}\p{M}\p{N}'’-]+){0,3} ?)$/u.exec(field.value.slice(0, field.selectionStart));
  return begun ? { at: field.selectionStart - begun[1].length - 1, name: begun[1] } : null;
}

function plain(name) {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
