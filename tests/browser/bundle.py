#!/usr/bin/env python3
"""Builds the page's script, style and licences anew and holds render/page/bundle to them, byte for byte; and has the
TypeScript compiler check the sources.

Skipped, with a sentence, where there is no Node.js 18 or npm.
Usage: bundle.py SOURCE_FOLDER BUILD_FOLDER"""
import pathlib
import shutil
import subprocess
import sys

from prepared import install

source, build = (pathlib.Path(word).resolve() for word in sys.argv[1:3])
page, work = source / "render/page", build / "bundle/render/page"
node = install("bundle", page, work)
for old in work.glob("*.*ts"):
    old.unlink()
for path in [*page.glob("*.*ts"), *page.glob("*.mjs"), page / "page.css", page / "tsconfig.json",
             *(source / "engine/wasm").glob("*.m*")]:
    copied = build / "bundle" / path.relative_to(source)
    copied.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(path, copied)
out = work / "out"
out.mkdir(exist_ok=True)
checked = subprocess.run([node, "node_modules/typescript/bin/tsc", "-p", "."], cwd=work)
subprocess.run([node, "build.mjs", out], cwd=work, check=True)
kept = page / "bundle"
names = sorted({path.name for folder in (out, kept) for path in folder.iterdir()})
faults = [name for name in names
          if not (out / name).is_file() or not (kept / name).is_file() or (out / name).read_bytes() != (kept / name).read_bytes()]
for name in faults:
    print(f"render/page/bundle/{name} is not what its sources make: cd render/page && npm ci && node build.mjs")
print(f"bundle: {len(names)} files, {len(faults)} differ")
sys.exit(1 if faults or checked.returncode != 0 else 0)
