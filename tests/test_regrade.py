"""Grading again with mended tests: marks move up, what a person gave stays, an interruption loses nothing."""

import shutil
from types import SimpleNamespace

import pytest
from nbgrader.apps import NbGraderAPI

from grading.engine import assignment as assignment_data
from grading.gradebook.standing import Standing, keep_total
from grading.steps import regrade as again
from tests.classes import (
    ALMOST,
    LESSON,
    NAME,
    RIGHT,
    SECRET_TEST,
    WRONG,
    Course,
    answered,
    new_course,
    write_lesson,
)

# A wrong test, as it was released: it passes the instructor's own answer and no other.
HARSH = LESSON.replace(
    SECRET_TEST,
    'try:\n    double(None)\nexcept TypeError as error:\n    assert "for +" in str(error), "no sum"',
)
SPLIT = LESSON.replace('"points": 2', '"points": 1').replace(
    "# %% [markdown] nbgrader",
    """# %% nbgrader={"grade": true, "grade_id": "double_text", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
assert double("ab") == "abab", "double works for text"

# %% [markdown] nbgrader""",
    1,
)


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A class graded with a wrong test, two answers of which were marked by hand; copied for every test."""
    place = tmp_path_factory.mktemp("place")
    with pytest.MonkeyPatch.context() as patch:
        course = new_course(place, patch, HARSH)
        blank = course.released()
        course.hand_in("right", answered(blank, double=RIGHT, why="It is lazy."))
        course.hand_in("almost", answered(blank, double=ALMOST, why="Because."))
        course.run("collect", NAME, "--any-owner")
        course.run("grade", NAME)
        course.set_by_hand("right", "why", 2.5, comment="Well said.")
        course.set_by_hand("almost", "why", 0)
        course.run("feedback", NAME)
        course.run("release-feedback", NAME)
        assert course.marks() == {"right": 3.5, "almost": 1}
    return place


@pytest.fixture
def course(graded, tmp_path, monkeypatch):
    shutil.copytree(graded, tmp_path / "copy")
    return new_course(tmp_path / "copy", monkeypatch, lesson=None)


def by_hand(course: Course) -> dict:
    with course.room.gradebook() as gradebook:
        entries = gradebook.find_assignment(NAME).submissions
        return {
            entry.student_id: (
                gradebook.find_grade("why", NAME, NAME, entry.student_id).manual_score,
                gradebook.find_grade("why", NAME, NAME, entry.student_id).needs_manual_grade,
                gradebook.find_comment("why", NAME, NAME, entry.student_id).manual_comment,
            )
            for entry in entries
        }


def test_a_mended_test_moves_the_marks_it_should_and_says_why(course):
    write_lesson(course.desk.parent / "private", LESSON)
    hands = by_hand(course)
    said = course.run("regrade", NAME)
    assert "changed: double_more" in said
    assert "right: 3.5 → 5.5 (`double_more` 0 → 2)" in said
    assert "almost: 1 as before" in said
    assert "1 of 2 marks moved" in said
    assert course.marks() == {"right": 5.5, "almost": 1}
    assert by_hand(course) == hands
    assert list((course.room.root / "backups").glob("*.tar.gz"))
    assert "nothing new" in course.run("collect", NAME, "--any-owner")
    assert "2 graded before" in course.run("grade", NAME)


def test_who_left_the_old_checks_as_they_were_is_not_said_to_have_changed_them(course):
    write_lesson(
        course.desk.parent / "private",
        LESSON.replace('assert double(1) == 2, "', 'assert double(1) == 2, "so '),
    )
    course.run("regrade", NAME)
    changed = course.released()
    for cell in changed.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "double_one":
            cell.source = "pass"
    course.hand_in("changed", changed)
    course.hand_in("later", answered(course.released(), double=RIGHT))  # with the checks of before
    course.run("collect", NAME, "--any-owner")
    course.run("grade", NAME)
    told = {
        path.parent.parent.name: path.read_text()
        for path in course.room.root.glob(f"records/*/{NAME}/grader-notes.txt")
    }
    assert [name for name, notes in told.items() if "locked cells were undone" in notes] == ["changed"]
    assert sorted(told) == ["almost", "changed", "later", "right"]


def test_where_only_the_visible_half_of_a_check_was_loosened_it_is_said_whom_the_hidden_one_rejects(course):
    write_lesson(course.desk.parent / "private", HARSH.replace("assert double(2) == 4", "assert double(2)"))
    said = course.run("regrade", NAME)
    assert "`double_more`: only its visible half has changed" in said
    assert "reject 2 of 2 answers" in said
    assert "0 of 2 marks moved" in said


def test_feedback_is_new_after_regrading(course):
    write_lesson(course.desk.parent / "private", LESSON)
    course.run("regrade", NAME)
    assert "made 2 new pages" in course.run("feedback", NAME)
    assert "handed out 2 new pages" in course.run("release-feedback", NAME)
    (page,) = course.feedback("right")
    assert "graded again" in page
    assert "Well said." in page


def test_a_split_test_lowers_no_mark_unless_allowed(course):
    easy = SPLIT.replace(SECRET_TEST, "")
    write_lesson(course.desk.parent / "private", easy)
    said = course.run("regrade", NAME)
    assert "added: double_text" in said
    assert "almost: 1 → 2 (`double_more` 0 → 1; `double_text` is new: 0)" in said
    assert "right: 3.5 → 5.5" in said

    write_lesson(
        course.desk.parent / "private",
        easy.replace('assert double(1) == 2, "double(1) is 2"', "assert double(5) == 10"),
    )
    assert "almost: stays 2 (`double_one` 1 → 0; the new tests alone give 1)" in course.run("regrade", NAME)
    assert course.marks() == {"right": 5.5, "almost": 2}
    graded = course.room.folder("autograded", NAME, "almost") / f"{NAME}.ipynb"
    assert "your mark stays as it was" in graded.read_text()

    assert "almost: 2 → 1" in course.run("regrade", NAME, "--allow-lower")
    assert course.marks() == {"right": 5.5, "almost": 1}


class Entry(SimpleNamespace):
    """Stands for an entry of a gradebook, which can be a key."""

    __hash__ = object.__hash__


def test_what_is_given_back_goes_first_to_the_checks_that_took_it_and_not_beyond_their_points():
    lesson = SimpleNamespace(notebooks=["one"])

    def kept(total: float) -> dict[str, float]:
        grades = [
            Entry(
                name=name,
                auto_score=score,
                score=score,
                max_score=most,
                manual_score=None,
                cell_type="code",
                assignment=lesson,
            )
            for name, score, most in [("same", 1, 2), ("fell", 0, 1), ("new", 0, 1)]
        ]
        submission = SimpleNamespace(score=1, notebooks=[SimpleNamespace(grades=grades)])
        keep_total(submission, Standing(total, {"same": 1, "fell": total - 1}, {}, {}, {}, False, None, None))
        return {grade.name: grade.auto_score for grade in grades}

    assert kept(1.5) == {"same": 1, "fell": 0.5, "new": 0}
    assert kept(2.5) == {"same": 1, "fell": 1, "new": 0.5}
    assert kept(3.5) == {"same": 1.5, "fell": 1, "new": 1}
    assert kept(5) == {"same": 2, "fell": 2, "new": 1}  # more than there are points: to the first


def test_marks_without_a_place_in_the_new_lesson_stop_it(course):
    before = course.marks()
    write_lesson(course.desk.parent / "private", LESSON.replace('"grade_id": "why"', '"grade_id": "reason"'))
    assert "almost (why), right (why)" in course.run("regrade", NAME, status=1)
    write_lesson(course.desk.parent / "private", LESSON.replace('"points": 3', '"points": 1'))
    assert "has 4 points now and had 6" in course.run("regrade", NAME, status=1)
    assert course.marks() == before
    assert not (course.room.root / ".regrade").exists()


def test_a_submission_whose_files_are_gone_keeps_its_mark(course):
    write_lesson(course.desk.parent / "private", LESSON)
    shutil.rmtree(course.room.root / "submitted" / "right")
    hands = by_hand(course)
    assert "right: 3.5 as before" in course.run("regrade", NAME)
    assert course.marks() == {"right": 3.5, "almost": 1}
    assert by_hand(course) == hands


def test_a_submission_whose_files_are_gone_keeps_its_mark_where_its_test_is_gone_too(course):
    first = LESSON.index("# %% nbgrader", LESSON.index('"grade_id": "double"'))
    fewer = LESSON[:first] + LESSON[LESSON.index("# %% nbgrader", first + 1) :].replace(
        '"points": 2', '"points": 3'
    )
    write_lesson(course.desk.parent / "private", fewer)
    shutil.rmtree(course.room.root / "submitted" / "almost")
    assert "almost: stays 1" in course.run("regrade", NAME)
    assert course.marks() == {"right": 5.5, "almost": 1}


def test_what_is_not_graded_yet_has_to_be_first(course):
    course.hand_in("right", answered(course.released(), double=WRONG))
    course.run("collect", NAME, "--any-owner")
    assert "not graded yet: right" in course.run("regrade", NAME, status=1)


def test_marking_by_hand_meanwhile_is_not_lost(course, monkeypatch):
    write_lesson(course.desk.parent / "private", LESSON)
    carry_over = again.carry_over

    def mark_meanwhile(*words, **more):
        course.set_by_hand("almost", "why", 3)
        carry_over(*words, **more)

    with monkeypatch.context() as patch:
        patch.setattr(again, "carry_over", mark_meanwhile)
        assert "has changed meanwhile" in course.run("regrade", NAME, status=1)
    assert course.marks() == {"right": 3.5, "almost": 4}


def test_lateness_is_reckoned_anew(course):
    table = f"assignment,student,due,percent_per_day\n{NAME},,2001-01-01 00:00,0\n{NAME},right,2001-01-01 00:00,100\n"
    (course.room.root / "deadlines.csv").write_text(table)
    write_lesson(course.desk.parent / "private", LESSON)
    course.run("regrade", NAME)
    with course.room.gradebook() as gradebook:
        assert gradebook.find_submission(NAME, "right").late_submission_penalty == 5.5
        assert not gradebook.find_submission(NAME, "almost").late_submission_penalty


def test_an_interruption_before_the_end_changes_nothing(course, monkeypatch):
    write_lesson(course.desk.parent / "private", LESSON)
    before, pages = course.marks(), sorted(path.name for path in course.room.root.iterdir())

    def interrupt(*_, **__):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(again, "carry_over", interrupt)
        course.run("regrade", NAME, status=130)
    assert course.marks() == before
    assert sorted({*(path.name for path in course.room.root.iterdir())} - {"backups"}) == pages
    assert "graded before" in course.run("grade", NAME)


def test_an_interruption_at_the_very_end_is_made_good_by_the_next_command(course, monkeypatch):
    write_lesson(course.desk.parent / "private", LESSON)
    replace, calls = again.replace_folder, []

    def interrupt_the_third(fresh, target):
        calls.append(target)
        if len(calls) == 3:
            raise KeyboardInterrupt
        replace(fresh, target)

    with monkeypatch.context() as patch:
        patch.setattr(again, "replace_folder", interrupt_the_third)
        course.run("regrade", NAME, status=130)
    (course.room.root / ".scratch-left").mkdir()  # by a command that was killed
    course.run("export")
    assert course.marks() == {"right": 5.5, "almost": 1}
    assert not list(course.room.root.glob(".[rs]*"))
    assert "2 graded before" in course.run("grade", NAME)


def test_what_was_given_stays_while_nothing_new_is_handed_in(course, monkeypatch):
    """Graded again with other packages, or by --force; and then something new is handed in."""
    write_lesson(
        course.desk.parent / "private", HARSH.replace("assert double(1) == 2", "assert double(5) == 10")
    )
    assert "almost: stays 1" in course.run("regrade", NAME)
    hands, marks = by_hand(course), course.marks()
    graded = course.room.folder("autograded", NAME, "almost") / f"{NAME}.ipynb"
    monkeypatch.setattr(assignment_data, "environment", lambda: ("another",))
    for words in ([], ["--force"]):
        said = course.run("grade", NAME, *words)
        assert "2 graded" in said
        assert "graded again it would be 0; your mark stays as it was" in said
        assert "your mark stays as it was" in graded.read_text()
        assert course.marks() == marks
        assert by_hand(course) == hands
    (row,) = (line for line in course.run("export").splitlines() if line.startswith("almost"))
    assert row.split() == ["almost", "1", "6"]

    course.hand_in("almost", answered(course.released(), double=WRONG, why="Because."))
    course.run("collect", NAME, "--any-owner")
    course.run("grade", NAME)
    assert course.marks() == marks | {"almost": 0}
    assert by_hand(course) == hands | {"almost": (0, True, None)}


def interrupt(course: Course, patch: pytest.MonkeyPatch, step: str, number: int) -> None:
    """Regrade with the mended test, interrupted when a step is about to be taken for the so manieth time."""
    write_lesson(course.desk.parent / "private", LESSON)
    plain, calls = getattr(again, step), []

    def interrupted(*words):
        calls.append(words)
        if len(calls) == number:
            raise KeyboardInterrupt
        return plain(*words)

    with patch.context() as inner:
        inner.setattr(again, step, interrupted)
        course.run("regrade", NAME, status=130)
    assert (course.room.root / ".regrade").exists()


@pytest.mark.parametrize(
    ("step", "number"), [("copy_gradebook", 2), ("replace_folder", 1), ("remove_folder", 1)]
)
def test_an_interruption_while_it_comes_in_is_made_good_by_the_next_command(
    course, monkeypatch, step, number
):
    interrupt(course, monkeypatch, step, number)
    course.run("export")
    assert course.marks() == {"right": 5.5, "almost": 1}
    assert not (course.room.root / ".regrade").exists()
    assert "2 graded before" in course.run("grade", NAME)


@pytest.mark.usefixtures("locked_in")  # the button takes no word for going without
def test_the_autograde_button_makes_it_good_too(course, monkeypatch):
    interrupt(course, monkeypatch, "replace_folder", 1)
    result = NbGraderAPI(course.room.coursedir, config=course.room.config).autograde(NAME, "right")
    assert result["success"], result
    assert course.marks() == {"right": 5.5, "almost": 1}
    assert not (course.room.root / ".regrade").exists()


def test_marks_given_after_an_interruption_are_not_lost(course, monkeypatch):
    """Before the new gradebook is there it is all given up, and afterwards it has them."""
    interrupt(course, monkeypatch, "copy_gradebook", 2)
    course.set_by_hand("almost", "why", 3)
    said = course.run("grade", NAME, status=1)
    assert f"nothing of the regrade of {NAME} was taken in; do it again" in said
    assert course.marks() == {"right": 3.5, "almost": 4}
    assert "2 graded before" in course.run("grade", NAME)

    interrupt(course, monkeypatch, "replace_folder", 1)
    course.set_by_hand("almost", "why", 2)
    assert "2 graded before" in course.run("grade", NAME)
    assert course.marks() == {"right": 5.5, "almost": 3}


def test_a_class_that_has_it_all_is_left_alone(course, monkeypatch):
    """It was killed while the folder beside the class was removed, when half of that was gone."""
    interrupt(course, monkeypatch, "remove_folder", 1)
    (course.room.root / ".regrade" / "gradebook.db").unlink()
    course.run("export")
    assert course.marks() == {"right": 5.5, "almost": 1}


def test_the_class_can_be_graded_again_with_its_own_tests(course, monkeypatch):
    monkeypatch.delenv("EXTRA_SOLUTIONS")
    assert "--same-source" in course.run("regrade", NAME, status=1)
    assert "0 of 2 marks moved" in course.run("regrade", NAME, "--same-source")
    course.run("feedback", NAME)
    course.run("release-feedback", NAME)
    (page,) = course.feedback("right")
    assert "graded again" not in page  # nothing was mended
