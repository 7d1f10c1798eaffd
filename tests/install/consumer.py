#!/usr/bin/env python3
"""Installs ecomap into an empty folder, builds a project of somebody else against it, and runs both.
Usage: consumer.py ROOT BUILD_FOLDER CMAKE"""
import os, pathlib, re, subprocess, sys, tempfile

root, build, cmake = (pathlib.Path(word).resolve() for word in sys.argv[1:4])


def run(*words, **how):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, **how)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, words))}\n{done.stdout}{done.stderr}")
    return done.stdout


with tempfile.TemporaryDirectory() as work:
    prefix, other = pathlib.Path(work) / "a prefix", pathlib.Path(work) / "other"
    run(cmake, "--install", build, "--prefix", prefix)
    flags = re.search(r"^CMAKE_CXX_FLAGS:\w+=(.*)$", (build / "CMakeCache.txt").read_text(), re.M)[1]
    run(cmake, "-G", "Ninja", "-S", root / "tests/install", "-B", other, f"-DCMAKE_PREFIX_PATH={prefix}",
        f"-DCMAKE_CXX_FLAGS={flags}", "-DCMAKE_BUILD_TYPE=Debug")
    run(cmake, "--build", other)
    datasets = prefix / "share/ecomap/datasets"
    said = run(other / "consumer", datasets / "sweden-innovation-support")
    if not re.fullmatch(r"\S.*\n\d{4,} bytes of SVG\n", said):
        sys.exit(f"the consumer said: {said}")
    installed = run(prefix / "bin/ecomap", "check", datasets / "sweden-innovation-support", env={})
    if ": 0 errors" not in installed:
        sys.exit(f"the installed command said: {installed}")
    for page in (root / "cli/man").glob("*.1"):
        if not (prefix / "share/man/man1" / page.name).exists():
            sys.exit(f"{page.name} is not installed")
print("install: a consumer loads, asks and draws with what is installed")
