// Goes straight to the page of a pair; a service does the same without JavaScript.
const form = document.querySelector(".choose");
const { base, head } = form.elements;
const query = new URLSearchParams(location.search);
for (const select of [base, head]) {
  const chosen = query.get(select.name);
  if (chosen && [...select.options].some(option => option.value === chosen)) select.value = chosen;
}
const swap = form.querySelector(".swap");
swap.hidden = false;
swap.addEventListener("click", () => { [base.value, head.value] = [head.value, base.value]; });
form.addEventListener("submit", event => {
  const isEdition = select => select.selectedOptions[0].previousElementSibling === null;
  const message = base.value === head.value ? "Choose two different ones." : isEdition(base) !== isEdition(head) ? "Choose two levels, or two whole editions." : "";
  head.setCustomValidity(message);
  event.preventDefault();
  if (head.reportValidity()) location.assign(`${base.value}...${head.value}/`);
});
form.addEventListener("change", () => head.setCustomValidity(""));
