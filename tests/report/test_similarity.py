"""Answers are alike by their structure: whatever disguises a copy is seen through, and honest ones are seldom alike."""

import ast
import builtins
import itertools
from collections import defaultdict

import pytest

from grading.judge.notebook.metadata import is_graded
from grading.judge.notebook.structure import features
from grading.lessons.scripts import ROOT, find_lessons, read_lesson
from grading.report.similarity import HONEST, groups

RARE = '''
def total(values):
    """Add up."""
    row = [delayed(abs)(value) for value in values]
    while len(row) > 1:
        row = [delayed(add)(*row[n : n + 2]) if n + 1 < len(row) else row[n] for n in range(0, len(row), 2)]
    return row[0]
'''
DISGUISED = {
    "spacing and comments": RARE.replace("return row", "\n    # my own idea\n\n    return row").replace(" > ", ">"),
    "names": RARE.replace("row", "halves").replace("value", "zahl").replace(" n ", " i ").replace("[n", "[i").replace("(n", "(i"),
    "types and documentation": RARE.replace("(values)", "(values: list) -> object").replace("Add up", "Mine"),
    "a line more": RARE.replace("return row[0]", "print(len(row))\n    return row[0]"),
}  # fmt: skip
OTHERS = [
    f"def total(values):\n    return delayed(sum)([delayed(abs)(v) for v in values{plus}])"
    for plus in ("", "[:]", "[0:]", "[::1]", "[:None]", "[0:None]", "[None:]", "[::None]")
]


def found(answers, own=()):
    return groups({student: features(text) for student, text in answers.items()}, own)


@pytest.mark.parametrize("disguise", DISGUISED)
def test_a_disguised_copy_is_found(disguise):
    answers = {f"other{n}": text for n, text in enumerate(OTHERS)} | {"ada": RARE, "bob": DISGUISED[disguise]}
    (group,) = found(answers)
    assert group.students == ["ada", "bob"]


def test_a_copy_of_it_all_is_one_group():
    answers = {f"other{n}": text for n, text in enumerate(OTHERS * 4)} | {
        "ada": RARE,
        "bob": DISGUISED["names"],
        "cyd": RARE,
    }
    (group,) = found(answers)
    assert group.students == ["ada", "bob", "cyd"]
    assert group.share == 1


def test_what_most_write_and_what_the_lesson_gives_does_not_count():
    assert found({f"student{n}": RARE for n in range(20)}) == []
    others = {f"other{n}": text for n, text in enumerate(OTHERS)}
    assert found({**others, "ada": RARE, "bob": RARE}, own=features(RARE)) == []


def test_nobody_one_and_what_is_no_code():
    assert found({}) == []
    assert found({"ada": RARE}) == []
    assert found({"ada": "", "bob": ""}) == []
    assert features("%time f(x") == features("%time  f(x  # mine")
    assert features("x = " + "(" * 10_000)  # as letters
    assert len(features("x\x00")) < 3


def collected(base, kind):
    answers = defaultdict(dict)
    for path in sorted((ROOT / base).rglob(f"{kind}/*.py")):
        answers[path.parts[-4], path.parts[-3]][path.stem] = path.read_text("utf-8")
    return answers


def given(lesson):
    script = find_lessons(ROOT / "solutions")[lesson]
    code = [
        cell.source for cell in read_lesson(script).cells if cell.cell_type == "code" and not is_graded(cell)
    ]
    return {feature for text in code for feature in features(text)}


def renamed(source):
    tree = ast.parse(source)
    names = {
        node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    names = {name: f"other_{n}" for n, name in enumerate(sorted(names - set(dir(builtins))))}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in names:
            node.id = names[node.id]
    return ast.unparse(tree)


@pytest.mark.slow
@pytest.mark.daily("tools of the tests")
def test_how_often_honest_answers_are_alike_is_what_the_page_says():
    """And of copies, with other names, how many are found: the others are too short, or what many write."""
    pairs, together, copies, caught = [0, 0], [0, 0], 0, 0
    for place, (base, both) in enumerate((("tests/answers", True), ("tests/blind_answers", False))):
        for (lesson, _), answers in collected(base, "right").items():
            own = given(lesson)
            all_pairs = [*itertools.combinations(answers, 2)]
            alike = {
                frozenset(pair)
                for group in found(answers, own)
                for pair in itertools.combinations(group.students, 2)
            }
            pairs[place] += len(alike)
            together[place] += len(all_pairs)
            for name, text in [*answers.items()][::3] if not both else ():
                copies += 1
                caught += any(
                    {name, "copy"} <= {*group.students}
                    for group in found({**answers, "copy": renamed(text)}, own)
                )
    assert min(together) > 3000
    for alike, all_of_them in zip(pairs, together, strict=True):
        assert alike * HONEST < all_of_them
    assert caught / copies > 0.5
