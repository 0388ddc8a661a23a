// The page on which people mark. What students wrote comes as HTML that the printer has cleaned, and goes in as it is; all else is text.
"use strict";
const $ = (id) => document.getElementById(id);
const { base, assignment, token, formgrader } = document.body.dataset;
const api = `${base}marking/api/${encodeURIComponent(assignment)}`;
const marker = crypto.randomUUID ? crypto.randomUUID() : String(Math.random()).slice(2);
const kept = `decisions of ${assignment}`;
const HEARTBEAT = 5000; // milliseconds between looks at what others do

let questions = [], number = 0, state = { items: [], answers: [] };
let shown = null; // the answer on the page, with its mark as it was read
let chosen = new Set(), dirty = false, editing = null, busy = false;
let decisions = JSON.parse(sessionStorage.getItem(kept) || "[]");

async function ask(path, body) {
  const headers = { "X-XSRFToken": token }; // a JupyterHub wants it of whatever a page asks for
  const options = body === undefined ? { headers } : { method: "POST", headers: { ...headers, "Content-Type": "application/json" }, body: JSON.stringify(body) };
  let told, reply;
  try {
    reply = await fetch(`${api}${path}`, options);
    told = await reply.json();
  } catch {
    throw new Error("The server does not answer. Nothing was saved: is the command still running?");
  }
  if (!reply.ok) throw new Error(told.problem || told.message || `The server says ${reply.status}.`);
  return told;
}

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function inline(text) { // `code` in a rubric's line; all else as it is
  return text.split("`").map((part, place) => (place % 2 ? element("code", { textContent: part }) : part));
}

const points = (value) => `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value)}`;
const place = (id) => state.answers.findIndex((answer) => answer.id === id);
const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

function notice(text, ...actions) {
  $("notice").hidden = !text;
  $("notice").replaceChildren(...(text ? [element("p", { textContent: text })] : []),
    ...actions.map(([label, act]) => element("button", { type: "button", textContent: label, onclick: act })));
  if (text) $("notice").scrollIntoView({ block: "nearest" });
}

async function guarded(work) {
  if (busy) return;
  $("form").ariaBusy = busy = true;
  try {
    await work();
  } catch (error) {
    notice(error.message);
  } finally {
    $("form").ariaBusy = busy = false;
  }
}

// What is to be seen

function score() {
  const total = state.items.filter((item) => chosen.has(item.id)).reduce((sum, item) => sum + item.points, Number($("points").value) || 0);
  const most = questions[number].points;
  return Math.round(Math.min(Math.max(Math.abs(most - total) < 0.02 ? most : total, 0), most) * 1e4) / 1e4;
}

function drawScore() {
  $("score").textContent = shown ? `${score()} of ${plural(questions[number].points, "point")}` : "";
  if (shown && !dirty) $("score").textContent = shown.waiting && !shown.by_hand ? "not marked yet" : `${$("score").textContent}, saved`;
}

function editor(item) {
  const text = element("textarea", { rows: 3, value: item.text });
  const worth = element("input", { type: "number", step: "any", value: item.points });
  const save = (items) => () => guarded(async () => {
    const told = await ask("/change_items", { question: number, rubric: state.rubric, items });
    remember(told.decision);
    editing = null;
    await refresh();
    if (shown && !dirty) await open(shown.id);
    $("saved").textContent = told.changed ? `The rubric was changed, and with it the marks of ${plural(told.changed, "answer")}.` : "The rubric was changed.";
  });
  const rest = () => state.items.map(({ id, text, points }) => ({ id, text, points }));
  const mine = () => ({ id: item.id, text: text.value, points: worth.value });
  const all = () => (item.id ? rest().map((one) => (one.id === item.id ? mine() : one)) : [...rest(), mine()]);
  const label = item.given ? `Save, also for ${plural(item.given, "answer")} that has it`.replace("s that has", "s that have") : "Save";
  const buttons = [element("button", { type: "button", textContent: label, onclick: () => save(all())() }),
    element("button", { type: "button", textContent: "Cancel", onclick: () => { editing = null; drawItems(); } })];
  if (item.id) buttons.push(element("button", { type: "button", textContent: item.given ? `Remove from ${plural(item.given, "answer")}` : "Remove", onclick: () => save(rest().filter((one) => one.id !== item.id))() }));
  const box = element("div", { className: "editor" }, element("label", {}, "What the student reads", text), element("label", {}, "Points ", worth), element("div", {}, ...buttons));
  setTimeout(() => text.focus());
  return box;
}

