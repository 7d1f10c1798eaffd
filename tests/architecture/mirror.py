#!/usr/bin/env python3
"""Fails when a source file has no test of the same path, or the test is not built. Usage: mirror.py ROOT"""
import pathlib, sys

root = pathlib.Path(sys.argv[1])
# A few lines: golden tests run the first, the build the second; tests/cli/ranks.py runs what mpirun runs.
untested = {"cli/main.cpp", "render/page/pack.cpp", "cli/ranks/main.cpp", "cli/ranks/mpi_ranks.cpp"}
stand_ins = "engine/wasm/host/"  # tests/page/twin.py holds them against what they stand in for
built = (root / "tests/CMakeLists.txt").read_text().split()
built = {word.strip(")") for word in built}
faults = []
for path in sorted(p for top in ("engine", "render", "cli") for p in (root / top).rglob("*.cpp")):
    name = path.relative_to(root).as_posix()
    if name in untested or name.startswith(stand_ins):
        continue
    if not (root / "tests" / name).exists():
        faults.append(f"{name}: has no tests/{name}")
    elif name not in built:
        faults.append(f"tests/{name}: is not listed in tests/CMakeLists.txt")
print("\n".join(faults) or "tests: one beside every source file")
sys.exit(bool(faults))
