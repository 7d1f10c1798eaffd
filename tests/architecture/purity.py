#!/usr/bin/env python3
"""Fails when engine or render prints, logs, exits, or reads clock, locale or environment, when any code converts
numbers by the locale's rules, or when C++ holds a sentence instead of a message. Usage: purity.py ROOT"""
import pathlib, re, sys

root = pathlib.Path(sys.argv[1])
pure = r"std::(cout|cerr|clog)|(?<![\w.])(f?printf|puts|exit|abort|getenv|secure_getenv|setenv|system|popen|time)\s*\(|_clock\b|spdlog"
portable = r"setlocale|std::locale|\bstod\b|\bstof\b|\bstrtod\b|\bstrtof\b|\batof\b|std::regex|_distribution\b|std::to_string\([^)]*\.\d"
LITERAL = r'"((?:[^"\\\n]|\\.)*)"'
# Two words of small letters with a space between; and statements that speak of a fault of ours, for those who mend it.
SENTENCE = r"(?<![\w.-])[a-z]+ [a-z]{2,}(?![\w=-])"
FAULT_OF_OURS = r"\b(?:runtime_error|logic_error|invalid_argument|out_of_range|assert)\([^;]*;"
# Literals with words in them that nobody reads as a sentence, and why.
NO_SENTENCES = {
    "engine/analysis/network/match_report.cpp": "the unit of a column",
    "engine/analysis/support/breadth.cpp": "the unit of a column",
    "engine/model/building_table.hpp": "what the manual says of a column, held to it by a test",
    "engine/model/cell.hpp": "what the manual says of a column, held to it by a test",
    "engine/model/columns.cpp": "what the manual says of a column, held to it by a test",
    "engine/model/letters.cpp": "speaks of a fault of ours",
    "engine/import/format.cpp": "heads of other tools' tables",
    "engine/import/network/iati_codes.cpp": "names of IATI's code lists",
    "engine/import/network/kumu.cpp": "names of Kumu's fields",
    "engine/import/stip.cpp": "heads of STIP Compass",
    "engine/io/json.cpp": "knows nlohmann-json's sentences",
    "render/board/layout_cards.cpp": "classes of the style sheet",
    "render/board/layout_layers.cpp": "classes of the style sheet",
    "render/graphviz/draw.cpp": "speaks of a fault of ours",
    "render/shape/network.cpp": "a key",
    "render/workbook/form_book.cpp": "what XLSForm calls things, and its formulas",
    "cli/app.cpp": "without memory no message can be made",
    "cli/commands.cpp": "examples of command lines",
    "cli/own_files.cpp": "the first line of a file",
    "cli/question_options.cpp": "what a check tells CLI11, in the words that parse_error.cpp knows",
    "cli/parse_error.cpp": "knows CLI11's sentences",
}
faults = []
for top, banned in (("engine", pure), ("render", pure), ("engine", portable), ("render", portable), ("cli", portable)):
    for path in sorted((root / top).rglob("*.[ch]pp")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            code = re.sub(r'"(\\.|[^"\\])*"', '""', line).split("//")[0]
            found = re.search(banned, code)
            if found:
                faults.append(f"{path.relative_to(root).as_posix()}:{number}: may not use {found[0].strip('( ')}")
for path in sorted(path for top in ("engine", "render", "cli") for path in (root / top).rglob("*.[ch]pp")):
    name = path.relative_to(root).as_posix()
    text = re.sub(FAULT_OF_OURS, lambda found: "\n" * found[0].count("\n"), re.sub(r"(^|\s)//.*", r"\1", path.read_text()))
    for number, line in enumerate(text.splitlines(), 1):
        for literal in re.findall(LITERAL, line):
            if "<" not in literal and re.search(SENTENCE, literal) and name not in NO_SENTENCES:
                faults.append(f'{name}:{number}: a sentence: "{literal[:60]}"; make it a message')
print("\n".join(faults) or "purity: engine and render neither print nor read the machine, and C++ holds no sentence")
sys.exit(bool(faults))
