"""What `release` proves of a lesson: that its checks can be judged, and judge rightly what is known."""

from types import SimpleNamespace

import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from grading.engine import proof
from grading.engine.exact_proof import _unproven, for_instructor
from grading.engine.exactly import Run
from grading.judge.wire.errors import from_plain, to_plain
from grading.judge.wire.marshalling import CannotCross
from tests.classes import ALMOST, LESSON, NAME, RIGHT, SECRET_TEST, WRONG, Course, new_course, write_lesson


@pytest.fixture
def course(tmp_path, monkeypatch):
    return new_course(tmp_path, monkeypatch, lesson=None)


def refusal(course: Course, lesson: str, **answers: str) -> str:
    """Return what `release` says of a lesson that it refuses; nothing may have been handed out."""
    top = write_lesson(course.desk.parent / "private", lesson)
    for name, text in answers.items():
        kind, _, stem = name.partition("_")
        path = top / "answers" / NAME / "double" / kind / f"{stem}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    said = course.run("release", NAME, status=1)
    assert f"{NAME} cannot be judged as it is" in said
    assert not course.room.folder("source", NAME).exists()
    assert not (course.room.exchange / course.room.course_id / "outbound").exists()
    return said


@pytest.mark.slow
@pytest.mark.parametrize(
    ("test", "reason"),
    [
        ("open('note.txt')", "double_more: line 4 opens a file"),
        ("double.__code__", "double_more: line 4 looks into the interpreter"),
        (
            "data = [1]\nassert double(data) == data + data",
            "double_more, line 5: it works out what is expected from `data`",
        ),
        ("assert double(21) == 43, 'not 43'", "the instructor's own answer does not pass it: not 43"),
    ],
)
def test_a_check_that_cannot_be_judged_is_named_with_its_reason(course, test, reason):
    assert reason in refusal(course, LESSON.replace(SECRET_TEST, test))


def test_a_collected_answer_that_gets_another_verdict_is_named(course):
    caught = f"# caught by: double_more\n{ALMOST}"
    said = refusal(course, LESSON.replace(SECRET_TEST, ""), right_twice=RIGHT, wrong_almost=caught)
    assert "double/wrong/almost: double_more passes" in said.replace("(2 fails)", "")
    assert "twice" not in said
    said = refusal(course, LESSON, right_same=WRONG, wrong_almost=caught)
    assert "double/right/same: double_one fails" in said
    assert "almost" not in said


def test_collected_answers_are_tried_once_with_a_lesson_and_a_grader(tmp_path, monkeypatch):
    """Also for another class; and again where one of them, the lesson or the grader is another, and where one was misjudged."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    answer, judged, faults = tmp_path / "right" / "twice.py", [], []
    answer.parent.mkdir()
    answer.write_text(RIGHT)
    monkeypatch.setattr(proof, "rounds", lambda folder, checks: [{"double": answer}])
    monkeypatch.setattr(proof, "misjudged", lambda *of: judged.append(1) or faults)
    monkeypatch.setattr(proof, "_solved", lambda *of: (new_notebook(), None))

    def tried(digest):
        given = SimpleNamespace(digest=lambda: digest)
        assert proof._misjudged(given, tmp_path, tmp_path / f"{NAME}.py") == faults
        return len(judged)

    assert [tried("one"), tried("one"), tried("another"), tried("one")] == [1, 1, 2, 2]
    answer.write_text(WRONG)
    faults.append("double/right/twice: double_one fails")
    assert [tried("one"), tried("one")] == [3, 4]


def test_what_own_answers_show_is_found_out_once_with_a_lesson_its_answers_and_a_grader(
    tmp_path, monkeypatch
):
    """And again where an answer or the grader is another, where a test is not passed, and where nothing can be read."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    solved, runs, fails = tmp_path / f"{NAME}.ipynb", [], {}
    shown = {NAME: [[{"output_type": "stream", "name": "stdout", "text": "1\n"}]]}
    monkeypatch.setattr(proof, "_try_out", lambda *of: (runs.append(1), ({NAME: dict(fails)}, shown))[1])

    def tried(digest, answer):
        solved.write_text(answer)
        given = SimpleNamespace(unjudged={NAME: {}})
        assert proof._tried_out(given, tmp_path, digest) == {"unjudged": {NAME: fails}, "shown": shown}
        return len(runs)

    assert [
        tried("one", "1"),
        tried("one", "1"),
        tried("another", "1"),
        tried("one", "2"),
        tried("one", "1"),
    ] == [1, 1, 2, 3, 3]
    for kept in (tmp_path / "cache").rglob("proven/*"):
        kept.write_text("{")
    assert [tried("one", "1"), tried("one", "1")] == [4, 4]
    fails["double_one"] = "in the judge, the instructor's own answer does not pass it"
    assert [tried("one", "3"), tried("one", "3")] == [5, 6]


def test_what_is_right_is_released(course):
    write_lesson(course.desk.parent / "private", LESSON)
    told = course.run("release", NAME)
    order = [told.index(words) for words in (f"running {NAME}", "trying the answers", f"released {NAME}")]
    assert order == sorted(order)  # what takes a minute says what it does


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ("", "an assert without a message fails"),
        ("this fails: assert f(1) == 2", "this fails: assert f(1) == 2"),
        (
            "'Callback' object has no attribute 'read'",
            "'Callback' object has no attribute 'read' (Callback is what the test passes in)",
        ),
        ("no file\n\nIn your code:\nin f, line 1:  open(x)", "no file"),
    ],
)
def test_an_instructor_is_told_why_a_test_of_another_course_is_not_judged(message, reason):
    assert for_instructor(message) == reason


def test_an_instructor_is_told_what_cannot_cross():
    said = "a value of type io.StringIO would have to cross between the test and the answer"
    assert for_instructor(str(CannotCross("io.StringIO")), "io.StringIO") == said
    error = from_plain(to_plain(CannotCross("io.StringIO")))
    assert (error.uncrossed, str(error)) == ("io.StringIO", str(CannotCross("io.StringIO")))
    assert from_plain({"fields": [1]}).uncrossed == from_plain(to_plain(ValueError("no"))).uncrossed == ""


def test_why_an_instructor_s_own_answer_fails_is_told():
    error = new_output("error", ename="ModuleNotFoundError", evalue="No module named 'nosuch'", traceback=[])
    mark = {"nbgrader": {"grade": True, "solution": False, "grade_id": "t", "points": 2}}
    failing = new_notebook(cells=[new_code_cell("import nosuch", outputs=[error], metadata=mark)])
    found = _unproven(Run(failing, {"t": 0.0}, {}, [], {}, []), {})
    assert found["t"].endswith("judged: ModuleNotFoundError: No module named 'nosuch'")
    assert _unproven(Run(failing, {"t": 2.0}, {}, [], {}, []), {}) == {}
