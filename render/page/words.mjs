// Sentences of messages, as render/words makes them: ICU MessageFormat patterns with plain, plural and select arguments,
// numbers and lists in the language's way. Types: words.d.mts; tests/page/twin.py holds every sentence to the command's.

/** The parts of a pattern: texts, "#", and arguments with the message of each selector. Read once. */
const read = (pattern) => {
  let at = 0;
  const message = (inPlural, isInner) => {
    const parts = [];
    let text = "";
    const add = (part) => { if (text !== "") parts.push(text); text = ""; if (part) parts.push(part); };
    while (at < pattern.length) {
      const letter = pattern[at];
      if (letter === "'") {
        const next = pattern[at + 1];
        if (next === "'") { text += "'"; at += 2; continue; }
        if (next === "{" || next === "}" || (inPlural && next === "#")) {  // quoted to the next single apostrophe
          for (++at; at < pattern.length; ++at) {
            if (pattern[at] !== "'") text += pattern[at];
            else if (pattern[at + 1] === "'") text += pattern[at++];
            else break;
          }
          ++at;
          continue;
        }
        text += letter;
        ++at;
      } else if (letter === "{") { ++at; add(argument()); }
      else if (letter === "}" && isInner) break;
      else if (letter === "#" && inPlural) { ++at; add({ count: true }); }
      else { text += letter; ++at; }
    }
    add();
    return parts;
  };
  const word = (end) => {
    const from = at;
    while (at < pattern.length && !end.includes(pattern[at])) ++at;
    return pattern.slice(from, at).trim();
  };
  const argument = () => {
    const name = word(",}");
    if (pattern[at++] === "}") return { name };
    const kind = word(",");
    ++at;
    const choices = new Map();
    for (;;) {
      const selector = word("{}");
      if (pattern[at++] !== "{") return { name, kind, choices };
      choices.set(selector, message(kind === "plural", true));
      ++at;
    }
  };
  return message(false, false);
};

/** With so many decimals; what lies halfway goes to the even digit, as in C++. */
export const fixed = (number, decimals) => {
  if (Math.abs(number) >= 1e21) return `${BigInt(number)}${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  const more = Math.min(100 - decimals, 60), digits = number.toFixed(decimals + more), end = digits.length - more;
  const cut = digits.slice(0, end).replace(/\.$/, "");
  const isHalf = /^50*$/.test(digits.slice(end)) && /[02468]$/.test(cut);
  return isHalf ? cut : number.toFixed(decimals);
};

/** As a table shows it: three decimals at most, and three digits of what is smaller. */
export const rounded = (number) => {
  if (number !== 0 && Math.abs(number) < 0.001) {
    const exponent = Number(number.toExponential(2).split("e")[1]);
    if (exponent >= -4) return number.toFixed(2 - exponent).replace(/0+$/, "");
    const [mantissa, power] = number.toExponential(2).split("e");
    return `${mantissa.replace(/\.?0+$/, "")}e-${power.slice(1).padStart(2, "0")}`;
  }
  const text = fixed(number, 3).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
};

/** Who says messages in `language`, by these patterns. */
export const speaker = (patterns, language) => {
  const plurals = new Intl.PluralRules(language), known = new Map();

  const number = (value, decimals) => {
    let text = fixed(value, decimals);
    if (/^-[0.]*$/.test(text)) text = text.slice(1);
    return text.replace(".", say("number.mark", {}));
  };
  const share = (value) => {
    const isWhole = Math.abs(value - (value < 0 ? -Math.round(-value) : Math.round(value))) < 0.05;
    return say("number.percent", { number: number(value, isWhole ? 0 : 1) });
  };
  const conjunction = (items, named) => {
    const isAll = named === items.length;
    const line = items.slice(0, isAll ? named - 1 : named).join(", ");
    if (!isAll) return say("list.more", { named: line, more: items.length - named });
    if (named < 2) return items[0] ?? "";
    return say("list.and", { first: line, last: items[named - 1] });
  };
  const between = { commas: ", ", semicolons: "; ", sentences: " ", dots: " · " };
  const listed = ({ list, joining, most }) => {
    const items = list.filter((item) => item !== null).map(words);
    const isAll = most === 0 || items.length <= most + 1;
    return joining === "conjunction" || !isAll ? conjunction(items, isAll ? items.length : most) : items.join(between[joining]);
  };
  // A label in the language, else in English, else in any.
  const labelled = (texts) => texts[language] ?? texts.en ?? Object.values(texts)[0] ?? "";

  const fill = (parts, given, count) => parts.map((part) => {
    if (typeof part === "string") return part;
    if (part.count) return count;
    const value = given[part.name];
    if (value === undefined) throw new Error(`a message is not given its argument ${part.name}`);
    if (!part.choices) return words(value);
    const choices = part.kind === "plural" ? [`=${value}`, plurals.select(value)] : [value];
    const chosen = choices.map((one) => part.choices.get(String(one))).find((one) => one !== undefined);
    return fill(chosen ?? part.choices.get("other"), given, part.kind === "plural" ? String(value) : "");
  }).join("");

  const say = (id, given) => {
    if (!known.has(id)) {
      const pattern = patterns[id];
      if (pattern === undefined) throw new Error(`no catalogue has the message ${id}`);
      known.set(id, read(pattern));
    }
    return fill(known.get(id), given, "").replace(/^ +| +$/g, "");
  };

  const words = (message) => {
    if (message === null) return "";
    if (typeof message !== "object") return String(message);
    if ("id" in message) return say(message.id, message.arguments);
    if ("decimal" in message) return message.decimal === null ? "" : number(message.decimal, message.digits);
    if ("percent" in message) return message.percent === null ? "" : share(message.percent);
    return "label" in message ? labelled(message.label) : listed(message);
  };

  /** The cell of a column in a row of an answer, as a table shows it. */
  const cell = (row, column) => {
    const why = row.no_number?.[column], value = row[column];
    if (why !== undefined) return words(why);
    if (value === null) return say("unknown", {});
    return typeof value === "number" ? rounded(value) : words(value);
  };
  return { words, cell };
};
