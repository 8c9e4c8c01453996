"use strict";
// The timeline of a page that Linimasa wrote: plain SVG, no other file, no network.
(function () {
  const DAY = 86400, ROW = 26, AXIS = 34, STRIP = 34, SIGN = 6, GAP = 7, LABEL = 330, MOST = 600;
  const FINEST = 0.5, COARSEST = 400 * 365.2425 * DAY;
  const SVG = "http://www.w3.org/2000/svg";

  // Days from 0001-01-01 and back, for years of any sign (Howard Hinnant's algorithms, public domain).
  function dayNumber(year, month, day) {
    const shifted = month <= 2 ? year - 1 : year, era = Math.floor(shifted / 400), ofEra = shifted - era * 400;
    const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 306;
  }

  function dateOf(number) {
    const shifted = number + 306, era = Math.floor(shifted / 146097), day = shifted - era * 146097;
    const year = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36524) - Math.floor(day / 146096)) / 365);
    const ofYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
    const index = Math.floor((5 * ofYear + 2) / 153), month = index < 10 ? index + 3 : index - 9;
    return [year + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - Math.floor((153 * index + 2) / 5) + 1];
  }

  // There is no year 0: 0 is 1 BCE.
  function yearInWords(year, words) {
    return year > 0 ? String(year) : words.before_era.replace("{}", String(1 - year));
  }

  const STEPS = [
    ["minute", 1], ["minute", 5], ["minute", 15], ["hour", 1], ["hour", 3], ["hour", 6], ["day", 1], ["day", 2],
    ["day", 7], ["month", 1], ["month", 3], ["month", 6], ["year", 1], ["year", 2], ["year", 5], ["year", 10],
    ["year", 20], ["year", 50], ["year", 100], ["year", 200], ["year", 500], ["year", 1000], ["year", 2000],
    ["year", 5000], ["year", 10000], ["year", 50000], ["year", 100000],
  ];
  const LENGTHS = { minute: 60, hour: 3600, day: DAY, month: 30.44 * DAY, year: 365.2425 * DAY };

  function stepFor(secondsPerPixel, room) {
    return STEPS.find(([unit, count]) => LENGTHS[unit] * count >= secondsPerPixel * room) || STEPS[STEPS.length - 1];
  }

  // Instants of the axis with their labels, from before `begin` to `until`.
  function ticks(begin, until, secondsPerPixel, words) {
    const [unit, count] = stepFor(secondsPerPixel, unit_room), found = [];
    const day = Math.floor(begin / DAY), [year, month] = dateOf(day);
    if (unit === "year") {
      // Round numbers as people count, on both sides of the first year.
      const told = year > 0 ? year : year - 1;
      for (let n = Math.floor(told / count) * count; found.length < 400; n += count) {
        const at = n > 0 ? n : n === 0 ? 1 : n + 1;
        const seconds = dayNumber(at, 1, 1) * DAY;
        if (seconds > until) break;
        found.push([seconds, yearInWords(at, words)]);
      }
    } else if (unit === "month") {
      for (let index = Math.floor((year * 12 + month - 1) / count) * count; found.length < 400; index += count) {
        const y = Math.floor(index / 12), m = index - y * 12;
        const seconds = dayNumber(y, m + 1, 1) * DAY;
        if (seconds > until) break;
        found.push([seconds, m === 0 || !found.length ? words.months[m] + " " + yearInWords(y, words) : words.months[m]]);
      }
    } else {
      const length = LENGTHS[unit] * count;
      for (let at = Math.floor(begin / length) * length; at <= until && found.length < 400; at += length) {
        found.push([at, timeInWords(at, unit, words, !found.length)]);
      }
    }
    return found;
  }
  const unit_room = 84;

  function timeInWords(at, unit, words, first) {
    const [year, month, day] = dateOf(Math.floor(at / DAY)), rest = at - Math.floor(at / DAY) * DAY;
    const date = day + " " + words.months[month - 1];
    if (unit === "day") return first || (month === 1 && day <= 7) ? date + " " + yearInWords(year, words) : date;
    const clock = [Math.floor(rest / 3600), Math.floor(rest % 3600 / 60)].map((n) => String(n).padStart(2, "0"));
    return rest === 0 || first ? date + " " + yearInWords(year, words) : clock.join(words.clock);
  }

  // Rows: each label on the first one that is free at its place; -1 where none is.
  function pack(spans, rows) {
    const taken = Array.from({ length: rows }, () => []);
    return spans.map(([left, right]) => {
      const row = taken.findIndex((others) => others.every(([l, r]) => right < l || left > r));
      if (row >= 0) taken[row].push([left, right]);
      return row;
    });
  }

  function plain(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  }

  if (typeof module !== "undefined") {
    module.exports = { dayNumber, dateOf, ticks, pack, plain, yearInWords, stepFor };
    return;
  }

  const data = JSON.parse(document.getElementById("data").textContent), words = data.words;
  // begin, until, kind, flags (1 rough, 2 checked, 4 doubtful, 8 open, 16 key), title, date, who, where, evidence,
  // tags, note
  const events = data.events.map((row, index) => ({
    index, begin: row[0], until: row[1], kind: row[2], flags: row[3], title: (row[3] & 16 ? "★ " : "") + row[4],
    date: row[5], who: row[6], where: row[7], evidence: row[8], tags: row[9], note: row[10],
    search: plain([row[4], row[5], ...row[6], ...row[7], ...row[9], row[10]].join(" ")),
  }));
  const dated = events.filter((event) => event.begin !== null);
  const $ = (id) => document.getElementById(id);
  const box = $("timeline"), svg = box.querySelector("svg"), measure = document.createElement("canvas").getContext("2d");
  const view = { begin: 0, step: DAY, width: 800, height: 400 };
  let chosen = null, needle = "", drawing = false, hits = [];

  function make(name, attributes, parent, text) {
    const element = document.createElementNS(SVG, name);
    for (const key in attributes) element.setAttribute(key, attributes[key]);
    if (text !== undefined) element.textContent = text;
    if (parent) parent.append(element);
    return element;
  }

  function html(name, parent, text, kind) {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    if (kind) element.className = kind;
    parent.append(element);
    return element;
  }

  const number = (count) => count.toLocaleString(data.language);
  const x = (seconds) => (seconds - view.begin) / view.step;
  const matching = (event) => !needle || event.search.includes(needle);
  const inView = (event) => event.until > view.begin && event.begin < view.begin + view.width * view.step;

  function fitted(text) {
    const width = measure.measureText(text).width;
    if (width <= LABEL) return [text, width];
    let low = 0, high = text.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (measure.measureText(text.slice(0, middle) + "…").width <= LABEL) low = middle; else high = middle - 1;
    }
    const cut = text.slice(0, low).trimEnd() + "…";
    return [cut, measure.measureText(cut).width];
  }

  function redraw() {
    if (!drawing) {
      drawing = true;
      requestAnimationFrame(() => { drawing = false; draw(); });
    }
  }

  function draw() {
    view.width = box.clientWidth || 800;
    view.height = box.clientHeight || 400;
    svg.setAttribute("viewBox", `0 0 ${view.width} ${view.height}`);
    measure.font = getComputedStyle(svg).font;
    svg.replaceChildren();
    drawAxis();
    const shown = dated.filter((event) => matching(event) && inView(event));
    const placed = place(shown);
    drawDensity(shown, placed);
    for (const item of placed) if (item.row >= 0) drawEvent(item);
    listShown(shown);
  }

  function drawAxis() {
    make("rect", { class: "axis", x: 0, y: 0, width: view.width, height: AXIS }, svg);
    for (const [at, label] of ticks(view.begin, view.begin + view.width * view.step, view.step, words)) {
      const left = Math.round(x(at)) + 0.5;
      make("line", { class: "tick", x1: left, x2: left, y1: AXIS - 12, y2: view.height - STRIP }, svg);
      if (left > -60) make("text", { class: "minor", x: Math.max(left, 0) + 4, y: AXIS - 14 }, svg, label);
    }
  }

  // Checked ones first, then the surer ones, then by time: who comes first gets its place.
  function place(shown) {
    const order = shown.slice().sort((a, b) =>
      (b === chosen) - (a === chosen) || (b.flags & 2) - (a.flags & 2) || (a.flags & 4) - (b.flags & 4) || a.begin - b.begin);
    const tried = order.slice(0, MOST).map((event) => {
      const left = x(event.begin), right = x(event.until), [label, width] = fitted(event.title);
      const at = Math.min(Math.max(left + Math.min((right - left) / 2, SIGN + 5), SIGN + 4), Math.max(right - SIGN - 4, left + SIGN + 4));
      return { event, left, right, at, label, end: Math.max(at + SIGN + GAP + width, right) };
    });
    const rows = Math.max(Math.floor((view.height - AXIS - STRIP - 6) / ROW), 1);
    pack(tried.map((item) => [Math.min(item.left, item.at - SIGN) - 4, item.end + 12]), rows)
      .forEach((row, index) => { tried[index].row = row; });
    return tried;
  }

  function drawDensity(shown, placed) {
    const drawn = new Set(placed.filter((item) => item.row >= 0).map((item) => item.event));
    const hidden = shown.filter((event) => !drawn.has(event)), columns = new Map();
    for (const event of hidden) {
      const column = Math.floor(Math.max(x(event.begin), 0) / 8);
      columns.set(column, (columns.get(column) || 0) + 1);
    }
    const most = Math.max(...columns.values(), 1);
    for (const [column, count] of columns) {
      const high = Math.max(Math.sqrt(count / most) * (STRIP - 16), 2);
      make("rect", { class: "density", x: column * 8, y: view.height - high, width: 7, height: high }, svg);
    }
    if (hidden.length) {
      make("text", { class: "more", x: 8, y: view.height - STRIP + 12 }, svg, words.more.replace("{count}", number(hidden.length)));
    }
  }

  function drawEvent({ event, left, right, at, label, row }) {
    const top = AXIS + 6 + row * ROW, middle = top + ROW / 2 - 2;
    const state = event.flags & 2 ? "checked" : event.flags & 4 ? "quiet" : "unchecked";
    const group = make("g", { class: `event ${state}${event === chosen ? " chosen" : ""}` }, svg);
    const edge = Math.max(left, -20), end = Math.min(right, view.width + 20);
    make("rect", { class: "back", x: Math.max(at - SIGN - 4, edge - 2), y: top, rx: 5, height: ROW - 3,
      width: SIGN * 2 + GAP + 6 + measure.measureText(label).width }, group);
    if (end - edge > SIGN * 3) {
      make("rect", { class: `bar k${event.kind}${event.flags & 9 ? " rough" : ""}`, x: edge, y: top + 1, rx: 4,
        width: end - edge, height: ROW - 5 }, group);
    }
    drawSign(group, event.kind, at, middle);
    make("text", { x: at + SIGN + GAP, y: middle + 4.5 }, group, label);
    make("title", {}, group, `${event.date}: ${event.title}`);
    group.addEventListener("click", () => choose(event, false));
  }

  // A shape for each kind, so that colour is never the only sign.
  function drawSign(group, kind, at, y) {
    const s = SIGN - 0.5, points = {
      1: [[0, -s - 1], [s + 1, 0], [0, s + 1], [-s - 1, 0]], 3: [[0, -s], [s, s * 0.75], [-s, s * 0.75]],
    }[kind];
    const looks = { class: `sign k${kind}` };
    if (points) make("polygon", { ...looks, points: points.map(([dx, dy]) => `${at + dx},${y + dy}`).join(" ") }, group);
    else if (kind === 2) make("rect", { ...looks, x: at - s + 0.5, y: y - s + 0.5, width: 2 * s - 1, height: 2 * s - 1, rx: 1.5 }, group);
    else if (kind === 4) make("rect", { ...looks, x: at - s - 1, y: y - s * 0.6, width: 2 * s + 2, height: s * 1.2, rx: s * 0.6 }, group);
    else make("circle", { ...looks, cx: at, cy: y, r: s - 0.5 }, group);
  }

  function listShown(shown) {
    hits = shown.slice().sort((a, b) => a.begin - b.begin || a.index - b.index);
    const undated = events.filter((event) => event.begin === null && matching(event));
    $("count").textContent = words.shown.replace("{count}", number(shown.length)).replace("{all}", number(events.length));
    const list = $("list");
    list.replaceChildren();
    for (const event of [...hits.slice(0, 200), ...undated.slice(0, 50)]) {
      const button = html("button", html("li", list));
      button.type = "button";
      html("span", button, event.date, "date");
      html("bdi", button, event.title);
      button.addEventListener("click", () => choose(event, true));
    }
  }

  function tell(event) {
    const section = $("chosen");
    section.replaceChildren();
    section.hidden = !event;
    if (!event) return;
    html("h3", section, event.title).dir = "auto";
    const state = event.flags & 2 ? words.checked : event.flags & 4 ? words.doubtful : words.unchecked;
    html("p", section, [event.date, words.kinds[event.kind], state, ...event.who, ...event.where].filter(Boolean).join(" · "));
    if (event.note) html("p", section, event.note, "note").dir = "auto";
    if (event.tags.length) html("p", section, event.tags.map((tag) => "#" + tag).join("  "), "tags").dir = "auto";
    for (const [source, sentence] of event.evidence) {
      const quote = html("blockquote", section);
      quote.dir = "auto";
      if (sentence) html("span", quote, `“${sentence}” `);
      const { words: told, url } = data.sources[source - 1];
      const link = html(url ? "a" : "span", quote, `[${source}] ${told}`);
      if (url) { link.href = url; link.rel = "noopener noreferrer"; link.target = "_blank"; }
    }
  }

  function choose(event, show) {
    chosen = event;
    tell(event);
    if (event && event.begin !== null && (show || !inView(event))) centre(event);
    redraw();
  }

  function centre(event) {
    view.begin = (event.begin + event.until) / 2 - view.width * view.step / 2;
  }

  function zoom(factor, at) {
    const instant = view.begin + at * view.step;
    view.step = Math.min(Math.max(view.step / factor, FINEST), COARSEST);
    view.begin = instant - at * view.step;
    redraw();
  }

  function pan(pixels) {
    view.begin += pixels * view.step;
    redraw();
  }

  function show(begin, until) {
    view.width = box.clientWidth || 800;
    const length = Math.max(until - begin, 3600), room = Math.max(view.width - Math.min(LABEL, view.width / 3) - 30, 50);
    view.step = Math.min(Math.max(length / room, FINEST), COARSEST);
    view.begin = begin - 20 * view.step;
    redraw();
  }

  function fit() {
    const all = dated.filter(matching);
    if (all.length) show(all.reduce((least, event) => Math.min(least, event.begin), Infinity),
      all.reduce((most, event) => Math.max(most, event.until), -Infinity));
  }

  function step(by) {
    const all = dated.filter(matching).sort((a, b) => a.begin - b.begin || a.index - b.index);
    if (!all.length) return;
    const now = chosen ? all.indexOf(chosen) : by > 0 ? all.findIndex(inView) - 1 : all.length;
    choose(all[Math.min(Math.max(now + by, 0), all.length - 1)], false);
  }

  const KEYS = {
    ArrowLeft: () => pan(-view.width / 5), ArrowRight: () => pan(view.width / 5), ArrowDown: () => step(1),
    ArrowUp: () => step(-1), "+": () => zoom(1.4, view.width / 2), "=": () => zoom(1.4, view.width / 2),
    "-": () => zoom(1 / 1.4, view.width / 2), Home: fit, Escape: () => choose(null, false),
    "/": () => $("search").focus(),
    Enter: () => chosen && chosen.begin !== null && show(chosen.begin - (chosen.until - chosen.begin) * 3, chosen.until + (chosen.until - chosen.begin) * 4),
  };

  function listen() {
    box.addEventListener("keydown", (event) => {
      const act = KEYS[event.key];
      if (act && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); act(); }
    });
    box.addEventListener("wheel", (event) => {
      event.preventDefault();
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) pan(event.deltaX);
      else zoom(Math.exp(-event.deltaY / 400), event.clientX - box.getBoundingClientRect().left);
    }, { passive: false });
    const held = new Map();
    box.addEventListener("pointerdown", (event) => { held.set(event.pointerId, event); });
    box.addEventListener("pointermove", (event) => {
      const before = held.get(event.pointerId);
      if (!before) return;
      const other = [...held.values()].find((one) => one.pointerId !== event.pointerId);
      if (other) {
        const was = Math.abs(before.clientX - other.clientX), is = Math.abs(event.clientX - other.clientX);
        if (was > 10 && is > 10) zoom(is / was, (event.clientX + other.clientX) / 2 - box.getBoundingClientRect().left);
      } else {
        pan(before.clientX - event.clientX);
      }
      held.set(event.pointerId, event);
    });
    for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
      box.addEventListener(end, (event) => held.delete(event.pointerId));
    }
    $("in").addEventListener("click", () => KEYS["+"]());
    $("out").addEventListener("click", () => KEYS["-"]());
    $("fit").addEventListener("click", fit);
    $("search").addEventListener("input", () => { needle = plain($("search").value.trim()); fit(); redraw(); });
    $("search").addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === "Escape") box.focus(); });
    window.addEventListener("resize", redraw);
  }

  for (const id of ["tools", "timeline", "help"]) $(id).hidden = false;
  for (const [id, text] of [["in", words.zoom_in], ["out", words.zoom_out], ["fit", words.fit]]) {
    $(id).title = text;
    $(id).setAttribute("aria-label", text);
  }
  $("fit").textContent = words.fit;
  $("search").placeholder = words.search;
  $("search").setAttribute("aria-label", words.search);
  box.setAttribute("aria-label", words.timeline);
  $("help").textContent = words.help;
  listen();
  fit();
  redraw();
})();
