// Shows what /live sends. Texts of clients go into text nodes only.

const at = (id) => document.getElementById(id);
const filters = { license: at("license"), chat: at("chat"), actor: at("actor"), pings: at("pings") };
const kept = 100;

/** Newest first: the frame and its list item. */
const rows = [];
let chats = [];
let waiting = [];
let paused = false;

const source = new EventSource("/live");
source.onopen = () => tellStatus("Live", true);
source.onerror = () => tellStatus("The server is gone; trying to reach it again", false);
source.onmessage = ({ data }) => {
  const news = JSON.parse(data);
  if (paused) {
    waiting.push(news);
    if (waiting.length > 1) waiting = [merged(waiting[0], news)];
  } else show(news);
};

function merged(one, next) {
  return { ...one, ...next, frames: [...one.frames, ...next.frames].slice(-kept) };
}

function tellStatus(text, isUp) {
  at("status").textContent = paused ? `${text}, paused` : text;
  at("status").classList.toggle("up", isUp);
}

function show(news) {
  // A server that has started anew counts anew.
  if (rows[0] !== undefined && news.total < rows[0].frame.number) clear();
  at("version").textContent = news.version;
  at("connections").textContent = news.connections;
  at("live-chats").textContent = news.chatsInAll;
  at("frames-seen").textContent = news.total;
  for (const frame of news.frames) addFrame(frame);
  if (news.chats !== undefined) showChats(news.chats);
  fillFilters();
  applyFilters();
}

function clear() {
  for (const { item } of rows.splice(0)) item.remove();
}

function addFrame(frame) {
  if (rows[0] !== undefined && frame.number <= rows[0].frame.number) return;
  frame.chat ??= chatOfRequest(frame);
  const item = frameItem(frame);
  rows.unshift({ frame, item });
  at("frames").prepend(item);
  for (const { item: old } of rows.splice(kept)) old.remove();
}

/** Many responses do not name the chat that their request was about. */
function chatOfRequest({ kind, via, connection, requestId, number }) {
  if (kind !== "response") return undefined;
  const isAsked = ({ frame }) =>
    frame.kind === "request" &&
    (via === "web" ? frame.number === number - 1 : frame.connection === connection && frame.requestId === requestId);
  return rows.find(isAsked)?.frame.chat;
}

function frameItem(frame) {
  const failed = frame.error !== undefined;
  const kind = failed ? "error" : frame.kind;
  const [arrow, word] = frame.direction === "in" ? ["→ ", "from "] : ["← ", "to "];
  const who = actorOf(frame);
  const what = element("span", "what", element("code", "", frame.action ?? frame.kind));
  const gist = failed ? [frame.error, frame.gist].filter(Boolean).join(": ") : frame.gist;
  if (gist !== undefined) what.append(" ", element("span", "gist", gist));
  const sign = element("span", "", arrow);
  sign.setAttribute("aria-hidden", "true");
  const actor = element("span", "actor", sign, element("span", "aloud", word), who.short);
  actor.title = word + who.name;
  const summary = element("summary", "", time(frame.at), actor, what, element("span", "kind", kind));
  const facts = [
    word + who.name,
    ...(frame.api === undefined ? [] : [frame.api]),
    frame.via === "rtm" ? `RTM connection ${frame.connection}` : frame.via === "web" ? "Web" : "webhook",
    ...(frame.license === undefined ? [] : [`license ${frame.license}`]),
    ...(frame.chat === undefined ? [] : [`chat ${frame.chat}`]),
    ...(frame.requestId === undefined ? [] : [`request ${frame.requestId}`]),
  ];
  const details = element(
    "details",
    "",
    summary,
    element("p", "soft", facts.join(" · ")),
    element("pre", "", frame.body),
  );
  const known = ["request", "response", "push", "webhook"].includes(frame.kind) ? frame.kind : "text";
  return element("li", failed ? `${known} failed` : known, details);
}

/** Somebody who has not logged in is known by the connection. */
function actorOf({ user, name, connection, via }) {
  if (via === "webhook") return { id: "webhook", name: "a webhook", short: "webhook" };
  if (user !== undefined) {
    const short = name ?? (/^[0-9a-f-]{36}$/.test(user) ? `${user.slice(0, 8)}…` : user);
    return { id: user, name: name === undefined ? user : `${name} (${user})`, short };
  }
  const stranger = connection === undefined ? "a stranger" : `connection ${connection}`;
  return { id: stranger, name: stranger, short: stranger };
}

