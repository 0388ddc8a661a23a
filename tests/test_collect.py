"""Uploads: whose they are, when they came, which of several counts."""

import os
import shutil
import time
import zipfile
from datetime import datetime

import pytest

from tests.classes import NAME, new_course


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    place = tmp_path_factory.mktemp("place")
    with pytest.MonkeyPatch.context() as patch:
        yield new_course(place, patch)


@pytest.fixture
def course(graded):
    """A class that has been given a lesson; what a test leaves there is taken away."""
    yield graded
    (graded.room.root / "students.csv").unlink(missing_ok=True)
    for path in [*graded.room.root.glob("submitted/*"), *graded.room.exchange.glob("*/inbound/*")]:
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def write_files(folder, **texts):
    for number, (name, text) in enumerate(texts.items()):
        path = folder / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        os.utime(path, (1_000_000_000 + number * 60,) * 2)
    return folder


def collected(course):
    return {
        path.parent.parent.name: path.read_text()
        for path in course.room.root.glob(f"submitted/*/{NAME}/{NAME}.ipynb")
    }


def stamp(course, student):
    return (course.room.folder("submitted", NAME, student) / "timestamp.txt").read_text()


def test_folders_and_names_of_files_say_whose_it_is(course, tmp_path):
    texts = {
        f"ada__{NAME}.ipynb": "1",
        f"bob__{NAME}__{NAME} (2).ipynb": "2",
        f"cara_{NAME}.ipynb": "3",
        f"{NAME}-dan.ipynb": "4",
        "notes.txt": "none",
    }
    said = course.run("collect", NAME, "--from", write_files(tmp_path / "up", **texts))
    assert "collected 4 new: ada, bob, cara, dan" in said
    assert collected(course) == {"ada": "1", "bob": "2", "cara": "3", "dan": "4"}
    assert "nothing new" in course.run("collect", NAME, "--from", tmp_path / "up")


def test_the_latest_version_counts_and_keeps_its_time(course, tmp_path):
    up = write_files(tmp_path / "up", **{f"ada__a_{NAME}.ipynb": "old", f"ada__b_{NAME}.ipynb": "new"})
    course.run("collect", NAME, "--from", up)
    assert collected(course) == {"ada": "new"}
    stamp = course.room.folder("submitted", NAME, "ada") / "timestamp.txt"
    assert stamp.read_text().startswith("2001-09-09 01:47:40")
    (up / f"ada/b_{NAME}.ipynb").unlink()
    assert "nothing new" in course.run("collect", NAME, "--from", up)
    assert collected(course) == {"ada": "new"}


def test_a_zip_file_is_read_without_unpacking_it(course, tmp_path):
    with zipfile.ZipFile(tmp_path / "up.zip", "w") as archive:
        for name, minute, text in [
            (f"ada/{NAME}.ipynb", 30, "1"),
            (f"../../../../bob/{NAME}.ipynb", 31, "2"),
            (f"__MACOSX/ada/._{NAME}.ipynb", 32, "3"),
            (f"ada/.ipynb_checkpoints/{NAME}-checkpoint.ipynb", 33, "4"),
            ("readme.txt", 34, "5"),
        ]:
            archive.writestr(zipfile.ZipInfo(name, (2026, 12, 1, 17, minute, 0)), text)
    course.run("collect", NAME, "--from", tmp_path / "up.zip")
    assert collected(course) == {"ada": "1", "bob": "2"}
    stamp = course.room.folder("submitted", NAME, "ada") / "timestamp.txt"
    assert stamp.read_text().startswith("2026-12-01 17:30:00")


