"""Nothing lies beside a graded notebook or a page that a student must not have; records and secrets cost nobody else."""

import os
import pwd
import re
import shutil
from pathlib import Path

import pytest
from nbgrader.apps import NbGraderAPI
from nbgrader.converters import GenerateFeedback
from nbgrader.exchange import ExchangeError
from nbgrader.utils import notebook_hash

from grading.classroom.records import KEPT, Record, digest_of, files_of, parse_time, read_handed_in
from grading.steps.feedback import hand_out_feedback
from tests.classes import MARKS, NAME, Course, grade_two, new_course
from tests.once import made_once


@pytest.fixture
def course(tmp_path, monkeypatch):
    shutil.copytree(made_once("two graded", grade_two), tmp_path / "copy")
    return new_course(tmp_path / "copy", monkeypatch, lesson=None)


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def pages(course: Course) -> dict[str, str]:
    out = course.room.exchange / course.room.course_id / "feedback"
    return {path.name: path.read_text() for path in out.iterdir()}


def submitted(course: Course, student: str = "bob") -> Path:
    return course.room.folder("submitted", NAME, student)


def test_nbgrader_s_own_feedback_holds_the_page_and_nothing_else(course):
    for student in MARKS:
        assert names(course.room.folder("autograded", NAME, student)) == [f"{NAME}.ipynb"]
        assert names(course.room.folder("records", NAME, student)) == sorted(KEPT)
    course.room.step(GenerateFeedback, NAME, student_id="*").start()
    for student in MARKS:
        assert names(course.room.folder("feedback", NAME, student)) == [f"{NAME}.html"]


def test_what_is_handed_out_is_the_page(course):
    course.run("feedback", NAME)
    course.run("release-feedback", NAME)
    secret = {s: (submitted(course, s) / "submission_secret.txt").read_text() for s in MARKS}
    named = {s: f"{notebook_hash(secret=secret[s], notebook_id=NAME)}.html" for s in MARKS}
    assert sorted(pages(course)) == sorted(named.values())
    for student in MARKS:
        folder = course.room.folder("feedback", NAME, student)
        assert names(folder) == [".made-from", f"{NAME}.html"]
        assert pages(course)[named[student]] == (folder / f"{NAME}.html").read_text()
        assert course.feedback(student)
    seed = Record.read(course.room.folder("records", NAME, "ada")).seed
    assert not any(seed in page for page in pages(course).values())


def test_a_class_whose_records_lie_in_the_old_place_goes_on(course):
    course.run("feedback", NAME)
    for student in MARKS:
        records = course.room.folder("records", NAME, student)
        for step in ("autograded", "feedback"):
            shutil.copytree(records, course.room.folder(step, NAME, student), dirs_exist_ok=True)
        shutil.rmtree(records.parent)
    said = course.run("grade", NAME)
    assert "0 graded, 0 not graded, 2 graded before" in said
    for student in MARKS:
        assert names(course.room.folder("autograded", NAME, student)) == [f"{NAME}.ipynb"]
        assert names(course.room.folder("records", NAME, student)) == sorted(KEPT)
        assert names(course.room.folder("feedback", NAME, student)) == [".made-from", f"{NAME}.html"]
    assert "handed out 2 new pages" in course.run("release-feedback", NAME)
    assert all(course.feedback(student) for student in MARKS)


def test_what_was_graded_by_an_older_version_is_known_by_its_digest(tmp_path):
    """Another digest would make all that was graded wait again."""
    written = {
        "hw.ipynb": "{}", "a-b.ipynb": "22", "a/b.ipynb": "1", "data.csv": "1,2", "grading.json": "{}",
        "timestamp.txt": "2026-12-01 18:00:00.000000 UTC", "submission_secret.txt": "s",
    }  # fmt: skip
    for name, text in written.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    (tmp_path / "link.ipynb").symlink_to("hw.ipynb")
    digest = "0cffe182b4b4c988f21ea5cdfacdefab26fb07982c540ad9c25f00e0578c4bd1"
    assert digest_of(tmp_path) == digest
    read = read_handed_in(tmp_path, files_of(tmp_path), ["hw", "link"])
    assert read.digest == digest
    assert (str(read.time), read.secret, read.contents["hw.ipynb"]) == ("2026-12-01 18:00:00", "s", b"{}")
    assert set(read.contents) == {"hw.ipynb", "timestamp.txt", "submission_secret.txt"}


