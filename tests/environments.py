"""Environments like those that `make` sets up, made of what is installed here: for tests of what others have."""

import importlib.metadata
import os
import re
import shutil
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

from packaging.utils import canonicalize_name

from grading.lessons.scripts import ROOT

HERE = Path(sysconfig.get_path("purelib"))


def seed(folder: Path, whose: str = "students", without: Iterable[str] = ()) -> None:
    """Put their packages that are installed here, all but some, into a folder that is not set up yet.

    What installs them anew finds them there and has only the rest to do. In `make nightly`, and where these tests run in
    another environment than the one that `make` sets up, nothing is put there: all of it is installed from nothing.
    """
    if os.environ.get("NIGHTLY") or Path(sys.prefix) != ROOT / ".venv":
        return
    there, needed = folder / ".venv", packages_of(whose)
    kept, other = [], []
    for package in importlib.metadata.distributions(path=[str(HERE)]):
        is_kept = package.name in needed and package.name not in without
        (kept if is_kept else other).extend(package.files)
    left_out = {
        Path(os.path.normpath(file.locate())) for file in other
    }  # what lies in share/ is reached by way of ..
    tops = {file.parts[0] for file in other} - {file.parts[0] for file in kept} - {".."}
    left_out |= {HERE / top for top in tops}  # with what Python compiled

    def ignored(folder: str, names: list[str]) -> list[str]:
        return [name for name in names if Path(folder, name) in left_out]

    def link(source: str, target: str) -> None:
        # A link, as long as what installs replaces files and never writes into them.
        try:
            os.link(source, target)
        except OSError:  # another disk
            shutil.copy2(source, target)

    for place in (HERE, Path(sys.prefix, "share"), Path(sys.prefix, "etc")):
        if place.exists():
            shutil.copytree(place, there / place.relative_to(sys.prefix), copy_function=link, ignore=ignored)
    (there / "bin").mkdir()
    if (uv := Path(sys.prefix, "bin", "uv")) not in left_out:
        link(str(uv), f"{there}/bin/uv")


def packages_of(whose: str) -> set[str]:
    """Return what of the packages that are installed here is in their environment."""
    lock = (ROOT / "locks" / f"{whose}.lock").read_text()
    names = {"pip", *re.findall(r"^([a-z0-9][\w.-]*)(?:\[[^]]*\])?==", lock, re.MULTILINE)}
    return {name for name in installed(HERE) if canonicalize_name(name) in names}


def installed(site: Path) -> set[str]:
    """Return the names of the packages in a folder."""
    return {package.name for package in importlib.metadata.distributions(path=[str(site)])}


def for_everybody() -> list[str]:
    """Return options of bwrap with which every user can start this Python, also where it is below /root; none are needed elsewhere."""
    base = Path(sys.base_prefix)
    hidden = [path for path in base.parents if path != Path("/") and not path.stat().st_mode & 0o001]
    if not hidden:
        return []
    shown = str(hidden[-1] / base.relative_to(hidden[-1]).parts[0])
    return ["--tmpfs", str(hidden[-1]), "--ro-bind", shown, shown]


def without_this_one() -> dict[str, str]:
    """Return what is set here, but for what would lead another Python back to this one."""
    return {
        name: value for name, value in os.environ.items() if not name.startswith(("VIRTUAL_ENV", "PYTHON"))
    }


def clean_environment(home: Path) -> dict[str, str]:
    """Return an environment in which nothing of this one is installed."""
    home.mkdir(exist_ok=True)
    kept = without_this_one()
    for gone in ("CLASS_DIR", "EXTRA_SOLUTIONS", "MAKEFLAGS", "MAKELEVEL"):
        kept.pop(gone, None)
    path = [folder for folder in kept["PATH"].split(os.pathsep) if not folder.startswith(sys.prefix)]
    return {**kept, "HOME": str(home), "PATH": os.pathsep.join(path)}
