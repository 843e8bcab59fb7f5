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
for (const form of document.querySelectorAll("form.find")) {
  const input = form.querySelector("input[type=search]");
  const english = document.documentElement.lang === "en";
  const list = document.createElement("ul");
  list.id = "found";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label"));
  form.append(list);
  const set = (name, value) => input.setAttribute(name, value);
  set("role", "combobox");
  set("aria-autocomplete", "list");
  set("aria-controls", list.id);
  set("aria-expanded", "false");
  set("autocomplete", "off");
  let at = -1;
  let wait = 0;
  let call = null;
  const choose = (index) => {
    const options = list.children;
    if (at >= 0) options[at].setAttribute("aria-selected", "false");
    at = index;
    if (at < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      options[at].setAttribute("aria-selected", "true");
      set("aria-activedescendant", options[at].id);
      options[at].scrollIntoView({ block: "nearest" });
    }
  };
  const hide = () => {
    clearTimeout(wait);
    if (call) call.abort();
    choose(-1);
    list.hidden = true;
    set("aria-expanded", "false");
  };
  const go = (option) => { location.href = option.dataset.to; };
  const kept = new URLSearchParams([...new URLSearchParams(location.search)].filter(([name]) => ["lang", "asOf", "geography"].includes(name)));
  const to = (path) => (kept.size ? path + "?" + kept : path);
  const show = (found) => {
    const name = (each) => (english ? each.name.en : each.name.vi);
    const hits = [
      ...found.places.filter((each) => each.named).map((each) => [to("/places/" + each.id), name(each), [each.type, each.in]]),
      ...found.indicators.map((each) => [to("/indicators/" + each.code), name(each), []]),
      ...found.goals.slice(0, 3).map((each) => [to(each.page) + (each.anchor && "#" + each.anchor), name(each), [(english ? "Goal " : "Mục tiêu ") + each.period.match(/\d{4}(?!.*\d{4})/)[0]]]),
      ...found.places.filter((each) => !each.named).map((each) => [to("/places/" + each.id), name(each), [each.type, each.in]]),
    ].slice(0, 8);
    choose(-1);
    list.replaceChildren(...hits.map(([address, label, about], index) => {
      const option = document.createElement("li");
      option.id = "found-" + index;
      option.dataset.to = address;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.textContent = label;
      const more = document.createElement("small");
      more.textContent = about.filter((each) => each).join(" · ");
      option.append(more);
      return option;
    }));
    list.hidden = !hits.length;
    set("aria-expanded", String(hits.length > 0));
  };
  const ask = async () => {
    const text = input.value.trim();
    if (!text) return hide();
    if (call) call.abort();
    call = new AbortController();
    try {
      const answer = await fetch("/api/v1/search?q=" + encodeURIComponent(text), { signal: call.signal });
      if (answer.ok && input.value.trim() === text) show(await answer.json());
    } catch (failed) {
      if (failed.name !== "AbortError") hide();
    }
  };
  input.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(ask, 120);
  });
  input.addEventListener("keydown", (event) => {
    const count = list.hidden ? 0 : list.children.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && count) {
      event.preventDefault();
      choose(((at < 0 && step < 0 ? 0 : at) + step + count) % count);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      go(list.children[at]);
    } else if (event.key === "Escape" && count) {
      event.preventDefault();
      hide();
    }
  });
  list.addEventListener("pointerdown", (event) => {
    const option = event.target.closest("[role=option]");
    if (!option) return;
    event.preventDefault();
    go(option);
  });
  input.addEventListener("blur", hide);
}
const other = document.querySelector("button.other");
if (other) {
  document.querySelector("a.lang").addEventListener("click", (event) => {
    event.preventDefault();
    other.click();
  });
}
const claims = [...document.querySelectorAll(".said a.claim")];
if (claims.length) {
  const item = (claim) => document.querySelector(claim.getAttribute("href"));
  for (const claim of claims) {
    claim.addEventListener("focus", () => {
      item(claim).classList.add("at");
      item(claim).scrollIntoView({ block: "nearest" });
      claim.scrollIntoView({ block: "nearest" });
    });
    claim.addEventListener("blur", () => item(claim).classList.remove("at"));
  }
  document.addEventListener("keydown", (event) => {
    const step = { j: 1, k: -1 }[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input,textarea,select")) return;
    event.preventDefault();
    const at = claims.indexOf(document.activeElement);
    const next = at < 0 ? (step > 0 ? 0 : claims.length - 1) : at + step;
    if (claims[next]) claims[next].focus();
  });
}
