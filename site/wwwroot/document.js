// Lets a reader switch on the marks that say how a behavior differs from other editions.
const box = document.querySelector(".marks-switch");
if (box) {
  box.closest("[hidden]").hidden = false;
  const mark = () => document.body.classList.toggle("marks", box.checked);
  box.addEventListener("change", mark);
  // Some browsers keep the tick of a page that is loaded again.
  addEventListener("pageshow", mark);
}
