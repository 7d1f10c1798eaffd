// What the engine asks of the page (host/host.hpp) and every browser knows: about letters from its Unicode tables, and how
// numbers are written.

const folded = (character) => {
  if (character === "ı") return character;
  if (/\p{Script=Cherokee}/u.test(character)) return character.toUpperCase();
  return character.toLowerCase().toUpperCase().toLowerCase();
};

/** NFKC_Casefold: what is folded may have to be composed, and folded, again. */
const foldCase = (text) => {
  for (let before = null; before !== text;) {
    before = text;
    const plain = text.normalize("NFKD").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
    text = Array.from(plain, folded).join("").normalize("NFKC");
  }
  return text;
};

/** As host/letters.cpp numbers them. */
const withCapital = (text) => text.replace(/^./su, (first) => first.toUpperCase());

export const conversions = [(text) => text.normalize("NFC"), (text) => text.toLowerCase(), foldCase, withCapital];

const kinds = [/\p{White_Space}/u, /\p{P}/u, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u, /\p{Default_Ignorable_Code_Point}/u,
  /\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u];

/** A bit for each kind, as host/letters.cpp has them. */
export const kindsOf = (character) =>
  kinds.reduce((bits, kind, bit) => bits | (kind.test(String.fromCodePoint(character)) ? 1 << bit : 0), 0);

/** As std::to_chars() of C++ writes it: with or without an exponent, whichever is shorter. */
export const writeNumber = (number) => {
  const [mantissa, exponent] = number.toExponential().split("e");
  const scientific = `${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
  const plain = Number.isInteger(number) ? String(BigInt(number)) : String(number);
  return plain.length <= scientific.length && !plain.includes("e") ? plain : scientific;
};

/** The number that a text begins with, and its length, as std::from_chars() of C++ has them. */
export const readNumber = (text) => {
  const [digits = "", mantissa] = /^(-?(?:\d+\.?\d*|\.\d+))(?:[eE][+-]?\d+)?/.exec(text) ?? [];
  const number = Number(digits);
  const isBeyond = !Number.isFinite(number) || (number === 0 && /[1-9]/.test(mantissa));
  return { length: digits.length, number: isBeyond ? NaN : number };
};
