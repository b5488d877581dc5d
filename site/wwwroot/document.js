// Lets a reader switch on the marks that say how a behavior differs from other editions.
const first = document.querySelector(".differs");
if (first) {
  const label = document.createElement("label");
  label.innerHTML = '<input type="checkbox" /> Mark what differs from other editions';
  const item = document.createElement("li");
  item.append(label);
  document.querySelector(".actions").append(item);
  label.firstChild.addEventListener("change", event => document.body.classList.toggle("marks", event.target.checked));
}