def test_times_in_a_zip_file_are_those_of_this_machine(course, tmp_path, monkeypatch):
    with zipfile.ZipFile(tmp_path / "up.zip", "w") as archive:
        archive.writestr(zipfile.ZipInfo(f"ada/{NAME}.ipynb", (2026, 12, 1, 17, 30, 0)), "1")
        archive.writestr(zipfile.ZipInfo(f"bob/{NAME}.ipynb", (1980, 0, 0, 0, 0, 0)), "2")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "EAST-2")  # two hours before Greenwich
        time.tzset()
        said = course.run("collect", NAME, "--from", tmp_path / "up.zip", status=1)
    time.tzset()
    assert stamp(course, "ada").startswith("2026-12-01 15:30:00")
    assert f"bob/{NAME}.ipynb: does not say when it came in; --received does" in said
    course.run("collect", NAME, "--from", tmp_path / "up.zip", "--received", "2026-12-01 18:00")
    assert stamp(course, "bob").startswith("2026-12-01 18:00:00")


def test_a_file_named_after_the_assignment_goes_before_a_later_one(course, tmp_path):
    texts = {
        "ada__first.ipynb": "first",
        f"ada__{NAME}.ipynb": "lesson",
        "ada__scratch.ipynb": "scratch",
        "bob__old.ipynb": "old",
        "bob__mine.ipynb": "mine",
    }
    course.run("collect", NAME, "--from", write_files(tmp_path / "up", **texts))
    assert collected(course) == {"ada": "lesson", "bob": "mine"}


def test_who_shares_a_name_is_told_apart_by_the_id_alone(course, tmp_path):
    roster = "id,first_name,last_name\nj1,Jo,Smith\nj2,Jo,Smith\nzoe,Zo\u00eb,Mu\nZoë Mu,Other,Name\n"
    (course.room.root / "students.csv").write_text(roster + "eve,E\u0301ve,Mu\n")
    texts = {
        f"Jo Smith_1_assignsubmission_file___{NAME}.ipynb": "1",
        f"Jo Smith_2_assignsubmission_file___{NAME}.ipynb": "2",
        f"j2__{NAME}.ipynb": "3",
        f"Zo\u00eb Mu__{NAME}.ipynb": "an id goes before a name",
        f"\u00c9ve Mu__{NAME}.ipynb": "4",
    }
    said = course.run("collect", NAME, "--from", write_files(tmp_path / "up", **texts), status=1)
    assert said.count("Jo Smith is the name of j1 and j2") == 2
    assert collected(course) == {"j2": "3", "Zoë Mu": "an id goes before a name", "eve": "4"}


def test_one_student_s_upload_is_taken_alone_and_its_time_mended(course, tmp_path):
    up = write_files(tmp_path / "up", **{f"ada__{NAME}.ipynb": "1", f"bob__{NAME}.ipynb": "2"})
    late = ["--received", "2026-12-09 20:00"]
    assert "collected 1 new: ada" in course.run("collect", NAME, "--from", up, "--student", "ada", *late)
    assert collected(course) == {"ada": "1"}
    early = ["--received", "2026-12-01 20:00"]
    assert "collected 1 new: ada" in course.run("collect", NAME, "--from", up, "--student", "ada", *early)
    assert stamp(course, "ada").startswith("2026-12-01 20:00:00")
    assert "nothing new" in course.run("collect", NAME, "--from", up, "--student", "ada", *early)
    said = course.run("collect", NAME, "--from", up, "--student", "adaa", status=1)
    assert "no student 'adaa'" in said
    assert "ada, bob" in said


def test_what_comes_from_the_exchange_can_be_read_whatever_its_modes(course):
    course.hand_in("ada", b"{}")
    (inbound,) = (course.room.exchange / course.room.course_id / "inbound").glob("ada+*")
    (inbound / f"{NAME}.ipynb").chmod(0o044)
    (inbound / "inner").mkdir()
    (inbound / "inner").chmod(0o055)
    course.run("collect", NAME, "--any-owner")
    folder = course.room.folder("submitted", NAME, "ada")
    assert (folder / f"{NAME}.ipynb").stat().st_mode & 0o600 == 0o600
    assert (folder / "inner").stat().st_mode & 0o700 == 0o700


