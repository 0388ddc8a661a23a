"""What is made of right answers, to see whether the checks notice."""

import ast
from fnmatch import fnmatchcase

import pytest
from dask import delayed

from grading.lessons.scripts import ROOT
from tasklens import TaskGraph
from tests.mutants import change, equivalent, mutants

ANSWER = '''def f(values):
    """Sums up."""

    @delayed
    def half(x):
        return x // 2

    return delayed(sum)([half(x) for x in values if x > 0])
'''


def kinds(source: str) -> set[str]:
    return {name.rpartition("-")[0] for name in mutants(source)}


def test_each_mutant_is_python_and_differs_from_the_answer_and_from_the_others():
    found = mutants(ANSWER)
    texts = [ast.dump(ast.parse(text)) for text in found.values()]
    assert len(set(texts)) == len(texts) > 8
    assert ast.dump(ast.parse(ANSWER)) not in texts


def test_a_docstring_is_no_code():
    assert all('"""Sums up."""' in text for text in mutants(ANSWER).values())


def test_mistakes_of_dasks_users_are_made():
    expected = {"undelay", "compute-early", "drop", "one-more", "share", "chain"}
    assert expected <= kinds(ANSWER)


def test_in_a_chain_each_waits_for_the_one_before():
    source = "def f(values):\n    return delayed(sum)([delayed(abs)(delayed(round)(x)) for x in values])"
    (text,) = [text for name, text in mutants(source).items() if name.startswith("chain")]
    names = {"delayed": delayed}
    exec(text, names)  # noqa: S102, it is made here
    graph = TaskGraph(names["f"]([1, 2, 3]))
    assert [graph.calls(name) for name in ("abs", "round", "sum")] == [3, 3, 1]
    assert graph.width == 1


@pytest.mark.parametrize(
    ("source", "kind", "mutant"),
    [
        ("x = 3", "number", "x = 4"),
        ("f(a < b)", "compare", "f(a <= b)"),
        ("f(a - b)", "operator", "f(a + b)"),
        ("x += 1", "assign", "x = 1"),
        ("f(a and b)", "and-or", "f(a or b)"),
        ("f(not a)", "not", "f(a)"),
        ("if a:\n    b", "condition", "if not a:\n    b"),
        ("f(a, b)", "argument", "f(b)"),
        ("x[1:]", "slice", "x[:]"),
        ("while a:\n    break", "keyword", "while a:\n    continue"),
        ("f(True)", "bool", "f(False)"),
        ("f('a')", "string", "f('aXX')"),
        ("delayed(f)(x)", "undelay", "f(x)"),
        ("delayed(f)(x)", "drop", "x"),
        ("delayed(f)(x)", "compute-early", "delayed(f)(x).compute()"),
        ("@dask.delayed\ndef f(x):\n    pass", "undelay", "def f(x):\n    pass"),
    ],
)  # fmt: skip
def test_an_operator_changes_what_it_says(source, kind, mutant):
    assert mutant in [text.strip() for name, text in mutants(source).items() if name.startswith(kind)]


def test_what_was_changed_is_told_in_a_line(tmp_path):
    answer, mutant = tmp_path / "answer.py", tmp_path / "mutant.py"
    answer.write_text("def f(x):  # lazy\n    y = x\n    return y + 1\n")
    mutant.write_text("def f(x):\n    y = x\n    return y + 2\n")
    assert change(answer, mutant) == "- return y + 1  + return y + 2"


def test_what_is_listed_is_of_an_answer_that_there_is_and_says_why():
    folder = ROOT / "tests" / "answers"
    answers = {f"{path.parts[-3]}/{path.stem}" for path in folder.glob("*/*/right/*.py")}
    for pattern, why in equivalent().items():
        assert any(fnmatchcase(answer, pattern.partition("-")[0]) for answer in answers), pattern
        assert len(why) > 15
