"""The weakenings of tests/weaken.py apply, and what runs them tells what was seen from what was not."""

import ast
import shutil
import subprocess

import pytest

from grading.lessons.scripts import ROOT
from tests import weaken
from tests.weaken import Copy, Stale, Weakening, read_areas, read_weakenings

ALL = read_weakenings()


@pytest.mark.parametrize("weakening", ALL, ids=lambda weakening: weakening.name)
def test_it_applies_once_and_is_still_python(weakening):
    text = (ROOT / weakening.file).read_text("utf-8")
    weaker = weakening.applied(text)
    assert ast.dump(ast.parse(weaker)) != ast.dump(ast.parse(text))
    compile(weaker, weakening.file, "exec")


@pytest.mark.parametrize("weakening", ALL, ids=lambda weakening: weakening.name)
def test_its_tests_are_there(weakening):
    for argument in weakening.tests:
        path, _, name = argument.partition("::")
        assert name in {"", *functions(path)}, argument


def test_there_are_sixty_of_all_areas_with_a_name_each():
    assert len({weakening.name for weakening in ALL}) == len(ALL) >= 60
    assert {weakening.area for weakening in ALL} == set(read_areas())
    assert all((ROOT / path).exists() for paths in read_areas().values() for path in paths)


def test_what_applies_no_more_is_named():
    stale = Weakening("class", "a-name", "says", "a.py", "old", "new", [])
    for text in ("", "old old"):
        with pytest.raises(Stale, match=r"a-name: its text is \d times in a.py"):
            stale.applied(text)


FILES = {
    "grading/__init__.py": "def two():\n    return 2\ndef three():\n    return 3\n",
    "tasklens/__init__.py": "",
    "tests/__init__.py": "",
    "tests/test_numbers.py": """import pytest
from grading import two
def test_two():
    assert two() == 2
def test_red():
    assert two() == 0
def test_left_out():
    pytest.skip("no bwrap")
""",
}


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """A copy of a small project."""
    project = tmp_path / "project"
    for name, text in FILES.items():
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text(text)
    shutil.copy(weaken.__file__, project / "tests")
    subprocess.run(["git", "init", "--quiet", project], check=True)
    monkeypatch.setattr(weaken, "ROOT", project)
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # they take seconds
    (tmp_path / "copy").mkdir()
    copy = Copy(tmp_path / "copy", set())
    yield copy
    copy.close()


def test_what_is_seen_is_told_from_what_survives(copy):
    """In the copy, which is as it was afterwards."""

    def tried(old: str, test: str = "test_two"):
        weakening = Weakening("class", "a-name", "says", "grading/__init__.py", old, "return 4", ())
        outcome = copy.try_out(weakening, [f"tests/test_numbers.py::{test}"])
        return outcome.kind, outcome.what

    assert tried("return 2") == ("seen", "tests/test_numbers.py::test_two")
    assert tried("return 3") == ("survived", "")
    for test in ("test_none", "test_left_out"):
        kind, what = tried("return 2", test)
        assert (kind, "did not run" in what) == ("broken", True)
    kind, what = tried("return 5")
    assert (kind, "0 times" in what) == ("broken", True)
    tests = ["tests/test_numbers.py::test_two", "tests/test_numbers.py::test_red"]
    assert copy.fail_anyway(tests) == {tests[1]}
    assert (copy.folder / "grading/__init__.py").read_text() == FILES["grading/__init__.py"]


def functions(path: str) -> set[str]:
    return {
        node.name
        for node in ast.parse((ROOT / path).read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef)
    }
