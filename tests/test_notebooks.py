"""What happens to the notebooks of every lesson: untouched by a student, solved, graded by nbgrader."""

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbgrader.api import Gradebook
from nbgrader.converters import Autograde, GenerateAssignment
from nbgrader.coursedir import CourseDirectory

from grading.formgrader import plain_start
from grading.lessons import scripts as lessons
from tests.replay import parameter_sets, prepared

# Whole notebooks in kernels, as in the replays; the judge's tests run the same cells in less.
pytestmark = [pytest.mark.slow, pytest.mark.daily(2)]
SOLUTIONS = lessons.find_lessons(lessons.ROOT / "solutions")
EACH_LESSON = pytest.mark.parametrize("name", SOLUTIONS)
GRADED = pytest.mark.parametrize("scores", SOLUTIONS, indirect=True)


def released(name: str) -> Path:
    return lessons.ROOT / "notebooks" / name / f"{name}.ipynb"


@EACH_LESSON
def test_only_the_checks_of_an_untouched_notebook_raise(name, tmp_path):
    """Run All reaches the end, and every check says what is still to be done."""
    notebook = nbformat.read(released(name), as_version=4)
    notebook = prepared(notebook, parameter_sets(notebook)[0])
    NotebookClient(notebook, resources={"metadata": {"path": tmp_path}}).execute()
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    errors = {
        cell.metadata.get("nbgrader", {}).get("grade_id", cell.source): output.evalue
        for cell in code
        for output in cell.outputs
        if output.output_type == "error"
    }
    checks = [
        cell.metadata.nbgrader.grade_id for cell in code if cell.metadata.get("nbgrader", {}).get("grade")
    ]
    assert list(errors) == checks
    assert all("put your code here" in message for message in errors.values()), errors
    complaints = [o for cell in code for o in cell.outputs if o.get("name") == "stderr"]
    assert complaints == []


@pytest.fixture(scope="module")
def scores(request, tmp_path_factory) -> dict:
    """Grade a lesson's solution and its untouched notebook with nbgrader: student → scores by check; and the lesson."""
    name, course = request.param, tmp_path_factory.mktemp("course")
    config = lessons.load_config(
        root=str(course), source_directory=str(lessons.ROOT / "solutions"), release_directory="release"
    )
    config.CourseDirectory.assignment_id = name
    solution = lessons.write_solution(SOLUTIONS[name])
    GenerateAssignment(coursedir=CourseDirectory(config=config), config=config).start()
    for student, notebook in [("solved", solution), ("untouched", released(name))]:
        handed_in = course / "submitted" / student / name / f"{name}.ipynb"
        handed_in.parent.mkdir(parents=True)
        quick = nbformat.read(notebook, as_version=4)
        nbformat.write(prepared(quick, parameter_sets(quick)[0]), handed_in)
    plain_start(Autograde(coursedir=CourseDirectory(config=config), config=config))
    found: dict = {"lesson": name}
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        for student in ("solved", "untouched"):
            (notebook,) = gradebook.find_submission(name, student).notebooks
            found[student] = {g.name: (g.auto_score, g.max_score) for g in notebook.grades}
    return found


def by_hand(name: str) -> set[str]:
    cells = lessons.read_lesson(SOLUTIONS[name]).cells
    graded = [cell.metadata.nbgrader for cell in cells if cell.metadata.get("nbgrader", {}).get("grade")]
    return {metadata.grade_id for metadata in graded if metadata.solution}


@GRADED
def test_nbgrader_gives_the_solution_full_marks(scores):
    manual = by_hand(scores["lesson"])
    assert {check for check, (score, _) in scores["solved"].items() if score is None} == manual
    lost = {check: score for check, (score, most) in scores["solved"].items() if score not in (None, most)}
    assert lost == {}


@GRADED
def test_nbgrader_gives_the_untouched_notebook_nothing(scores):
    assert {score for score, _ in scores["untouched"].values()} == {0}
