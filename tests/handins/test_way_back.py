"""Marks and pages go back where submissions came from: in the platform's columns, with its ids, under its names."""

import csv
import io
import shutil
import zipfile

import pytest

from tests.classes import NAME, grade_two, new_course
from tests.handins.downloads import (
    BLACKBOARD_LIST,
    BRIGHTSPACE_LIST,
    CANVAS_LIST,
    FILE,
    OURS,
    WORKSHEET,
    WORKSHEET_DE,
)
from tests.handins.test_downloads import zipped
from tests.once import made_once


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A class of two, graded, with pages; somebody else has handed in nothing."""
    place = tmp_path_factory.mktemp("place") / "copy"
    shutil.copytree(made_once("two graded", grade_two), place)
    with pytest.MonkeyPatch.context() as patch:
        course = new_course(place, patch, lesson=None)
        course.run("feedback", NAME)
        yield course


@pytest.fixture
def course(graded):
    yield graded
    for name in ("students.csv", "groups.csv"):
        (graded.room.root / name).unlink(missing_ok=True)
    shutil.rmtree(graded.room.root / "uploads", ignore_errors=True)


def notebook(course, student):
    return (course.room.folder("submitted", NAME, student) / FILE).read_bytes()


def exported(course, platform, tmp_path, *names):
    """Return what is exported for a platform, as rows by the names of columns."""
    target = tmp_path / "marks.csv"
    said = course.run("export", *names, "--for", platform, "--to", target)
    assert "to import" in said
    text = target.read_text("utf-8")
    assert not text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text, newline="")))


LISTS = {
    "canvas": CANVAS_LIST + '"Nobody, Cleo",503,s3,cleo,S1,\n',
    "moodle": WORKSHEET + "Participant 13,Cleo Nobody,cleo,cleo@example.org,No submission,,6.00,\n",
    "brightspace": BRIGHTSPACE_LIST + "#s3,#cleo,Nobody,Cleo,cleo@example.org,#\n",
    "blackboard": BLACKBOARD_LIST + '"Nobody"\t"Cleo"\t"cleo"\t"s3"\t"Yes"\r\n',
}
IDS = {
    "canvas": ("ID", ["501", "502", "503"], "91_doubling (77)"),
    "moodle": ("Identifier", ["Participant 11", "Participant 12", "Participant 13"], "Grade"),
    "brightspace": ("Username", ["#ada", "#bob", "#cleo"], "91_doubling Points Grade <Numeric MaxPoints:6>"),
    "blackboard": ("Username", ["ada", "bob", "cleo"], "91_doubling"),
}


@pytest.mark.parametrize("platform", LISTS)
def test_marks_go_into_the_platform_s_own_columns_by_its_own_ids(course, tmp_path, platform):
    (course.room.root / "students.csv").write_bytes(
        LISTS[platform].encode("utf-16" if platform == "blackboard" else "utf-8")
    )
    rows = exported(course, platform, tmp_path, NAME)
    column, ids, grade = IDS[platform]
    by_id = {row[column]: row[grade] for row in rows}
    assert {name: by_id[name] for name in ids} == dict(zip(ids, ["3", "1", ""], strict=True))
    if platform == "canvas":
        assert rows[0]["Student"].strip() == "Points Possible"
        assert rows[0][grade] == "6"
        assert list(rows[0]) == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", grade]
    if platform == "brightspace":
        assert {row["End-of-Line Indicator"] for row in rows} == {"#"}
    if platform == "moodle":
        assert {row["Maximum Grade"] for row in rows} == {"6.00"}


@pytest.mark.parametrize("mark", ["Bewertung", "Punkte"])
def test_moodle_s_worksheet_is_filled_in_as_the_site_calls_its_columns(course, tmp_path, mark):
    """Moodle finds them by these words: a column `Grade` would be none. What was changed when says which is the mark."""
    listed = WORKSHEET_DE.replace("Bewertung,Best", f"{mark},Best").replace("(Bewertung)", f"({mark})")
    listed = listed.replace("Status", "ID-Nummer").replace("Zur Bewertung abgegeben", "ada", 1)
    listed = listed.replace("Zur Bewertung abgegeben", "bob")
    (course.room.root / "students.csv").write_text(listed, "utf-8")
    rows = exported(course, "moodle", tmp_path, NAME)
    assert [(row["ID"], row[mark]) for row in rows] == [("Teilnehmer/in11", "3"), ("Teilnehmer/in12", "1")]
    assert [*rows[0]][-1] == f"Zuletzt geändert ({mark})"


def test_without_its_list_the_numbers_are_those_of_the_uploads(course, tmp_path):
    (course.room.root / "students.csv").write_text(OURS)
    up = tmp_path / "up.zip"
    up.write_bytes(zipped({f"lovelaceada_501_9_{FILE}": notebook(course, "ada")}, (2020, 1, 1, 0, 0, 0)))
    course.run("collect", NAME, "--from", up)
    rows = exported(course, "canvas", tmp_path, NAME)
    assert [(row["ID"], row["SIS Login ID"], row[NAME]) for row in rows[1:]] == [
        ("501", "ada", "3"),
        ("", "bob", "1"),
    ]


@pytest.mark.parametrize("platform", LISTS)
def test_who_has_left_the_class_has_no_row_and_is_told(course, tmp_path, platform):
    """A row without the platform's own id would be nobody's there."""
    lines = LISTS[platform].splitlines(keepends=True)
    (course.room.root / "students.csv").write_text("".join(line for line in lines if "Bob" not in line))
    said = course.run("export", NAME, "--for", platform, "--to", tmp_path / "marks.csv")
    assert "not in students.csv, so not in it: bob" in said
    rows = list(csv.DictReader(io.StringIO((tmp_path / "marks.csv").read_text("utf-8"))))
    column, (ada, _, cleo), grade = IDS[platform]
    assert {row[column]: row[grade] for row in rows if row[column]} == {ada: "3", cleo: ""}


def test_no_name_is_a_formula_and_marks_by_hand_are_told(course, tmp_path):
    (course.room.root / "students.csv").write_text('id,first_name,last_name\nada,Ada,"=cmd()"\nbob,,\n')
    said = course.run("export", NAME, "--for", "canvas", "--to", tmp_path / "marks.csv")
    assert "answers still to be marked by hand: ada" in said
    assert '"\'=cmd(), Ada"' in (tmp_path / "marks.csv").read_text()


FORMS = {
    "moodle": {
        "ada": "Ada Lovelace_11_assignsubmission_file_/",
        "bob": "Bob Müller_12_assignsubmission_file_/",
    },
    "moodle flat": {
        "ada": "Ada Lovelace_11_assignsubmission_file_",
        "bob": "Bob Müller_12_assignsubmission_file_",
    },
    "canvas": {"ada": "lovelaceada_501_9001_", "bob": "mullerbob_LATE_502_9002_"},
}


@pytest.mark.parametrize("form", FORMS)
def test_pages_go_back_under_the_names_that_the_platform_gave(course, tmp_path, form):
    """Collecting the same again changes nothing but what is known of the names."""
    (course.room.root / "students.csv").write_text(OURS)
    up, labels = tmp_path / "up.zip", FORMS[form]
    files = {f"week/{label}{FILE}": notebook(course, student) for student, label in labels.items()}
    if form == "canvas":
        files = {path.removeprefix("week/"): data for path, data in files.items()}
    up.write_bytes(zipped(files, (2020, 1, 1, 0, 0, 0)))
    assert "nothing new" in course.run("collect", NAME, "--from", up)
    said = course.run("release-feedback", NAME, "--zip", tmp_path / "back.zip", "--for", form.split()[0])
    assert "packed 2 pages" in said
    with zipfile.ZipFile(tmp_path / "back.zip") as archive:
        assert {*archive.namelist()} == {f"{label}{NAME}.html" for label in labels.values()}
        assert b"3 of" in archive.read(f"{labels['ada']}{NAME}.html")


def test_whose_page_has_no_such_name_is_told(course, tmp_path):
    (course.room.root / "students.csv").write_text(OURS)
    up = tmp_path / "up.zip"
    up.write_bytes(zipped({f"lovelaceada_501_9_{FILE}": notebook(course, "ada")}, (2020, 1, 1, 0, 0, 0)))
    course.run("collect", NAME, "--from", up)
    said = course.run("release-feedback", NAME, "--zip", tmp_path / "back.zip", "--for", "canvas", status=1)
    assert "not collected from canvas: bob" in said
    assert "--for says how to pack" in course.run("release-feedback", NAME, "--for", "canvas", status=1)


def test_one_hand_in_counts_for_all_of_its_group(course, tmp_path):
    """The latest of the group's; each has a secret, and so a page, of their own."""
    (course.room.root / "groups.csv").write_text("group,student\nred,ada\nred,cleo\nred,dora\nblue,bob\n")
    up = tmp_path / "up.zip"
    up.write_bytes(zipped({f"cleo/{FILE}": notebook(course, "ada")}, (2020, 1, 1, 0, 0, 0)))
    said = course.run("collect", NAME, "--from", up)
    assert "cleo: has the hand-in of ada (group red)" in said
    assert "dora: has the hand-in of ada (group red)" in said
    assert notebook(course, "dora") == notebook(course, "ada")
    folders = [course.room.folder("submitted", NAME, student) for student in ("ada", "cleo", "dora")]
    assert len({(folder / "submission_secret.txt").read_text() for folder in folders}) == 3
    assert "has the hand-in" not in course.run("collect", NAME, "--from", up)
    for folder in folders[1:]:
        shutil.rmtree(folder.parent)
    (course.room.root / "groups.csv").write_text("group,student\nred,ada\nblue,ada\n")
    assert "line 3: ada is in a group already" in course.run("collect", NAME, "--from", up, status=1)


def test_a_group_of_somebody_who_is_not_in_the_class_list_is_told(course, tmp_path):
    (course.room.root / "students.csv").write_text(OURS)
    (course.room.root / "groups.csv").write_text("group,student\nred,ada\nred,nobody\n")
    up = tmp_path / "up.zip"
    up.write_bytes(zipped({f"ada/{FILE}": notebook(course, "ada")}, (2020, 1, 1, 0, 0, 0)))
    said = course.run("collect", NAME, "--from", up, status=1)
    assert "groups.csv, line 3: nobody is not in students.csv" in said