function put(list, rows) { // who is on a button of a list stays there
  const focused = [...$(list).querySelectorAll("button")].indexOf(document.activeElement);
  $(list).replaceChildren(...rows);
  if (focused >= 0 && !$(list).querySelector("textarea")) $(list).querySelectorAll("button")[focused]?.focus({ preventScroll: true });
}

function drawItems() {
  const rows = state.items.map((item, index) => {
    if (editing === item.id) return element("li", {}, editor(item));
    const on = chosen.has(item.id);
    const button = element("button", { type: "button", className: "item", onclick: () => toggle(item.id) },
      element("b", { textContent: on ? "✓" : "○", ariaHidden: "true" }), element("kbd", { textContent: index < 9 ? index + 1 : "" }),
      element("span", { className: "worth", textContent: points(item.points) }), element("span", { className: "says" }, ...inline(item.text)));
    button.setAttribute("aria-pressed", on);
    const edit = element("button", { type: "button", className: "edit", textContent: "Edit", onclick: () => { editing = item.id; drawItems(); } });
    edit.setAttribute("aria-label", `Edit item ${index + 1}`);
    return element("li", {}, button, edit);
  });
  if (editing === "") rows.push(element("li", {}, editor({ id: "", text: "", points: 1, given: 0 })));
  put("items", rows);
  drawScore();
}

function like() { // other answers that say the same and wait
  const own = state.answers[place(shown?.id)];
  return own?.group ? state.answers.filter((answer) => answer.group === own.group && answer.id !== own.id) : [];
}

function draw() {
  const left = state.answers.filter((answer) => answer.waiting);
  const texts = new Set(left.map((answer) => answer.group || answer.id)).size;
  const all = state.answers.length;
  const reading = state.read < all ? ` (compared ${state.read} of ${all})` : "";
  $("far").textContent = all === 0 ? "Nothing was handed in yet." : left.length === 0 ? `All ${all} answers are marked.` : `${left.length} of ${plural(all, "answer")} to mark, ${plural(texts, "different text")}${reading}`;
  const others = like(), waiting = others.filter((answer) => answer.waiting);
  $("like").hidden = others.length === 0;
  $("together").disabled = waiting.length === 0;
  const marked = others.length - waiting.length;
  $("like-text").textContent = waiting.length ? `Also for ${plural(waiting.length, "answer")} that ${waiting.length === 1 ? "says" : "say"} the same${marked ? `; ${marked} more ${marked === 1 ? "is" : "are"} marked already and ${marked === 1 ? "stays" : "stay"}` : ""}` : `${plural(marked, "answer")} that ${marked === 1 ? "says" : "say"} the same ${marked === 1 ? "is" : "are"} marked already`;
  $("undo").hidden = decisions.length === 0;
  if (shown) drawAbout();
  if (shown) $("answer-title").textContent = `Answer ${place(shown.id) + 1} of ${all}`;
  put("all", $("all-fold").open ? state.answers.map((answer) => {
    const what = [answer.who, answer.waiting ? "to mark" : plural(answer.score, "point"), answer.taken ? "somebody is at it" : ""].filter(Boolean).join(", ");
    const button = element("button", { type: "button", textContent: what, onclick: () => walk(answer.id) });
    button.setAttribute("aria-current", answer.id === shown?.id);
    return element("li", {}, button);
  }) : []);
  drawScore();
}

function fill() { // the form, as the answer's mark stands
  chosen = new Set(shown.items.filter((id) => state.items.some((item) => item.id === id)));
  $("points").value = shown.more || "";
  $("words").value = shown.words;
  dirty = false;
  drawItems();
  draw();
}

