"""Every right answer passes its exercise's checks; every wrong one fails in the check that is meant for it.

`answers/<lesson>/<exercise>/right/*.py` and `.../wrong/*.py` are what students might write in the place of an
exercise's solution. A file's name says its kind. The first line of a wrong one names the checks that have to fail:
`# caught by: four_steps_value`, and `(own error)` behind a check that fails because the answer's own code raises. An
exercise that has moved to another lesson takes its answers along, also those in a folder with the name of the old one.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from grading.lessons.collected_answers import answers_to, caught_by, lesson_of, rounds
from grading.lessons.scripts import ROOT, find_lessons
from tests.lesson_cells import Cell, Outcome, Reading, lesson_cells

ANSWERS = ROOT / "tests" / "answers"
LESSONS = list(find_lessons(ROOT / "solutions"))
BLIND = ROOT / "tests" / "blind_answers"
LEAST = {"right": 8, "wrong": 12}  # answers of each exercise
LEAST_IN_ALL = {"right": 12, "wrong": 20}  # with those of people who had not seen the checks
# `make test` tries the first answer of each kind to each exercise in the notebook; CI more of them, others each day;
# `make nightly` all, and `make test-changed` all of a lesson that has changed.
MORE = [pytest.mark.slow, pytest.mark.of_lesson, pytest.mark.daily("answers in the notebook")]
# Where each takes a second of processor, on a cluster or in other processes, all are tried in turn, wrong ones apart.
TAKE_LONG = {
    "simulations",
    "places",
    "total_of",
    "handle_each",
    "score_all",
    "on_cluster",
    "collect",
    "outsider",
}
IN_TURN = [pytest.mark.slow, pytest.mark.daily("answers in the notebook that take long")]
SHORTEST = 40  # characters in which a check can say what it saw and where to look


@cache
def exercises(lesson: str) -> list[str]:
    """Return a lesson's exercises, in the order in which it asks them."""
    return [cell.exercise for cell in lesson_cells(lesson) if cell.is_answer]


def checks(lesson: str) -> list[str]:
    return [cell.grade_id for cell in lesson_cells(lesson) if cell.is_check]


def answers() -> list:
    """Return all answers in the order of their lessons and exercises: each lesson is read once, in one process."""
    found = []
    for lesson in LESSONS:
        for exercise in exercises(lesson):
            take_long = exercise in TAKE_LONG
            for kind in ("right", "wrong"):
                in_turn = IN_TURN if take_long and kind == "wrong" else MORE
                for n, path in enumerate(collected(lesson, exercise, kind)):
                    marks = in_turn if take_long or n else []
                    name = f"{lesson}/{exercise}/{kind}/{path.stem}"
                    found.append(pytest.param(lesson, path, id=name, marks=marks))
    return found


def collected(lesson: str, exercise: str, kind: str) -> list[Path]:
    return [path for path in answers_to(ANSWERS / lesson, exercise) if path.parent.name == kind]


def said(error: Exception) -> str:
    """Return what a learner reads of an error: its message, and the notes of which task it came from."""
    return " ".join([str(error), *getattr(error, "__notes__", [])])


def faults_of_right(outcome: Outcome) -> list[str]:
    """Return what is wrong with the checks of a right answer."""
    faults = [f"{check} rejects it: {outcome.errors[check]!r}" for check in outcome.failed]
    if not outcome.errors:
        faults.append("no check has looked at it")
    if outcome.stderr:
        faults.append(f"nbgrader would give it no points, because it wrote to stderr: {outcome.stderr}")
    return faults


