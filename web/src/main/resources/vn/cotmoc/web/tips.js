"use strict";
for (const form of document.querySelectorAll("form.picks")) {
  for (const pick of form.querySelectorAll("select")) {
    pick.addEventListener("change", () => { if (form.dataset.pointer === "1") form.requestSubmit(); });
  }
  form.addEventListener("pointerdown", () => { form.dataset.pointer = "1"; });
  form.addEventListener("keydown", () => { form.dataset.pointer = "0"; });
}