function drawAbout() {
  const parts = [];
  if (shown.who) parts.push(shown.who);
  if (state.answers[place(shown.id)]?.taken) parts.push("Somebody else has it open.");
  if (shown.waiting && shown.by_hand) parts.push("It was marked before, and what was handed in since is here. Saving says that the mark holds.");
  if (!shown.waiting && !shown.by_hand && shown.said) parts.push(`The grader says: ${shown.said}`);
  $("about").textContent = parts.join(" · ");
}

// What is done

async function refresh() {
  const names = $("names").checked ? 1 : 0;
  const asked = number;
  const told = await ask(`/${number}?marker=${marker}&at=${shown?.id || ""}&names=${names}`);
  if (asked !== number) return;
  state = told;
  if (editing === null) drawItems();
  draw();
}

async function open(id) {
  $("answer").ariaBusy = "true";
  const told = await ask(`/${number}/${id}?names=${$("names").checked ? 1 : 0}`);
  shown = { id, ...told };
  $("answer").innerHTML = told.html;
  $("answer").ariaBusy = "false";
  $("together").checked = true;
  $("whole").hidden = formgrader === undefined;
  $("whole").href = `${base}formgrader/submissions/${id}/#${encodeURIComponent(questions[number].name)}`;
  notice("");
  fill();
  await refresh();
}

async function lookAround() { // what others have done meanwhile
  await refresh();
  const now = state.answers[place(shown?.id)];
  if (!now || dirty || busy || now.version === shown.version) return;
  guarded(async () => {
    await open(shown.id);
    $("saved").textContent = "Somebody else has marked this answer meanwhile.";
  });
}

function nextWaiting() {
  const from = place(shown?.id) + 1;
  const order = [...state.answers.slice(from), ...state.answers.slice(0, from)];
  const waiting = order.filter((answer) => answer.waiting && answer.id !== shown?.id);
  return (waiting.find((answer) => !answer.taken) || waiting[0])?.id;
}

function walk(id) {
  if (!id) return;
  const go = () => guarded(async () => { $("saved").textContent = ""; await open(id); $("answer-title").focus({ preventScroll: true }); scrollTo(0, 0); });
  if (dirty) notice("This mark is not saved yet.", ["Save it", save], ["Leave it", () => { dirty = false; go(); }]);
  else go();
}

function step(by) {
  walk(state.answers[place(shown?.id) + by]?.id);
}

function toggle(id) {
  if (!shown || busy) return;
  if (!chosen.delete(id)) chosen.add(id);
  touched();
  drawItems();
}

function touched() {
  dirty = true;
  drawScore();
}

function remember(decision) {
  decisions = [...decisions, decision].slice(-50);
  sessionStorage.setItem(kept, JSON.stringify(decisions));
}

const save = () => guarded(async () => {
  if (!shown) return;
  if (shown.waiting && !shown.by_hand && !dirty) {
    notice("Nothing is chosen yet.", ["No points", () => { touched(); notice(""); save(); }]);
    return;
  }
  const seen = { [shown.id]: shown.version };
  if ($("together").checked) for (const answer of like()) if (answer.waiting) seen[answer.id] = answer.version;
  const said = { question: number, seen, items: [...chosen], more: $("points").value, words: $("words").value };
  const told = await ask("/decide", said);
  remember(told.decision);
  const mine = told.others.find((other) => other.id === shown.id);
  const given = score(), also = told.done.length - 1;
  if (mine) {
    await refresh();
    const theirs = `${mine.score === null ? "no mark" : plural(mine.score, "point")}${mine.words ? `, “${mine.words}”` : ""}`;
    notice(`Somebody else has marked this answer meanwhile: ${theirs}. Yours is not saved.`,
      ["Keep theirs", () => { dirty = false; walk(shown.id); }],
      ["Put mine in its place", () => { shown.version = mine.version; notice(""); save(); }]);
    return;
  }
  dirty = false;
  shown.waiting = false;
  await refresh();
  const next = nextWaiting();
  await open(next || shown.id);
  $("saved").textContent = `Saved: ${plural(given, "point")}${also > 0 ? ` for ${also + 1} answers` : ""}.${told.others.length ? ` ${told.others.length} that somebody else has marked meanwhile stay.` : ""}${next ? "" : " That was the last one."}`;
  if (next) { $("answer-title").focus({ preventScroll: true }); scrollTo(0, 0); }
});

