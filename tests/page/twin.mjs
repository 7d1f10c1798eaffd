// The other twin: the engine in WebAssembly, by its own wrapper.
//   node twin.mjs ask WASM BUNDLE < REQUESTS
//   node twin.mjs say WASM BUNDLE LANGUAGE PATTERNS < REQUESTS     what the page says in words
//   node twin.mjs numbers PATTERNS_EN PATTERNS_SV NUMBERS         the same of how numbers are written
//   node twin.mjs letters LETTERS         compares what the native twin wrote with what the wrapper says
import { readFileSync } from "node:fs";
import { openEngine } from "../../engine/wasm/engine.mjs";
import { speaker } from "../../render/page/words.mjs";
import { conversions, kindsOf } from "../../engine/wasm/host.mjs";

const lines = (text) => text.split("\n").filter((line) => line !== "");

const ask = async (wasm, bundle) => {
  const engine = await openEngine(readFileSync(wasm));
  const loaded = engine.load(readFileSync(bundle, "utf8"));
  const answers = [JSON.stringify(loaded)];
  for (const request of lines(readFileSync(0, "utf8"))) answers.push(engine.askText(request));
  process.stdout.write(answers.join("\n") + "\n");
};

/** Everything that is read of a report, as the page says it. */
const say = async (wasm, bundle, language, patterns) => {
  const engine = await openEngine(readFileSync(wasm));
  engine.load(readFileSync(bundle, "utf8"));
  const { words, cell } = speaker(JSON.parse(readFileSync(patterns, "utf8")), language);
  for (const request of lines(readFileSync(0, "utf8"))) {
    const { title, findings, notes, tables } = engine.ask(JSON.parse(request)).report;
    const said = [title, ...findings, ...notes].map(words);
    for (const { title, columns, rows } of tables) {
      said.push(words(title), ...columns.map(({ heading }) => words(heading)));
      for (const row of rows) said.push(...columns.map(({ key }) => cell(row, key)));
    }
    process.stdout.write(JSON.stringify(said) + "\n");
  }
};

/** Of each character that ICU knows; what was added to Unicode since then is no difference, and no capital of it either. */
const letters = (file) => {
  let different = 0;
  for (const native of lines(readFileSync(file, "utf8"))) {
    const code = Number(native.split("\t")[0]), character = String.fromCodePoint(code);
    const ours = [code, kindsOf(code), ...conversions.map((convert) => convert(character))];
    if (native.endsWith(`\t${character}`)) ours[ours.length - 1] = character;
    if (ours.join("\t") === native) continue;
    if (++different <= 20) console.log(`U+${code.toString(16)}: ${JSON.stringify(ours.join("\t"))}, ICU: ${JSON.stringify(native)}`);
  }
  console.log(`${different} characters differ`);
  process.exitCode = different > 0 ? 1 : 0;
};

const numbers = (english, swedish, file) => {
  const [en, sv] = [[english, "en"], [swedish, "sv"]].map(([patterns, language]) => speaker(JSON.parse(readFileSync(patterns, "utf8")), language));
  let different = 0;
  for (const native of lines(readFileSync(file, "utf8"))) {
    const digits = native.split("\t")[0], number = Number(digits);
    const ours = [digits, en.cell({ number }, "number"), ...[0, 1, 2, 3].map((decimals) => en.words({ decimal: number, digits: decimals })),
      sv.words({ percent: number })].join("\t");
    if (ours !== native && ++different > 0) console.log(`${JSON.stringify(ours)}, the command: ${JSON.stringify(native)}`);
  }
  process.exitCode = different > 0 ? 1 : 0;
};

const [what, ...files] = process.argv.slice(2);
if (what === "ask") await ask(...files);
else if (what === "say") await say(...files);
else if (what === "numbers") numbers(...files);
else letters(...files);
