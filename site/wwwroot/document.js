// Lets a reader switch on the marks that say how a behavior differs from other editions.
const box = document.querySelector(".marks-switch");
if (box) {
  box.closest("[hidden]").hidden = false;
  box.addEventListener("change", () => document.body.classList.toggle("marks", box.checked));
}
