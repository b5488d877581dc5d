// Filters and the two views, kept in the address so that what is seen can be sent to a colleague.
const form = document.querySelector(".filters");
const changes = [...document.querySelectorAll(".change")];
if (form && changes.length > 0) {
  const { training, sides, domain } = form.elements;
  const classes = [...form.querySelectorAll("[name=show]")];
  const all = form.querySelector(".all");
  const wanted = new URLSearchParams(location.search);
  if (wanted.has("show")) classes.forEach(box => { box.checked = wanted.getAll("show").includes(box.value); });
  domain.value = wanted.get("domain") ?? "";
  if (domain.selectedIndex < 0) domain.value = "";
  if (training) training.checked = wanted.has("training");
  sides.checked = wanted.get("view") === "sides";
  form.hidden = false;

  // What one side says, without the words that only the other has.
  const side = (words, other, name) => {
    const column = document.createElement("div");
    column.className = "side";
    const heading = document.createElement("p");
    heading.className = "aside";
    heading.textContent = name;
    const text = words.cloneNode(true);
    text.querySelectorAll(other).forEach(mark => mark.remove());
    column.append(heading, ...text.children);
    return column;
  };

  const arrange = () => {
    for (const words of document.querySelectorAll(".words")) {
      if (sides.checked && !words.nextElementSibling?.matches(".sides.made")) {
        const both = document.createElement("div");
        both.className = "sides made";
        both.append(side(words, "ins", words.dataset.base), side(words, "del", words.dataset.head));
        words.after(both);
      }
    }
    document.body.classList.toggle("beside", sides.checked);
  };

  const apply = () => {
    const shownClasses = new Set(classes.filter(box => box.checked).map(box => box.value));
    let shown = 0;
    for (const change of changes) {
      const fits = shownClasses.has(change.dataset.class) && (!training?.checked || "training" in change.dataset)
        && (!domain.value || change.closest(".group").dataset.domain === domain.value);
      // A change that the address names is shown whatever the filters say.
      const isNamed = location.hash.length > 1 && (location.hash === "#" + change.id || change.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`));
      change.hidden = !fits && !isNamed;
      shown += change.hidden ? 0 : 1;
    }
    for (const outer of document.querySelectorAll(".group, .changes")) outer.hidden = !outer.querySelector(".change:not([hidden])");
    for (const told of document.querySelectorAll(".shown")) {
      const some = told.closest(".changes").querySelectorAll(".change:not([hidden])").length;
      told.textContent = some < told.dataset.all ? ` (${some} shown)` : "";
    }
    form.querySelector("output").textContent = `${shown} of ${changes.length} entries shown`;
    all.hidden = shown === changes.length;
    arrange();
  };

  form.addEventListener("change", () => {
    const query = new URLSearchParams(classes.filter(box => box.checked).map(box => ["show", box.value]));
    // Nothing is a choice too.
    if (!query.size) query.set("show", "none");
    if (domain.value) query.set("domain", domain.value);
    if (training?.checked) query.set("training", "");
    if (sides.checked) query.set("view", "sides");
    history.replaceState(null, "", `?${query}#changes`);
    apply();
  });
  all.addEventListener("click", event => {
    event.preventDefault();
    classes.forEach(box => { box.checked = true; });
    domain.value = "";
    if (training) training.checked = false;
    form.dispatchEvent(new Event("change"));
    // The link is gone with its use.
    classes[0].focus();
  });
  form.addEventListener("submit", event => event.preventDefault());
  addEventListener("hashchange", apply);
  apply();
  // Who is sent what somebody has filtered sees that first.
  if (location.hash || wanted.size) document.getElementById(location.hash.slice(1) || "changes")?.scrollIntoView();
}