def test_with_a_class_list_strangers_are_named_and_full_names_known(course, tmp_path):
    (course.room.root / "students.csv").write_text("id,first_name,last_name\nada,Ada,Lovelace\n")
    texts = {
        f"Ada Lovelace_12345_assignsubmission_file___{NAME}.ipynb": "1",
        f"mallory__{NAME}.ipynb": "2",
        f"{NAME}.ipynb": "3",
    }
    said = course.run("collect", NAME, "--from", write_files(tmp_path / "up", **texts), status=1)
    assert "collected 1 new: ada" in said
    assert "mallory is not in the class list" in said
    assert f"{NAME}.ipynb: whose is it? no name found" in said
    assert collected(course) == {"ada": "1"}


def test_other_names_are_found_by_an_expression(course, tmp_path):
    up = write_files(tmp_path / "up", **{f"X_{NAME}_ada_77.ipynb": "1"})
    said = course.run(
        "collect",
        NAME,
        "--from",
        up,
        "--match",
        r"_(?P<student>[a-z]+)_\d+",
        "--received",
        "2026-12-01 18:00 +0100",
    )
    assert "collected 1 new: ada" in said
    stamp = course.room.folder("submitted", NAME, "ada") / "timestamp.txt"
    assert stamp.read_text() == datetime(2026, 12, 1, 17).strftime("%Y-%m-%d %H:%M:%S.%f UTC")


def test_mistakes_are_answered_in_words(course, tmp_path):
    assert "neither a folder nor a zip file" in course.run(
        "collect", NAME, "--from", tmp_path / "none", status=1
    )
    up = write_files(tmp_path / "up", **{f"ada_{NAME}.ipynb": "1"})
    assert "needs a group" in course.run("collect", NAME, "--from", up, "--match", "(", status=1)
    assert "needs a group" in course.run("collect", NAME, "--from", up, "--match", "ada", status=1)
    assert "--received is like" in course.run("collect", NAME, "--from", up, "--received", "today", status=1)


def test_links_on_the_exchange_are_not_followed(course, tmp_path):
    """A link to the instructor's notebook, copied by its content, would get full marks."""
    course.hand_in("mallory", b"{}")
    course.hand_in("honest", b"{}")
    (inbound,) = (course.room.exchange / course.room.course_id / "inbound").glob("mallory+*")
    (inbound / f"{NAME}.ipynb").unlink()
    (inbound / f"{NAME}.ipynb").symlink_to(course.room.folder("source", NAME) / f"{NAME}.ipynb")
    said = course.run("collect", NAME, "--any-owner", status=1)
    assert "mallory: holds links to other files" in said
    assert collected(course) == {"honest": "{}"}


def test_what_another_handed_in_is_not_taken(course):
    course.hand_in("somebody", b"{}")
    said = course.run("collect", NAME, "--student", "somebody", status=1)
    assert "who has another name; not taken" in said
    assert collected(course) == {}


def test_foreign_files_on_the_exchange_stop_nothing(course):
    inbound = course.room.exchange / course.room.course_id / "inbound"
    foreign = [
        f"mallory+{NAME}+whenever",
        f"..+{NAME}+2026-12-01 18:00:00.0 UTC+x",
        f"a+b+{NAME}+2026-12-01 18:00:00.0 UTC+x",
    ]
    for name in foreign:
        (inbound / name).mkdir()
    (inbound / f"file+{NAME}+2026-12-01 18:00:00.0 UTC+x").write_text("no folder")
    course.hand_in("honest", b"{}")
    said = course.run("collect", NAME, "--any-owner", status=1)
    assert "mallory+91_doubling+whenever: its name does not say when" in said
    assert "honest" in collected(course)
    assert not (course.room.root / NAME).exists()
    assert set(collected(course)) <= {"honest", "a+b"}
