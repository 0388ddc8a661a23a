"""The weakenings of tests/weaken.py apply, and what runs them tells what was seen from what was not."""

import ast

import pytest

from grading.lessons import ROOT
from tests.weaken import Stale, Weakening, read_areas, read_weakenings

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


def functions(path: str) -> set[str]:
    return {
        node.name
        for node in ast.parse((ROOT / path).read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef)
    }