def faults_of_wrong(outcome: Outcome) -> list[str]:
    """Return what is wrong with the checks of a wrong answer: those it names have to fail, and to say why."""
    faults = []
    for check, own in caught_by(outcome.answer).items():
        if check not in outcome.errors:
            faults.append(f"{check} is no check of this exercise: {list(outcome.errors)}")
        elif (error := outcome.errors[check]) is None:
            faults.append(f"{check} lets it pass; it fails in {outcome.failed or 'nothing'}")
        elif outcome.is_own_error(check) != own:
            faults.append(f"{check} fails with {error!r}: is that the answer's own error, or not?")
        elif not own and outcome.stumbled(check):
            faults.append(f"{check} does not judge the answer but stumbles over it: {error!r}")
        elif not own and len(said(error)) < SHORTEST:
            faults.append(f"{check} says too little: {error!r}")
    return faults


@pytest.fixture(scope="module")
def read(tmp_path_factory) -> Iterator:
    """A function that puts an answer into its lesson. A lesson is read on as its exercises come, then the next."""
    readings: dict[str, Reading] = {}

    def outcome(lesson: str, answer: Path, exercise: str = "") -> Outcome:
        for other in [name for name in readings if name != lesson]:
            readings.pop(other).close()
        if lesson not in readings:
            readings[lesson] = Reading(lesson, tmp_path_factory.mktemp(lesson))
        return readings[lesson].try_answer(exercise or answer.parent.parent.name, answer)

    yield outcome
    for reading in readings.values():
        reading.close()


@pytest.mark.parametrize(("lesson", "answer"), answers())
def test_an_answer_gets_the_verdict_that_it_deserves(read, lesson, answer):
    """A right one passes every check; a wrong one fails in the check that is meant for it."""
    faults = faults_of_right if answer.parent.name == "right" else faults_of_wrong
    assert faults(read(lesson, answer)) == []


@pytest.mark.parametrize("lesson", LESSONS)
def test_there_are_answers_of_both_kinds(lesson):
    for exercise in exercises(lesson):
        for kind, number in LEAST.items():
            own, blind = collected(lesson, exercise, kind), list(BLIND.glob(f"*/*/{exercise}/{kind}/*.py"))
            assert len(own) >= number, (exercise, kind)
            assert len(own) + len(blind) >= LEAST_IN_ALL[kind], (exercise, kind)


@pytest.mark.parametrize("lesson", LESSONS)
def test_every_check_is_needed_by_a_wrong_answer(lesson):
    wrong = [path for exercise in exercises(lesson) for path in collected(lesson, exercise, "wrong")]
    named = {check for path in wrong for check in caught_by(path)}
    assert named == set(checks(lesson))


def test_no_answer_is_left_out():
    """Each file under answers/ belongs to an exercise that there is."""
    taken = {parameter.values[1] for parameter in answers()}
    assert {path for path in ANSWERS.rglob("*") if path.suffix != ".pyc" and path.is_file()} == taken


def test_no_two_lessons_have_an_exercise_of_the_same_name():
    """Answers are found by the exercise's name, in whichever lesson it is now."""
    names = [exercise for lesson in LESSONS for exercise in exercises(lesson)]
    assert len(names) == len(set(names))


# The runner itself: what it has to notice.


def test_answers_are_found_under_the_lesson_that_had_their_exercise(tmp_path):
    for place in (
        "01_delayed_basics/four_steps/right",
        "02_parallel_loops/four_steps/wrong",
        "00/walk/right",
    ):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "answer.py").touch()

    def found(lesson: str, exercise: str) -> list[str]:
        return [path.parent.name for path in answers_to(tmp_path / lesson, exercise)]

    assert found("01_delayed_basics", "four_steps") == ["right", "wrong"]
    assert found("03_control_flow", "walk") == ["right"]
    assert len(rounds(tmp_path / "03_control_flow", ["walk"])) == 1
    assert found("02_parallel_loops", "tree_sum") == []
    assert lesson_of("walk", "01_delayed_basics") == "03_control_flow"
    assert lesson_of("nowhere", "01_delayed_basics") == "01_delayed_basics"


