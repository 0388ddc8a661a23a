"""The bundle: what students get, nothing that they must not, and it sets up by itself."""

import json
import os
import random
import re
import subprocess
import sys
import time
import tomllib
import urllib.request
import zipfile
from pathlib import Path

import nbformat
import pytest

from grading.classroom.folder import Classroom
from grading.cli import main
from grading.lessons import scripts as lessons
from grading.lessons.leaks import find_leaks
from grading.lessons.start_page import NAME as START
from grading.steps import bundle
from tests.addresses import answering, port
from tests.classes import LESSON, NAME, SCHEME, SECRET_TEST, write_lesson
from tests.environments import HERE, clean_environment, installed, packages_of, seed
from tests.replay import parameter_sets, prepared


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    place = tmp_path_factory.mktemp("place")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLASS_DIR", str(place / "class"))
        patch.setenv("EXTRA_SOLUTIONS", str(write_lesson(place / "private")))
        yield place


@pytest.fixture(scope="module")
def packed(place):
    """The bundle of our lessons and a private one, unpacked."""
    assert main(["bundle", "--to", str(place / "bundle.zip")]) == 0
    with zipfile.ZipFile(place / "bundle.zip") as archive:
        archive.extractall(place / "unpacked")
    return place / "unpacked" / bundle.COURSE


@pytest.fixture(scope="module")
def sources(packed):
    return [lessons.read_lesson(script) for script in lessons.known_lessons().values()]


@pytest.mark.slow
def test_it_holds_what_is_handed_out_and_nothing_else(packed):
    top = {path.relative_to(packed).parts[0] for path in packed.rglob("*")}
    assert top == {
        "LICENSE",
        "Makefile",
        "README.md",
        "data",
        "environment.yml",
        "notebooks",
        "postBuild",
        "pyproject.toml",
        "locks",
        "course",
        "tasklens",
    }
    assert {path.name for path in (packed / "notebooks").iterdir()} == {
        START,
        "cards",
        *lessons.known_lessons(),
    }
    assert f"({NAME}/{NAME}.ipynb)" in (packed / "notebooks" / START).read_text("utf-8")
    assert {path.suffix for path in (packed / "tasklens").iterdir()} == {".py", ".typed"}
    assert {path.name for path in (packed / "data").iterdir()} == {"daily-stock.tgz", "README.md"}
    for text in packed.rglob("*.*"):
        assert (
            text.is_dir()
            or text.suffix in (".tgz", ".png")
            or str(lessons.ROOT) not in text.read_text("utf-8")
        )


@pytest.mark.slow
def test_no_secret_is_in_it(packed, sources):
    assert find_leaks(packed, sources) == []


@pytest.mark.slow
def test_no_line_of_a_secret_is_in_it_by_plain_search(packed):
    """The same without our own search: all lines that stand in a region and nowhere else in the sources."""
    secret, other = set(), set()
    for script in lessons.known_lessons().values():
        inside = False
        for line in map(str.strip, script.read_text("utf-8").splitlines()):
            inside = inside or "BEGIN " in line
            (secret if inside else other).add(line)
            inside = inside and "END " not in line
    secret = {line for line in secret - other if len(line) > 12}
    assert SECRET_TEST in secret
    texts = [path.read_text("utf-8") for path in packed.rglob("*") if path.suffix in (".ipynb", ".py", ".md")]
    strings = {line.strip(' ",').removesuffix("\\n") for text in texts for line in text.splitlines()}
    assert {line for line in secret if line in strings or json.dumps(line)[1:-1] in strings} == set()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("notes.md", "For your eyes only:\n    twice_as_much = x + x\n"),
        ("tasklens/answers.py", "def other(number):\n    result = number + number\n    return result\n"),
        ("tasklens/answers.py", "class A:\n  def f(x):\n    if x:\n      y = x+x  # so\n      return (y)\n"),
        ("tasklens/checks.py", f"def check(double):\n    {SECRET_TEST}\n"),
        ("notes.md", SCHEME),
        ("notes.md", "Because it is lazy.\n"),
    ],
)
def test_a_planted_secret_is_found(tmp_path, name, text):
    source = lessons.read_lesson(write_lesson(tmp_path / "private") / NAME / f"{NAME}.py")
    (tmp_path / "bundle" / "tasklens").mkdir(parents=True)
    assert find_leaks(tmp_path / "bundle", [source]) == []
    (tmp_path / "bundle" / name).write_text(text)
    assert len(find_leaks(tmp_path / "bundle", [source])) > 0
    assert find_leaks(tmp_path / "bundle", [source])[0].startswith(f"{name}: ")


