"""Another nbgrader course, as it is: nbgrader's own documentation's, with its two students."""

import contextlib
import io
import shutil
import stat
from importlib.resources import files
from pathlib import Path

import pytest
from nbgrader.converters import Autograde, GenerateAssignment, GenerateFeedback
from nbgrader.exchange.default import ExchangeReleaseFeedback

from grading.classroom.folder import Classroom
from grading.classroom.records import Record
from grading.cli import main
from grading.formgrader import plain_start
from grading.lessons.scripts import course_config
from tests.classes import openly
from tests.conftest import NO_SANDBOX

GUIDE = files("nbgrader") / "docs" / "source" / "user_guide"


def copy_course(place: Path) -> Path:
    """Copy nbgrader's documentation course, without what was graded there."""
    for folder in ("source/ps1", "submitted"):
        shutil.copytree(str(GUIDE / folder), place / folder)
    return place


def scores(root: Path) -> dict:
    """Return (student, notebook, cell) → automatic score, and what waits for a person."""
    with Classroom(course_config(root)).gradebook() as gradebook:
        return {
            (submission.student_id, notebook.name, grade.name): (grade.auto_score, grade.needs_manual_grade)
            for submission in gradebook.find_assignment("ps1").submissions
            for notebook in submission.notebooks
            for grade in notebook.grades
        }


@pytest.fixture(scope="module")
def graded(tmp_path_factory) -> tuple[Path, Path, str]:
    """The course graded by us and by nbgrader, and what our command said."""
    ours, theirs = (copy_course(tmp_path_factory.mktemp(name)) for name in ("ours", "theirs"))
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        assert main(["autograde", "ps1", "--course", str(ours), *openly("autograde")]) == 0
    room = Classroom(course_config(theirs))
    room.step(GenerateAssignment, "ps1").start()
    plain_start(room.step(Autograde, "ps1"))
    return ours, theirs, said.getvalue()


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_marks_equal_nbgraders_own_cell_by_cell(graded):
    ours, theirs, _ = graded
    assert scores(ours) == scores(theirs)


@pytest.mark.slow
def test_all_of_it_is_judged(graded):
    ours, _, said = graded
    assert "not judged" not in said  # also the test that deletes a name
    assert Record.read(ours / "records" / "hacker" / "ps1").locked_in == (not NO_SANDBOX)


# nbgrader 0.9.6 writes a name wrong, with which it starts the step.
@pytest.mark.slow
@pytest.mark.filterwarnings(
    "ignore:Passing unrecognized arguments to super.ExchangeReleaseFeedback:DeprecationWarning"
)
def test_nbgrader_releases_the_feedback(graded, tmp_path):
    ours, _, _ = graded
    room = Classroom(course_config(ours))
    room.step(GenerateFeedback, "ps1", student_id="bitdiddle").start()
    room.config.Exchange.root, room.config.CourseDirectory.course_id = str(tmp_path), "other"
    (tmp_path / "other" / "feedback").mkdir(parents=True)
    room.step(ExchangeReleaseFeedback, "ps1", student_id="bitdiddle").start()
    pages = [page.read_text("utf-8") for page in (tmp_path / "other" / "feedback").glob("*.html")]
    assert len(pages) == 2
    assert any("sum_of_squares" in page for page in pages)


@pytest.mark.slow
def test_the_course_is_left_as_it_was(graded):
    ours, theirs, _ = graded
    for folder in ("source", "submitted"):
        for path in (theirs / folder).rglob("*"):
            if path.is_file():
                assert (ours / path.relative_to(theirs)).read_bytes() == path.read_bytes()


def test_the_course_s_files_stay_as_readable_as_they_were(tmp_path):
    place = copy_course(tmp_path / "shared")
    place.chmod(0o2775)  # as instructors have it who share a course
    settings = place / "nbgrader_config.py"
    settings.write_text("c = get_config()\n")
    settings.chmod(0o664)
    (place / "gradebook.db").touch(0o664)
    (place / "gradebook.db").chmod(0o664)
    with Classroom(course_config(place), foreign=True).locked():
        (place / "made").touch()
    assert stat.S_IMODE(settings.stat().st_mode) == 0o664
    assert stat.S_IMODE((place / "gradebook.db").stat().st_mode) == 0o664
    assert stat.S_IMODE((place / "made").stat().st_mode) == 0o660
    place.chmod(0o755)
    with Classroom(course_config(place), foreign=True).locked():
        (place / "mine").touch()
    assert stat.S_IMODE(settings.stat().st_mode) == 0o664
    assert stat.S_IMODE((place / "mine").stat().st_mode) == 0o600


@pytest.mark.parametrize("folder", [".", "none", "course/source", "course/source/ps1", "course/README"])
def test_a_folder_that_is_no_course_is_named_and_left_as_it_is(tmp_path, capsys, folder):
    readme = copy_course(tmp_path / "course") / "README"
    readme.touch(0o644)
    before = {path: path.stat().st_mode for path in tmp_path.rglob("*")}
    for words in (["grade", "ps1"], ["report"]):
        assert main([*words, "--course", str(tmp_path / folder)]) == 1
        said = capsys.readouterr().err
        assert f"{(tmp_path / folder).resolve()} is no nbgrader course: there is no folder" in said
        assert "--course names the folder where you run nbgrader" in said
    assert {path: path.stat().st_mode for path in tmp_path.rglob("*")} == before
