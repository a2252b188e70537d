#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes the emitted files of every binding from what the library says of itself.

usage: emit.py [--check]

Reads capi/emitted/catalogue.json and interface.json; a language is a module below emitters/ with a
function files(library) that gives the text of each file by its path below the language's folder.
Every emitted file lies in a folder named "emitted" or has ".emitted." in its name; with --check
nothing is written, and a file that is stale, missing or no longer emitted is an error.
"""
import importlib
import pathlib
import re
import sys

from emitters.library import Library

HERE = pathlib.Path(__file__).resolve().parent
LANGUAGES = sorted(path.stem for path in (HERE / "emitters").glob("*.py")
                   if path.stem not in ("library", "records", "text", "typed_records"))


def is_emitted(path):
    return "emitted" in path.parent.parts or ".emitted." in path.name


def present(folder):
    """The emitted files of a language that lie in the tree."""
    return {path.relative_to(folder) for path in folder.rglob("*")
            if path.is_file() and is_emitted(path.relative_to(folder))
            and not {"node_modules", "target", "__pycache__"} & set(path.parts)}


def emit(language, library, check):
    """Writes or checks one language. Returns what is wrong, a line each."""
    folder = HERE / language
    files = {pathlib.Path(name): text
             for name, text in importlib.import_module(f"emitters.{language}").files(library).items()}
    wrong = [f"{language}/{path}: its name does not say that it is emitted"
             for path in files if not is_emitted(path)]
    wrong += [f"{language}/{path}: no longer emitted; delete it"
              for path in present(folder) - files.keys()]
    for path, text in files.items():
        target = folder / path
        if target.exists() and target.read_text(encoding="utf-8") == text:
            continue
        if check:
            wrong.append(f"{language}/{path}: stale; run capi/bindings/emit.py")
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        print(f"wrote {target}")
    return wrong


# What a packager reads a version from: each must say that of the library.
VERSIONS = {"node/package.json": r'"version": "([^"]+)"', "wasm/package.json": r'"version": "([^"]+)"',
            "java/pom.xml": r"<version>([^<]+)<", "rust/Cargo.toml": r'version = "([^"]+)"',
            "rust/libtonus/Cargo.toml": r'libtonus-sys = .*version = "([^"]+)"',
            "../../cmake/vcpkg/vcpkg.json": r'"version": "([^"]+)"'}


def other_versions(version):
    """The files that say another version, a line each."""
    for name, pattern in VERSIONS.items():
        path = HERE / name
        said = re.search(pattern, path.read_text(encoding="utf-8")).group(1)
        if said != version:
            yield f"{name}: version {said}, the library has {version}"


def main():
    library = Library(HERE.parent / "emitted")
    check = "--check" in sys.argv[1:]
    wrong = [line for language in LANGUAGES for line in emit(language, library, check)]
    wrong += other_versions(library.version)
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
