// Marks what differs from other documents; which ones is kept in the address, so that what is seen can be sent to a colleague.
const form = document.querySelector("form.marks");
if (form) {
  const boxes = [...form.elements.marks instanceof RadioNodeList ? form.elements.marks : [form.elements.marks]];
  const apply = () => {
    const from = new Set(boxes.filter(box => box.checked).map(box => box.value));
    for (const mark of document.querySelectorAll(".differs")) mark.hidden = !from.has(mark.dataset.from);
    return from;
  };

  const wanted = new URLSearchParams(location.search).getAll("differs");
  for (const box of boxes) box.checked = wanted.includes(box.value);
  form.hidden = false;
  apply();
  form.addEventListener("change", () => {
    const query = new URLSearchParams([...apply()].map(id => ["differs", id]));
    history.replaceState(null, "", `${location.pathname}${query.size ? "?" + query : ""}${location.hash}`);
  });
}
