// Filters by grade and domain, kept in the address so that a filtered view can be sent to a colleague.
const form = document.querySelector(".filters");
const changes = [...document.querySelectorAll(".change")];
if (form && changes.length > 0) {
  const boxes = [...form.elements.grade.length === undefined ? [form.elements.grade] : form.elements.grade];
  const wanted = new URLSearchParams(location.search);
  if (wanted.has("grade")) {
    boxes.forEach(box => { box.checked = wanted.getAll("grade").includes(box.value); });
  }
  form.elements.domain.value = wanted.get("domain") ?? "";
  form.hidden = false;

  const apply = () => {
    const grades = new Set(boxes.filter(box => box.checked).map(box => box.value));
    const domain = form.elements.domain.value;
    let shown = 0;
    for (const change of changes) {
      const fits = grades.has(change.dataset.grade) && (!domain || change.closest(".group").dataset.domain === domain);
      // A change that the address names is shown whatever the filters say.
      change.hidden = !fits && location.hash !== "#" + change.id;
      shown += change.hidden ? 0 : 1;
    }
    for (const outer of document.querySelectorAll(".group, .changes")) {
      outer.hidden = !outer.querySelector(".change:not([hidden])");
    }
    form.querySelector("output").textContent = `${shown} of ${changes.length} changes shown`;
  };

  form.addEventListener("change", () => {
    const query = new URLSearchParams(boxes.filter(box => box.checked).map(box => ["grade", box.value]));
    if (form.elements.domain.value) query.set("domain", form.elements.domain.value);
    history.replaceState(null, "", `?${query}${location.hash}`);
    apply();
  });
  addEventListener("hashchange", apply);
  apply();
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
