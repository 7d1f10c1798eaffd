#!/usr/bin/env python3
"""Fails unless the operators make of a small source exactly the mutants they should, leave comments and literals alone,
and every entry of equivalent.txt still stands for a mutant of the tree. Usage: self_test.py ROOT"""
import pathlib, sys

sys.dont_write_bytecode = True
from equivalents import read_equivalents
from operators import masked, mutants_of

root = pathlib.Path(sys.argv[1])
SOURCE = r'''#include "a < b.hpp"  // 1 < 2
namespace x {
static_assert(sizeof(int) == 4,
              "1 + 1 < 3");
bool operator<(A a, B b) { return true; }
/* a < b && !c
   return true; */
int f(int a, std::vector<int> list) {  // a < 1
    const char* text = "a < b && \" true", letter = '<', raw[] = R"(1 < 2; ")";
    if (a < 20 && !list.empty()) return 0x7F;
    log(text, "x");
    total += a - 1;
    for (auto each : list) {
        if (each == 1'000) continue;
        ++count;
    }
    auto descriptor = open(name,
                           O_CREAT | O_EXCL);
    return std::min(a + 1, list.front());
}
'''
WANTED = [
    "10: < -> <=", "10: 20 -> 19", "10: 20 -> 21", "10: 20 -> 80", "10: && -> ||", "10: ! dropped",
    "10: statement dropped", "10: 0x7F -> 0x1FC", "10: 0x7F -> 0x7E", "10: 0x7F -> 0x80", "11: statement dropped",
    "12: statement dropped", "12: += -> =", "12: - 1 dropped", "12: 1 -> 0", "12: 1 -> 2", "14: == -> !=",
    "14: 1'000 -> 1001", "14: 1'000 -> 4000", "14: 1'000 -> 999", "14: continue -> break", "14: statement dropped",
    "15: statement dropped", "18: O_CREAT | dropped", "18: | O_EXCL dropped", "19: std::min -> std::max",
    "19: + 1 dropped", "19: 1 -> 0", "19: 1 -> 2", "19: front -> back",
]

faults = []
mutants = mutants_of("f.cpp", SOURCE)
made = [f"{mutant.line}: {mutant.operator}" for mutant in mutants]
for mutant in sorted(set(made) - set(WANTED)):
    faults.append(f"makes a mutant too many: {mutant}")
for mutant in sorted(set(WANTED) - set(made)):
    faults.append(f"does not make: {mutant}")
if len(made) != len(set(made)):
    faults.append("makes one twice")
for mutant in mutants:
    changed = mutant.applied(SOURCE).split("\n")
    different = [number for number, (old, new) in enumerate(zip(SOURCE.split("\n"), changed), 1) if old != new]
    if different != [mutant.line]:
        faults.append(f"{mutant.line}: {mutant.operator}: changes lines {different}")
if len(masked(SOURCE)) != len(SOURCE) or masked(SOURCE).count("\n") != SOURCE.count("\n"):
    faults.append("comments and literals do not keep their places")

for entry in read_equivalents():
    source = root / entry.file
    known = mutants_of(entry.file, source.read_text()) if source.exists() else []
    if not any((mutant.operator, mutant.text) == (entry.operator, entry.text) for mutant in known):
        faults.append(f"equivalent.txt: no longer a mutant: {entry.file}: {entry.operator}: {entry.text}")
    if len(entry.reason) < 20:
        faults.append(f"equivalent.txt: gives no reason: {entry.file}: {entry.text}")
print("\n".join(faults) or
      f"mutation: {len(WANTED)} planted mutants, {len(read_equivalents())} equivalents that still are some")
sys.exit(bool(faults))