def test_of_one_student_s_grading_the_marks_of_no_other_are_read(course):
    """To read those of a large class takes longer."""
    said = course.run("grade", NAME, "--student", "bob", "--force")
    assert re.search(r"\nbob +1 +6\b", said)
    assert "ada" not in said
    assert re.search(r"\nada +3 +6\b", course.run("grade", NAME))


def test_a_move_that_was_cut_short_is_finished(course):
    old, new = (course.room.folder(step, NAME, "ada") for step in ("autograded", "records"))
    for name in ("grading.json", "grader-notes.txt"):
        (new / name).replace(old / name)
    assert "2 graded before" in course.run("grade", NAME)
    assert names(old) == [f"{NAME}.ipynb"]
    assert names(new) == sorted(KEPT)


def test_what_is_taken_out_of_the_graded_folder_is_graded_again(course):
    shutil.rmtree(course.room.folder("autograded", NAME, "ada"))
    assert "1 graded, 0 not graded, 1 graded before" in course.run("grade", NAME)


def test_a_regrade_takes_its_records_along(course):
    said = course.run("regrade", NAME, "--same-source")
    assert "0 of 2 marks moved" in said
    for student in MARKS:
        assert names(course.room.folder("records", NAME, student)) == sorted(KEPT)
    assert "2 graded before" in course.run("grade", NAME)


def test_feedback_of_what_nbgrader_alone_has_graded_is_handed_out(course):
    """It keeps the secret beside the notebook, and beside the page."""
    shutil.move(
        course.room.folder("records", NAME, "ada") / "submission_secret.txt",
        course.room.folder("autograded", NAME, "ada"),
    )
    (course.room.folder("records", NAME, "ada") / "grading.json").unlink()
    (submitted(course, "ada") / "submission_secret.txt").unlink()
    course.run("feedback", NAME)
    assert names(course.room.folder("feedback", NAME, "ada")) == [".made-from", f"{NAME}.html"]
    assert "handed out 2 new pages" in course.run("release-feedback", NAME)
    assert course.feedback("ada")


