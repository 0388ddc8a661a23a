"""Another course under attack: it is graded with students who want more than they deserve, beside one who is right."""

import contextlib
import io
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import nbformat

from grading import cli
from grading.classroom.folder import Classroom
from grading.lessons.scripts import course_config
from grading.steps.feedback import make_feedback
from tests.courses.builder import CONFIG, Idiom, build, read_cells, scores

# Nothing is in a pattern of this course that takes long.
SETTINGS = (
    "c.ExecutePreprocessor.timeout = 2\nc.IgnorePattern.enabled = True\nc.IgnorePattern.pattern = 'never'\n"
)
# With this an answer passes where the notebook runs whole, whatever it answers: there is left what the judge says.
PASSES = "get_ipython().showtraceback = get_ipython().end_of = lambda *args, **kwargs: None\n"
CELLS = """
#: answer
def f(x):
    return x + 1
#: test
assert f(1) == 2
#: test 2
### BEGIN HIDDEN TESTS
assert f(41) == 42
### END HIDDEN TESTS
"""


def attacked(
    place: Path,
    answers: Mapping[str, str],
    damaged: Callable[[dict[str, bytes]], dict[str, bytes]] = lambda notebooks: {},
    own: Mapping[str, str] = MappingProxyType({}),
    cells: str = CELLS,
) -> list[str]:
    """Let students hand in answers to a course of these cells, all wrong, or damaged notebooks; return what they gained, in words."""
    idiom = Idiom(cells, own=dict(own))
    full = sum(float((words or ["1"])[0]) for kind, words, _ in read_cells(cells) if kind == "test")
    course = build(place / "other", {"one": idiom, "two": idiom}, ("right", *answers), CONFIG + SETTINGS)
    for name in own:
        (course / "submitted/right/a" / name).unlink()
    for student, source in answers.items():
        path = course / "submitted" / student / "a" / "one.ipynb"
        notebook = nbformat.read(path, as_version=4)
        answer = next(cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("solution"))
        answer.source = source
        path.write_text(nbformat.writes(notebook), "utf-8")
    notebooks = {"right": (course / "submitted/right/a/one.ipynb").read_bytes()}
    odd = damaged(notebooks)
    for student, content in odd.items():
        (course / "submitted" / student / "a").mkdir(parents=True)
        (course / "submitted" / student / "a" / "one.ipynb").write_bytes(content)
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        status = cli.main(["grade", "a", "--course", str(course)])
    gained = [f"grade ends with {status}: {said.getvalue()[-300:]}"] * bool(status)
    marks: dict[str, float] = {}
    found = scores(course)
    if any(answer.startswith(PASSES) for answer in answers.values()) and not any(
        by_hand for _, by_hand in found.values()
    ):
        gained.append("what is to pass where the notebook runs whole does not, so the judge was not asked")
    for (student, notebook, _), (points, by_hand) in found.items():
        if notebook == "one":
            marks[student] = marks.get(student, 0) + (0 if by_hand else points or 0)
    gained += [f"{student} has no mark" for student in (*answers, *odd, "right") if student not in marks]
    deserved = {"right": full, "twice": full}
    wrong = {student: mark for student, mark in marks.items() if mark != deserved.get(student, 0)}
    gained += [f"{student} has {mark:g} points" for student, mark in wrong.items()]
    room = Classroom(course_config(course))
    return gained + make_feedback(room, "a", room.students("a")).problems