@pytest.mark.parametrize("where", ["outputs", "metadata", "source", "attachments"])
def test_a_secret_is_found_anywhere_in_a_notebook(tmp_path, where):
    source = lessons.read_lesson(write_lesson(tmp_path / "private") / NAME / f"{NAME}.py")
    cell = nbformat.v4.new_code_cell("1")
    cell[where] = [{"text": f"In [1]:\n{SECRET_TEST}\n"}] if where != "source" else SECRET_TEST
    (tmp_path / "bundle").mkdir()
    (tmp_path / "bundle" / "n.ipynb").write_text(json.dumps({"cells": [cell]}))
    assert find_leaks(tmp_path / "bundle", [source]) == [f"n.ipynb: {SECRET_TEST}"]


def test_what_a_lesson_shows_is_no_secret(tmp_path):
    shown = LESSON.replace(
        "def wait():\n    return delay", "def wait(a):\n    total = a + a\n    return total"
    )
    source = lessons.read_lesson(write_lesson(tmp_path / "private", shown) / NAME / f"{NAME}.py")
    (tmp_path / "bundle").mkdir()
    (tmp_path / "bundle" / "more.py").write_text("def more(n):\n    m = n + n\n    return m\n")
    assert find_leaks(tmp_path / "bundle", [source]) == []


@pytest.fixture
def alone(place, monkeypatch):
    """Only the private lesson, to be quick."""
    monkeypatch.setattr(bundle, "known_lessons", lambda: lessons.find_lessons(place / "private"))


@pytest.mark.usefixtures("alone")
def test_a_leak_is_not_packed(place, monkeypatch, capsys):
    def write(folder):
        (folder / "solution.py").write_text(
            "def double(x):\n    twice_as_much = x + x\n    return twice_as_much\n"
        )

    monkeypatch.setattr(bundle, "write_course", write)
    assert main(["bundle", "--to", str(place / "leaky.zip")]) == 1
    assert "solution.py: twice_as_much = x + x" in capsys.readouterr().err
    assert not (place / "leaky.zip").exists()


@pytest.mark.usefixtures("alone")
@pytest.mark.slow
def test_the_same_files_give_the_same_bytes(place):
    bundle.make_bundle(place / "one.zip", Classroom())
    bundle.make_bundle(place / "two.zip", Classroom())
    assert (place / "one.zip").read_bytes() == (place / "two.zip").read_bytes()


def test_a_lesson_is_packed_as_the_class_was_given_it(place, monkeypatch):
    monkeypatch.setenv("CLASS_DIR", str(place / "own-class"))
    assert main(["release", NAME]) == 0
    newer = write_lesson(place / "newer", LESSON.replace("# Double a number", "# Triple a number"))
    monkeypatch.setattr(bundle, "known_lessons", lambda: lessons.find_lessons(newer))
    bundle.make_bundle(place / "given.zip", Classroom())
    with zipfile.ZipFile(place / "given.zip") as archive:
        text = archive.read(f"{bundle.COURSE}/notebooks/{NAME}/{NAME}.ipynb").decode()
    assert "# Double a number" in text


def test_private_lessons_stay_out_of_the_committed_notebooks(place, monkeypatch, capsys):
    assert main(["notebooks", NAME]) == 0
    assert (place / "private" / "notebooks" / NAME / f"{NAME}.ipynb").exists()
    assert not (lessons.ROOT / "notebooks" / NAME).exists()
    monkeypatch.setenv("EXTRA_SOLUTIONS", str(place / "nothing"))
    assert main(["notebooks"]) == 1
    assert "has no lesson" in capsys.readouterr().err


