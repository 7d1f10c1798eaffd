#!/usr/bin/env python3
"""Fails when engine or render prints, logs, exits, or reads clock, locale or environment, or when any code converts
numbers by the locale's rules. Usage: purity.py ROOT"""
import pathlib, re, sys

root = pathlib.Path(sys.argv[1])
pure = r"std::(cout|cerr|clog)|(?<![\w.])(f?printf|puts|exit|abort|getenv|secure_getenv|setenv|system|popen|time)\s*\(|_clock\b|spdlog"
portable = r"setlocale|std::locale|\bstod\b|\bstof\b|\bstrtod\b|\bstrtof\b|\batof\b|std::regex|_distribution\b|std::to_string\([^)]*\.\d"
faults = []
for top, banned in (("engine", pure), ("render", pure), ("engine", portable), ("render", portable), ("cli", portable)):
    for path in sorted((root / top).rglob("*.[ch]pp")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            code = re.sub(r'"(\\.|[^"\\])*"', '""', line).split("//")[0]
            found = re.search(banned, code)
            if found:
                faults.append(f"{path.relative_to(root).as_posix()}:{number}: may not use {found[0].strip('( ')}")
print("\n".join(faults) or "purity: engine and render neither print nor read the machine")
sys.exit(bool(faults))
