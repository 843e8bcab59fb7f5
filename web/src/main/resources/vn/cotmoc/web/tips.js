"use strict";
for (const form of document.querySelectorAll("form.picks")) {
  for (const pick of form.querySelectorAll("select")) {
    pick.addEventListener("change", () => { if (form.dataset.pointer === "1") form.requestSubmit(); });
  }
  form.addEventListener("pointerdown", () => { form.dataset.pointer = "1"; });
  form.addEventListener("keydown", () => { form.dataset.pointer = "0"; });
}
for (const map of document.querySelectorAll("figure.map")) {
  const says = map.querySelector(".says");
  for (const picture of map.querySelectorAll("svg")) {
    const areas = [...picture.querySelectorAll("path")].filter((path) => path.querySelector("title"));
    let now = -1;
    const show = (index) => {
      if (now >= 0) areas[now].classList.remove("at");
      now = index;
      if (now >= 0) areas[now].classList.add("at");
      if (says) says.textContent = now < 0 ? "" : areas[now].querySelector("title").textContent;
    };
    picture.addEventListener("pointerover", (event) => show(areas.indexOf(event.target)));
    picture.addEventListener("pointerleave", () => show(-1));
    picture.setAttribute("tabindex", "0");
    picture.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (!step || !areas.length) return;
      event.preventDefault();
      show((now + step + areas.length) % areas.length);
    });
    picture.addEventListener("blur", () => show(-1));
  }
}