@pytest.mark.slow
def test_its_makefile_and_project_are_about_students(packed):
    said = subprocess.run(["make", "-C", packed], capture_output=True, text=True, check=True).stdout
    assert re.findall(r"make ([a-z-]+)  ", said) == ["help", "lab", "data"]
    ours = (lessons.ROOT / "Makefile").read_text().partition("\ndefine REACH")[2].split("\n\n")[:2]
    for paragraph in ours:
        assert paragraph in (packed / "Makefile").read_text(), "it is set up as the course is"
    assert ".venv/%: locks/%.lock" in ours[1]
    project = tomllib.loads((packed / "pyproject.toml").read_text())
    course = tomllib.loads((lessons.ROOT / "pyproject.toml").read_text())
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert project["tool"]["hatch"] == {
        "build": {"targets": {"wheel": wheel}},
        "version": course["tool"]["hatch"]["version"],
    }
    assert wheel["packages"] == ["tasklens", "course"]
    assert all((packed / source).is_file() for source in wheel["shared-data"])
    assert [path.name for path in (packed / "locks").iterdir()] == ["students.lock"]
    for name in ("name", "dynamic", "requires-python", "license", "dependencies", "scripts"):
        assert project["project"][name] == course["project"][name], name
    assert project["build-system"] == course["build-system"]
    assert wheel["shared-data"] == course["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]


RUN_LESSON = """
import nbformat, pathlib
from nbclient import NotebookClient
path = pathlib.Path("my-lessons/91_doubling/91_doubling.ipynb")
notebook = nbformat.read(path, as_version=4)
notebook.cells.append(nbformat.v4.new_code_cell("from course import data\\nprint(len(list(data.daily_stock().iterdir())) > 20)"))
NotebookClient(notebook, resources={"metadata": {"path": path.parent}}).execute()
print(notebook.cells[-1].outputs[0].text)
"""


@pytest.fixture
def unpacked(packed, place, tmp_path) -> Path:
    """The bundle once more, for a test that sets it up."""
    with zipfile.ZipFile(place / "bundle.zip") as archive:
        archive.extractall(tmp_path)
    return tmp_path / bundle.COURSE


@pytest.mark.slow
@pytest.mark.daily("whole stories")
def test_make_lab_in_an_unpacked_bundle_answers_with_the_lessons(unpacked, tmp_path):
    """Set up from nothing it is in `make nightly`; what does that is what test_setup.py sets a clone up with."""
    seed(unpacked)
    log = (tmp_path / "log").open("w")
    server = subprocess.Popen(
        ["make", "lab", f"LAB_ARGS=--no-browser --port={port()} --ServerApp.token=key --allow-root"],
        cwd=unpacked,
        env=clean_environment(tmp_path / "home"),
        stdout=log,
        stderr=log,
        start_new_session=True,
    )
    try:
        address = None
        while address is None and server.poll() is None:
            time.sleep(0.5)
            address = re.search(r"http://(?:localhost|127.0.0.1):\d+(?=/)", (tmp_path / "log").read_text())
        assert address, (tmp_path / "log").read_text()
        answering(address[0], server)
        with urllib.request.urlopen(f"{address[0]}/api/contents/?token=key", timeout=60) as answer:
            names = {entry["name"] for entry in json.load(answer)["content"]}
        assert names == {START, "cards", *lessons.known_lessons()}
    finally:
        os.killpg(server.pid, 15)
        server.wait(30)
        log.close()


@pytest.mark.slow
@pytest.mark.daily("whole stories")
def test_the_commands_for_windows_set_a_bundle_up_without_make(unpacked, tmp_path):
    """The README's own lines, with the names that programs have on this machine. pip installs a few packages, others each day."""
    site = unpacked / ".venv" / HERE.relative_to(sys.prefix)
    everything = packages_of("students")
    some = random.Random(time.strftime("%F")).sample(sorted(everything - {"pip"}), 8)
    seed(unpacked, without=some)
    assert not installed(site) & set(some)
    readme = (unpacked / "README.md").read_text()
    block = readme.partition("**Windows**")[2].partition("**conda**")[0]
    commands = [line.strip() for line in block.splitlines() if line.startswith("    ")]
    assert len(commands) == 4
    program = sys.executable if sys.prefix == sys.base_prefix else os.path.realpath(sys.executable)
    surroundings = {"cwd": unpacked, "env": clean_environment(tmp_path / "home")}
    for command in commands:
        here = command.replace("py -m", f"{program} -m").replace(".venv\\Scripts\\python", ".venv/bin/python")
        here += " --copy-only" if "course.lab" in here else ""
        subprocess.run(here.split(), check=True, **surroundings)
    assert everything <= installed(site), f"it was to install {some}"
    assert "pytest" not in installed(site)
    said = subprocess.check_output([".venv/bin/python", "-c", RUN_LESSON], text=True, **surroundings)
    assert said.strip() == "True"
    assert (unpacked / ".venv" / "etc" / "ipython" / "ipython_kernel_config.py").is_file()
    for name in ("01_delayed_basics", "05_json_to_hdf5"):  # with answers, so all of it runs
        solved = lessons.read_lesson(lessons.known_lessons()[name])
        path = unpacked / "my-lessons" / name / "solved.ipynb"
        nbformat.write(prepared(solved, parameter_sets(solved)[0]), path)
        run = [".venv/bin/python", "-m", "nbconvert", "--execute", "--to", "notebook", "--output", "run"]
        done = subprocess.run([*run, path], capture_output=True, text=True, check=False, **surroundings)
        assert done.returncode == 0, done.stderr
