#!/usr/bin/env python3
"""Makes engine.wasm anew (preset page) and compares it with the one that is kept. Takes minutes, so only when
ECOMAP_PAGE is set, or with --update, which keeps the new one.

Skipped, with a sentence, where Debian's emscripten is missing. Usage: rebuilt.py SOURCE_FOLDER [--update]"""
import os
import pathlib
import re
import shutil
import subprocess
import sys

from size import packed

SKIPPED = 77  # what CMakeLists.txt tells ctest
source = pathlib.Path(sys.argv[1]).resolve()
update = "--update" in sys.argv[2:]
kept, made = source / "engine/wasm/engine.wasm", source / ".build/page/engine/wasm/engine.wasm"


def skip(why):
    print(f"page_rebuilt: skipped, {why}")
    sys.exit(SKIPPED)


def imports_of(wasm):
    """The section of what is not defined within, as it stands: names between lengths."""
    at = 8
    while at < len(wasm):
        kind, size, shift = wasm[at], 0, 0
        for at in range(at + 1, at + 6):
            size |= (wasm[at] & 127) << shift
            shift += 7
            if wasm[at] < 128:
                break
        if kind == 2:
            return wasm[at + 1:at + 1 + size]
        at += 1 + size
    return b""


if not update and not os.environ.get("ECOMAP_PAGE"):
    skip("it takes minutes; ECOMAP_PAGE=1 asks for it")
if not shutil.which("em++"):
    skip("em++ is not installed (Debian: emscripten)")
for step in (["cmake", "--preset", "page"], ["cmake", "--build", "--preset", "page"]):
    subprocess.run(step, cwd=source, check=True, stdout=subprocess.DEVNULL)
if unknown := set(re.findall(rb"_Z\w+", imports_of(made.read_bytes()))):
    sys.exit(f"page_rebuilt: nothing defines {b', '.join(sorted(unknown)).decode()}: see CMakeLists.txt in engine/wasm")
if update:
    shutil.copy(made, kept)
same = kept.is_file() and made.read_bytes() == kept.read_bytes()
print(f"page_rebuilt: {'the same bytes' if same else 'other bytes than engine/wasm/engine.wasm; --update keeps these'}: {made.stat().st_size}, {packed(made.read_bytes())} packed")
sys.exit(not same)