function showChats(next) {
  chats = next;
  const focused = document.activeElement?.closest("article")?.dataset.chat;
  at("chats").replaceChildren(...chats.map(chatCard));
  for (const card of at("chats").children) if (card.dataset.chat === focused) card.querySelector("button").focus();
}

function chatCard(chat) {
  const people = [chat.customer?.name ?? "no customer", ...chat.agents.map(({ name }) => name)].join(", ");
  const only = element("button", "", chat.id);
  only.type = "button";
  only.title = "Show this chat only";
  only.addEventListener("click", () => choose("chat", chat.id));
  const more = chat.eventsInAll - chat.events.length;
  const count = `${chat.eventsInAll} ${chat.eventsInAll === 1 ? "event" : "events"}`;
  const title = element(
    "h3",
    "",
    people,
    only,
    element("small", "", `license ${chat.license} · ${count} · since `, time(chat.startedAt)),
  );
  const events = chat.events.map(({ side, forAgents, author, type, text }) => {
    const about = [author, ...(type === "message" ? [] : [type]), ...(forAgents ? ["agents only"] : [])].join(" · ");
    return element("div", `event ${side}${forAgents ? " whisper" : ""}`, element("b", "soft", about), text);
  });
  const before = more > 0 ? [element("p", "soft", `${more} earlier`)] : [];
  const card = element("article", "", title, ...before, ...events);
  card.dataset.license = chat.license;
  card.dataset.chat = chat.id;
  card.dataset.people = JSON.stringify([chat.customer, ...chat.agents].flatMap((it) => it?.id ?? []));
  return card;
}

function time(milliseconds) {
  const date = new Date(milliseconds);
  const text = element("time", "", date.toTimeString().slice(0, 8) + date.toISOString().slice(19, 23));
  text.dateTime = date.toISOString();
  return text;
}

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}

function fillFilters() {
  const frames = rows.map(({ frame }) => frame);
  fill(
    filters.license,
    [...frames.map(({ license }) => license), ...chats.map(({ license }) => license)].map((id) => [id, id]),
  );
  fill(filters.chat, [
    ...chats.map(({ id, customer }) => [id, customer === undefined ? id : `${id} (${customer.name})`]),
    ...frames.map(({ chat }) => [chat, chat]),
  ]);
  fill(
    filters.actor,
    frames.map(actorOf).map(({ id, name }) => [id, name]),
  );
}

/** Adds what is new; what was chosen stays. */
function fill(select, choices) {
  const known = new Set([...select.options].map(({ value }) => value));
  const news = new Map(
    choices
      .filter(([value]) => value !== undefined && !known.has(String(value)))
      .map(([value, text]) => [String(value), text]),
  );
  for (const [value, text] of news) select.append(new Option(text, value));
  for (const option of [...select.options].slice(1, -200)) if (!option.selected) option.remove();
}

function choose(filter, value) {
  filters[filter].value = filters[filter].value === value ? "" : value;
  applyFilters();
}

function applyFilters() {
  const [license, chat, actor] = [filters.license, filters.chat, filters.actor].map(({ value }) => value);
  let framesShown = 0;
  for (const { frame, item } of rows) {
    const fits =
      (license === "" || String(frame.license) === license) &&
      (chat === "" || frame.chat === chat) &&
      (actor === "" || actorOf(frame).id === actor) &&
      (filters.pings.checked || frame.action !== "ping");
    item.hidden = !fits;
    framesShown += fits ? 1 : 0;
  }
  let chatsShown = 0;
  for (const card of at("chats").children) {
    const { license: ownLicense, chat: ownChat, people } = card.dataset;
    const fits =
      (license === "" || ownLicense === license) &&
      (chat === "" || ownChat === chat) &&
      (actor === "" || JSON.parse(people).includes(actor));
    card.hidden = !fits;
    chatsShown += fits ? 1 : 0;
  }
  at("no-frames").hidden = framesShown > 0;
  at("no-chats").hidden = chatsShown > 0;
}

for (const filter of Object.values(filters)) filter.addEventListener("change", applyFilters);
at("filters").addEventListener("submit", (event) => event.preventDefault());
at("filters").addEventListener("reset", () => setTimeout(applyFilters));
at("pause").addEventListener("click", () => {
  paused = !paused;
  at("pause").setAttribute("aria-pressed", String(paused));
  at("pause").textContent = paused ? "Go on" : "Pause";
  tellStatus(
    source.readyState === EventSource.OPEN ? "Live" : "The server is gone; trying to reach it again",
    source.readyState === EventSource.OPEN,
  );
  if (!paused) for (const news of waiting.splice(0)) show(news);
});
