"""What a mutation run changes: one small mistake at a time, such as a tired person makes. Reads C++ as clang-format
writes it, line by line; comments, strings, the preprocessor and static_asserts are left alone."""
import re
from dataclasses import dataclass

SWAPPED = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&", "+=": "=",
           "-=": "+=", "true": "false", "false": "true", "continue": "break", "break": "continue",
           "std::min": "std::max", "std::max": "std::min", "starts_with": "ends_with", "ends_with": "starts_with",
           "front": "back", "back": "front", "any_of": "all_of", "all_of": "any_of",
           "find_first_of": "find_last_of", "find_last_of": "find_first_of"}
SWAPS = [re.compile(r"(?<= )(<=?|>=?|==|!=|&&|\|\||\+=|-=)(?= |$)"), re.compile(r"\b(true|false|std::min|std::max)\b"),
         re.compile(r"\b(continue|break)(?=;)"),
         re.compile(r"\b(starts_with|ends_with|front|back|any_of|all_of|find_first_of|find_last_of)(?=\()")]
DROPS = [re.compile(r" [+-] 1\b(?![.'])"), re.compile(r"(?<![\w)!])!(?=[\w(:*])"), re.compile(r" \| [OS]_[A-Z]+\b"),
         re.compile(r"\b[OS]_[A-Z]+ \| ")]
NUMBER = re.compile(r"(?<![\w.'])(0[xX][0-9a-fA-F']+|\d[\d']*)(?=[uUlL]*(?![\w.>]))")
LITERAL = re.compile(r"""//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|"""
                     r"""(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'""", re.S)
LEFT_ALONE = re.compile(r"\s*(#|using |namespace |template )|.*\boperator\b")
NOT_A_CALL = re.compile(r"\s*(return|throw|else|case|delete|using|if|for|while|do|switch|const|static|auto|break|"
                        r"continue)\b")
STATEMENT = re.compile(r"\s+([A-Za-z_][\w:.\[\]]*(?:->[\w:.\[\]]+)*\(.*\)[\w.()]*|\*?[\w.\[\]>()-]+ [-+|&]?= .*|"
                       r"(\+\+|--)[\w.\[\]>-]+|[\w.\[\]>-]+(\+\+|--));$")


@dataclass(frozen=True)
class Mutant:
    file: str
    line: int    # from 1
    start: int   # in the file's text
    before: str
    after: str
    text: str    # of the line, without blanks around it
    nth: int     # among those of the same line's text and operator in the file

    @property
    def operator(self):
        return "statement dropped" if self.after == ";" else f"{self.before.strip()} dropped" if not self.after else \
            f"{self.before} -> {self.after}"

    def applied(self, source):
        return source[:self.start] + self.after + source[self.start + len(self.before):]


def masked(source):
    """`source` with a filler for each character of comments and literals, so that places stay."""
    return LITERAL.sub(lambda found: re.sub(r"[^\n]", "~", found[0]), source)


def closing(text, opening):
    """Where the parenthesis at `opening` closes, or -1."""
    depth = 0
    for at in range(opening, len(text)):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth == 0:
            return at
    return -1


def numbers(line):
    for found in NUMBER.finditer(line):
        base = 16 if found[1][:2] in ("0x", "0X") else 10
        value = int(found[1].replace("'", ""), base)
        for other in [value + 1] + ([value - 1] if value > 0 else []) + ([value * 4] if value >= 16 else []):
            yield found.start(), found[1], f"0x{other:X}" if base == 16 else str(other)


def statements(line, before):
    """A whole line that only does something, and what an `if` of one line does."""
    begins = not before or before.endswith((";", "{", "}", ":", ")", "else"))
    if begins and STATEMENT.match(line) and not NOT_A_CALL.match(line) and line.count("(") == line.count(")"):
        start = len(line) - len(line.lstrip())
        yield start, line[start:], ";"
    if (condition := re.match(r"\s+(?:\} )?(?:else )?if (?:constexpr )?\(", line)) and line.endswith(";"):
        end = closing(line, condition.end() - 1)
        if end > 0 and line[end + 1:].strip():
            yield end + 2, line[end + 2:], ";"


def mutants_of_line(line, before):
    for swap in SWAPS:
        for found in swap.finditer(line):
            if not (found[0].startswith("find_") and "npos" in line):  # any or none: the end does not matter
                yield found.start(), found[0], SWAPPED[found[0]]
    for drop in DROPS:
        for found in drop.finditer(line):
            yield found.start(), found[0], ""
    yield from numbers(line)
    yield from statements(line, before)


def mutants_of(file, source):
    """Every mutant of a file, in the order of its text."""
    found, seen, start, before, asserting = [], {}, 0, "", False
    for number, (line, original) in enumerate(zip(masked(source).split("\n"), source.split("\n")), 1):
        asserting = asserting or "static_assert" in line
        if not asserting and not LEFT_ALONE.match(line):
            for at, old, new in sorted(set(mutants_of_line(line, before))):
                old = original[at:at + len(old)]
                key = (original.strip(), old, new)
                seen[key] = seen.get(key, -1) + 1
                found.append(Mutant(file, number, start + at, old, new, original.strip(), seen[key]))
        asserting = asserting and not line.rstrip().endswith(";")
        before = line.strip("~ ") or before
        start += len(original) + 1
    return found