const takeBack = () => guarded(async () => {
  const decision = decisions.pop();
  if (!decision) return;
  sessionStorage.setItem(kept, JSON.stringify(decisions));
  const told = await ask("/take_back", { decision });
  dirty = false;
  if (told.question !== number) await choose(told.question);
  const back = shown?.id;
  await refresh();
  await open(back);
  $("saved").textContent = `Taken back on ${plural(told.back, "answer")}.${told.left ? ` ${told.left} that were marked again since stay as they are.` : ""}`;
});

async function choose(which) {
  number = which;
  shown = null;
  chosen = new Set();
  editing = null;
  const question = questions[number];
  $("question").value = number;
  history.replaceState(null, "", `#${encodeURIComponent(question.name)}`);
  for (const part of ["asked", "scheme", "own"]) $(part).innerHTML = question[part];
  $("scheme-fold").hidden = !question.scheme;
  $("answer").replaceChildren();
  await refresh();
  const first = nextWaiting() || state.answers[0]?.id;
  if (first) await open(first);
}

const KEYS = { j: () => step(1), k: () => step(-1), n: () => walk(nextWaiting()), c: () => $("words").focus(), u: takeBack, 0: () => { chosen = new Set(); touched(); drawItems(); }, g: () => { if (!$("together").disabled) $("together").click(); } };

document.addEventListener("keydown", (event) => {
  const typing = event.target.matches("input:not([type=checkbox]), textarea, select");
  if (event.key === "Escape") {
    if (typing) event.target.blur();
    if ($("more").open && $("more").contains(event.target)) $("more").firstElementChild.focus();
    $("more").open = false;
    return;
  }
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); save(); return; }
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Enter" && !event.target.closest("button:not(.item), a, summary, input")) { event.preventDefault(); save(); }
  const item = state.items[Number(event.key) - 1];
  if (event.key >= "1" && event.key <= "9" && item) { event.preventDefault(); toggle(item.id); } else if (KEYS[event.key]) { event.preventDefault(); KEYS[event.key](); }
});
addEventListener("beforeunload", (event) => { if (dirty) event.preventDefault(); });
$("form").addEventListener("submit", (event) => { event.preventDefault(); save(); });
$("words").addEventListener("input", touched);
$("points").addEventListener("input", touched);
$("previous").addEventListener("click", () => step(-1));
$("next").addEventListener("click", () => step(1));
$("undo").addEventListener("click", takeBack);
$("add").addEventListener("click", () => { editing = ""; drawItems(); });
$("all-fold").addEventListener("toggle", draw);
$("names").addEventListener("change", () => guarded(async () => { if (shown && !dirty) await open(shown.id); else await refresh(); }));
$("question").addEventListener("change", (event) => {
  if (dirty) { $("question").value = number; notice("This mark is not saved yet.", ["Save it", save], ["Leave it", () => { dirty = false; notice(""); }]); return; }
  guarded(() => choose(Number(event.target.value)));
});

guarded(async () => {
  questions = (await ask("")).questions;
  if (!questions.length) { notice("No question of this assignment is marked by hand."); return; }
  $("question").replaceChildren(...questions.map((question, index) => element("option", { value: index, textContent: question.title })));
  const named = questions.findIndex((question) => `#${encodeURIComponent(question.name)}` === location.hash);
  const first = questions.findIndex((question) => question.waiting);
  $("asked-fold").open = matchMedia("(min-width: 56rem)").matches;
  await choose(named >= 0 ? named : Math.max(first, 0));
  setInterval(() => { if (!document.hidden && !busy) lookAround().catch((error) => notice(error.message)); }, HEARTBEAT);
});