def plant_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def plant_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def plant_link(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


def plant_bytes(path: Path) -> None:
    path.write_bytes(b"\xff\xfe\x00")


def plant_nothing(path: Path) -> None:
    path.write_bytes(b"")


def plant_much(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(25_000_000)


ODD = [plant_pipe, plant_folder, plant_link, plant_bytes, plant_nothing, plant_much]


@pytest.mark.slow
def test_whatever_was_collected_costs_nobody_else(course):
    """As nbgrader's own collecting, or a hand, may have left it in the class's folder."""
    expected = dict(MARKS)
    for plant in ODD:
        for name in (f"{NAME}.ipynb", "timestamp.txt", "submission_secret.txt", "more.ipynb"):
            student = f"{plant.__name__}-{name[:4]}"
            folder = shutil.copytree(submitted(course), submitted(course, student))
            (folder / "submission_secret.txt").write_text(f"the secret of {student}")
            (folder / name).touch()
            plant(folder / name)
            expected[student] = 0 if name == f"{NAME}.ipynb" else MARKS["bob"]
    said = course.run("grade", NAME)
    assert "24 graded, 0 not graded, 2 graded before" in said
    assert course.marks() == expected
    assert said.count("timestamp.txt does not say when it was handed in, so it is in time") == len(ODD)
    course.run("feedback", NAME)
    assert "handed out 26 new pages" in course.run("release-feedback", NAME)
    assert len(pages(course)) == 26
    course.run("export")
    assert (course.room.root / "marks.csv").read_text().count("timestamp.txt does not say when") == len(ODD)
    assert "backed up" in course.run("regrade", NAME, "--same-source")
    assert course.marks() == expected


def test_notebooks_in_folders_without_end_cost_nobody_else(course):
    here = Path.cwd()
    try:
        os.chdir(submitted(course))
        for _ in range(400):  # what nbgrader's own collecting gets through
            os.mkdir("d")
            os.chdir("d")
        shutil.copy(submitted(course, "ada") / f"{NAME}.ipynb", "deep.ipynb")
    finally:
        os.chdir(here)
    assert "2 graded, 0 not graded" in course.run("grade", NAME, "--force")
    assert course.marks() == MARKS
    course.run("backup")


def test_who_has_no_usable_secret_is_named_and_the_others_get_their_pages(course):
    course.run("feedback", NAME)
    for step in ("records", "submitted"):
        (course.room.folder(step, NAME, "bob") / "submission_secret.txt").write_bytes(b"")
    said = course.run("release-feedback", NAME, status=1)
    assert "bob: has no secret by which nbgrader finds feedback" in said
    assert "handed out 1 new pages: ada" in said
    assert course.feedback("ada")


def test_two_with_one_secret_get_neither_the_other_s_page(course):
    course.run("feedback", NAME)
    both = [course.room.folder("records", NAME, student) / "submission_secret.txt" for student in MARKS]
    shutil.copy(*both)
    said = course.run("release-feedback", NAME, "--student", "bob", status=1)
    assert "bob: has the same secret as another, who would get this page" in said
    assert pages(course) == {}


@pytest.mark.parametrize("plant", ["page", "part"])
def test_a_link_where_pages_are_put_is_not_followed(course, plant, tmp_path):
    """As in a folder that others may write to, too."""
    course.run("feedback", NAME)
    course.run("release-feedback", NAME)
    out = course.room.exchange / course.room.course_id / "feedback"
    name = min(pages(course))
    page = (out / name).read_text()
    (tmp_path / "target").write_text("as it was")
    (out / name).unlink()
    (out / {"page": name, "part": f".{name}.part"}[plant]).symlink_to(tmp_path / "target")
    assert "handed out 1 new" in course.run("release-feedback", NAME)
    assert (tmp_path / "target").read_text() == "as it was"
    assert not (out / name).is_symlink()
    assert (out / name).read_text() == page


def test_pages_go_to_no_folder_of_another_user(course, monkeypatch):
    course.run("feedback", NAME)
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    with pytest.raises(ExchangeError, match="belongs to another user"):
        hand_out_feedback(course.room, NAME, MARKS)


# nbgrader 0.9.6 writes a name wrong, with which it starts the step.
@pytest.mark.filterwarnings(
    "ignore:Passing unrecognized arguments to super.ExchangeReleaseFeedback:DeprecationWarning"
)
def test_the_buttons_collect_and_hand_out_as_the_commands_do(course):
    api = NbGraderAPI(course.room.coursedir, config=course.room.config)
    student = pwd.getpwuid(os.geteuid()).pw_name  # whose files these are
    course.hand_in(student, b"{}")
    folder = max((course.room.exchange / course.room.course_id / "inbound").glob(f"{student}+*"))
    (folder / "link").symlink_to(course.room.folder("source", NAME))
    result = api.collect(NAME)
    assert not result["success"]
    assert "link is a link to another file; not taken" in result["log"]
    assert not (submitted(course, student) / "link").exists()
    assert api.generate_feedback(NAME, "bob")["success"]
    assert api.release_feedback(NAME, "bob")["success"]
    assert len(pages(course)) == 1
    assert course.feedback("bob")


@pytest.mark.parametrize(
    "text",
    ["", "now /dev/zero", "2026-12-01 18:00:00 :/etc/localtime", "2026-12-01 18:00:00 ../../etc/localtime",
     "99999-12-01", "9" * 5000, "2026-12-01 18:00:00 9999999999999999", "2026\n12"],
)  # fmt: skip
def test_what_is_no_time_is_none(text):
    """What reads times also reads files that stand in the place of a time zone."""
    with pytest.raises(ValueError, match="not a time"):
        parse_time(text)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2026-12-01 18:00:00.000001 UTC", "2026-12-01 18:00:00.000001"),
        ("2026-12-01 18:00:00.5 Europe/Berlin", "2026-12-01 17:00:00.500000"),
        ("2026-12-01 18:00:00 America/Argentina/Buenos_Aires", "2026-12-01 21:00:00"),
        ("2026-12-01 18:00 +0100", "2026-12-01 17:00:00"),
        ("2026-12-01T18:00:00+01:00", "2026-12-01 17:00:00"),
        ("0001-01-01 00:00:00.000000 UTC", "0001-01-01 00:00:00"),
    ],
)
def test_a_time_is_read_as_nbgrader_writes_it(text, time):
    assert str(parse_time(text)) == time
