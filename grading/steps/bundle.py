"""Pack what an instructor hands out: lessons without solutions, and all that is needed to work on them."""

import json
import re
import shutil
import tempfile
import tomllib
import zipfile
from pathlib import Path
from string import Template

import nbformat

from grading import COURSE
from grading.classroom.folder import ClassError, Classroom
from grading.lessons.leaks import find_leaks
from grading.lessons.scripts import ROOT, generate, known_lessons, read_lesson
from grading.lessons.start_page import write_start
from grading.whole_files import written_whole

STUDENTS = ("tasklens", "course")  # the packages that a student's copy needs
AS_THEY_ARE = (
    "locks/students.lock",
    "environment.yml",
    "postBuild",
    "LICENSE",
    "data/daily-stock.tgz",
    "data/README.md",
)
ALONE = ("README.md", "LICENSE", "pyproject.toml")  # of a package, for those who get it without the course
TARGETS = {"help", "lab", "data", "$(DATA)"}  # of the Makefile
TEMPLATES = Path(__file__).parents[1] / "templates"


def make_bundle(target: Path, room: Classroom) -> list[str]:
    """Pack a bundle into a zip file, the same bytes from the same files; return the names of its lessons.

    A lesson that the class was given is packed as the class was given it.

    Raises ClassError where a solution, a hidden test or a marking scheme would get out.
    """
    lessons = known_lessons()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, COURSE)
        given = {name for name in lessons if room.folder("release", name).is_dir()}
        for name in given:
            shutil.copytree(room.folder("release", name), folder / "notebooks" / name)
        generate([script for name, script in lessons.items() if name not in given], folder / "notebooks")
        write_start(folder / "notebooks")
        write_course(folder)
        sources = [read_lesson(script) for script in lessons.values()]
        sources += [nbformat.read(path, as_version=4) for path in room.root.glob("source/*/*.ipynb")]
        if leaks := find_leaks(folder, sources):
            raise ClassError("not packed, since it would give away:\n" + "\n".join(leaks))
        _pack(folder, target)
    return list(lessons)


def write_course(folder: Path) -> None:
    """Write all of a bundle but the lessons."""
    for name in AS_THEY_ARE:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, folder / name)
    for package in STUDENTS:
        shutil.copytree(
            ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__", *ALONE)
        )
    shutil.copyfile(TEMPLATES / "bundle.md", folder / "README.md")
    (folder / "Makefile").write_text(student_makefile((ROOT / "Makefile").read_text("utf-8")), "utf-8")
    (folder / "pyproject.toml").write_text(
        student_project((ROOT / "pyproject.toml").read_text("utf-8")), "utf-8"
    )


def student_makefile(text: str) -> str:
    """Return a Makefile without the paragraphs that make targets for instructors and authors."""
    paragraphs = text.split("\n\n")
    return "\n\n".join(part for part in paragraphs if _targets(part) <= TARGETS).rstrip() + "\n"


def _targets(paragraph: str) -> set[str]:
    return set(re.findall(r"^([a-z][a-z-]*|\$\([A-Z]+\)):(?!=)", paragraph, re.MULTILINE))


def student_project(text: str) -> str:
    """Return a pyproject.toml for what a student needs."""
    project = tomllib.loads(text)["project"]
    needed = "".join(f"    {json.dumps(line)},\n" for line in project.pop("dependencies"))
    values = {name: json.dumps(value) for name, value in project.items() if isinstance(value, str)}
    template = (TEMPLATES / "bundle.toml").read_text("utf-8")
    return Template(template).substitute(
        dependencies=needed, **{k.replace("-", "_"): v for k, v in values.items()}
    )


def _pack(folder: Path, target: Path) -> None:
    with written_whole(target) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), (2026, 1, 1, 0, 0, 0))
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