def test_two_lessons_of_an_instructor_s_own_may_have_an_exercise_of_the_same_name(tmp_path):
    for lesson in ("one", "two"):
        (tmp_path / lesson).mkdir()
        script = (
            '# %% nbgrader={"grade": false, "grade_id": "double", "solution": true}\ndef double(x): ...\n'
        )
        (tmp_path / lesson / f"{lesson}.py").write_text(script)
        (tmp_path / "answers" / lesson / "double" / "right").mkdir(parents=True)
        (tmp_path / "answers" / lesson / "double" / "right" / f"{lesson}.py").touch()
    assert [path.stem for path in answers_to(tmp_path / "answers" / "two", "double")] == ["two"]
    assert lesson_of("double", "two", tmp_path) == "two"


def test_an_exercise_is_tried_in_the_lesson_that_has_it(tmp_path):
    answer = tmp_path / "answer.py"
    answer.write_text(RIGHT)
    reading = Reading("03_control_flow", tmp_path)
    assert faults_of_right(reading.try_answer("four_steps", answer)) == []
    assert reading.name == "01_delayed_basics"


@pytest.fixture
def complaints(read, tmp_path):
    """Return a function from an answer's text to the faults of the checks of lesson 1's first exercise."""

    def find(text: str) -> list[str]:
        answer = tmp_path / "answer.py"
        answer.write_text(text)
        outcome = read("01_delayed_basics", answer, "four_steps")
        return faults_of_wrong(outcome) if text.startswith("#") else faults_of_right(outcome)

    return find


RIGHT = """\
def four_steps(a, b):
    return delayed(slowdec)(delayed(slowadd)(delayed(slowinc)(a), delayed(slowinc)(b)))
"""
EAGER = "def four_steps(a, b):\n    return a + b + 1\n"


def test_a_right_answer_among_the_wrong_is_noticed(complaints):
    assert complaints(RIGHT) == []
    (fault,) = complaints(f"# caught by: four_steps_value\n{RIGHT}")
    assert "lets it pass; it fails in nothing" in fault


def test_a_wrong_answer_among_the_right_is_noticed(complaints):
    assert "four_steps_is_lazy rejects it" in complaints(EAGER)[0]


def test_a_wrong_name_of_a_check_is_noticed(complaints):
    (fault,) = complaints(f"# caught by: four_steps_lazy\n{EAGER}")
    assert "is no check of this exercise" in fault
    with pytest.raises(ValueError, match="its first line"):
        complaints(f"# four_steps_is_lazy\n{EAGER}")


def test_an_own_error_has_to_be_said(complaints):
    raises = "def four_steps(a, b):\n    return 1 / 0\n"
    assert complaints(f"# caught by: four_steps_is_lazy (own error)\n{raises}") == []
    assert "own error, or not?" in complaints(f"# caught by: four_steps_is_lazy\n{raises}")[0]
    assert "own error, or not?" in complaints(f"# caught by: four_steps_is_lazy (own error)\n{EAGER}")[0]


def test_a_warning_costs_a_right_answer_its_points(complaints):
    warns = "import sys\nprint('deprecated', file=sys.stderr)\n"
    assert "wrote to stderr" in complaints(warns + RIGHT)[0]


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("assert four_steps(1, 2) == 4", "says too little"),
        ("four_steps(1, 2).compute()", "stumbles"),
        ("four_steps(1, 2)", "lets it pass"),
    ],
)
def test_a_poor_check_is_noticed(tmp_path, source, fault):
    """A check that says nothing, that raises where it should judge, that does not look."""
    poor = [
        Cell(c.source if c.grade_id != "four_steps_value" else source, c.title, c.grade_id, c.exercise)
        for c in lesson_cells("01_delayed_basics")
    ]
    reading = Reading("01_delayed_basics", tmp_path)
    reading.cells = poor
    answer = tmp_path / "answer.py"
    answer.write_text("# caught by: four_steps_value\ndef four_steps(a, b):\n    return 3\n")
    outcome = reading.try_answer("four_steps", answer)
    assert fault in faults_of_wrong(outcome)[0]
