"""The program that measures how often the grader is wrong."""

import csv

import pytest

from grading.lessons.scripts import ROOT
from tests import accuracy
from tests.accuracy import Verdict, bounds, find_answers, side_by_side

ANSWERS = ROOT / "tests" / "answers"
SUM = "01_delayed_basics/sum_of_squares"


def verdict(kind: str, failed: str = "", seen: str = "", first_line: str = "", folder=None) -> Verdict:
    answer = (folder or ANSWERS) / kind / "an_answer.py"
    if folder:
        answer.parent.mkdir(parents=True, exist_ok=True)
        answer.write_text(first_line, "utf-8")
    return Verdict("a_lesson", "f", answer, frozenset(failed.split()), frozenset(seen.split()))


def test_a_verdict_says_what_is_wrong_with_it(tmp_path):
    named = {"first_line": "# caught by: f_graph\n", "folder": tmp_path}
    assert verdict("right").kind == ""
    assert verdict("right", failed="f_value").kind == "false fail"
    assert verdict("wrong", **named).kind == "false pass"
    assert verdict("wrong", failed="f_graph", **named).kind == "seen as right"
    assert verdict("wrong", failed="f_value", seen="f_value", **named).kind == "caught by another check"
    assert verdict("wrong", failed="f_graph f_value", seen="f_graph", **named).kind == ""


def test_a_verdict_that_is_listed_is_none_of_the_false_ones():
    name = next(name for name in accuracy.LISTED if "/wrong/" in name)
    answer = accuracy.BLIND / f"{name}.py"
    passed = Verdict("a_lesson", "f", answer, frozenset(), frozenset())
    assert (passed.kind, passed.is_false_pass) == ("listed", False)
    caught = Verdict("a_lesson", "f", answer, frozenset({"f_value"}), frozenset({"f_value"}))
    assert caught.kind == ""


def test_other_peoples_answers_name_no_check(tmp_path):
    said = verdict("wrong", "f_value", "f_value", first_line="# wrong: adds twice\n", folder=tmp_path)
    assert said.kind == ""


@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    # Clopper–Pearson bounds, 95 %, as R's binom.test gives them
    [
        (0, 20, 0.0, 0.1684),
        (5, 10, 0.1871, 0.8129),
        (105, 844, 0.1029, 0.1486),
        (3, 3, 0.2924, 1.0),
        (1099, 1144, 0.9477, 0.9712),
    ],
)
def test_bounds_are_exact(k, n, low, high):
    assert bounds(k, n) == pytest.approx((low, high), abs=5e-5)


def test_answers_are_found_by_their_exercise_in_whichever_lesson_they_lie(tmp_path):
    answer = tmp_path / "77_elsewhere" / "walk" / "right" / "a.py"
    answer.parent.mkdir(parents=True)
    answer.write_text("", "utf-8")
    assert find_answers(["walk", "totals"], tmp_path) == {"walk": [answer], "totals": []}


def test_a_notebook_has_one_answer_to_each_exercise(tmp_path):
    a, b = (
        [tmp_path / name / "right" / f"{n}.py" for n in range(count)] for name, count in [("a", 2), ("b", 1)]
    )
    unsure = tmp_path / "b" / "unsure" / "0.py"
    assert side_by_side({"a": a, "b": [*b, unsure]}) == [{"a": a[0], "b": b[0]}, {"a": a[1]}]


def test_a_right_answer_stands_beside_no_wrong_one(tmp_path):
    """It may call the answer to another exercise, as `choose` of lesson 4 does."""
    right, wrong = ([tmp_path / kind / f"{n}.py" for n in range(2)] for kind in ("right", "wrong"))
    a, b = [*right, wrong[0]], [right[0], *wrong]
    assert side_by_side({"a": a, "b": b}) == [
        {"a": right[0], "b": right[0]},
        {"a": right[1]},
        {"a": wrong[0], "b": wrong[0]},
        {"b": wrong[1]},
    ]


@pytest.mark.slow
@pytest.mark.daily("tools of the tests")
def test_verdicts_that_are_not_deserved_are_counted_and_end_with_a_failure(
    tmp_path, monkeypatch, capsys, locked_in
):
    taken = {kind: sorted((ANSWERS / SUM / kind).glob("*.py"))[:2] for kind in ("right", "wrong")}
    for other, kind in [("wrong", "right"), ("right", "wrong")]:  # what is said of them is not true
        (tmp_path / SUM / other).mkdir(parents=True)
        for path in taken[kind]:
            (tmp_path / SUM / other / path.name).write_bytes(path.read_bytes())
    arguments = [
        "--answers",
        str(tmp_path),
        "--lesson",
        SUM.partition("/")[0],
        "--csv",
        str(tmp_path / "out.csv"),
    ]
    monkeypatch.setattr("sys.argv", ["accuracy", *arguments])
    assert accuracy.main() == 1
    said = capsys.readouterr().out
    assert "false passes: 2 of 2, 100.0%" in said
    assert "false fails: 2 of 2, 100.0%" in said
    with (tmp_path / "out.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert sorted(row["verdict"] for row in rows) == ["false fail"] * 2 + ["false pass"] * 2


def test_a_folder_without_answers_is_said(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["accuracy", "--answers", str(tmp_path)])
    monkeypatch.setattr(accuracy, "LESSONS", ["01_delayed_basics"])
    assert accuracy.main() == 2
    assert "no answers in" in capsys.readouterr().out
