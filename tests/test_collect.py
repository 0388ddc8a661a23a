"""Uploads: whose they are, when they came, which of several counts."""

import io
import os
import re
import shutil
import subprocess
import tarfile
import time
import zipfile
from datetime import datetime
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from grading.classroom import untrusted_files
from grading.classroom.untrusted_files import copy_folder
from grading.engine import unpacking
from grading.steps import collect
from grading.steps.collect import collect_exchange
from tests import moments
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
        subprocess.run(["chmod", "-R", "u+rwX", path], check=False)
        subprocess.run(["rm", "-rf", path], check=True)  # also what is too deep for Python


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
        f"Zo\u00eb Mu__{NAME}.ipynb": "an id, or a name?",
        f"\u00c9ve Mu__{NAME}.ipynb": "4",
    }
    said = course.run("collect", NAME, "--from", write_files(tmp_path / "up", **texts), status=1)
    assert said.count("Jo Smith is the name of j1 and j2") == 2
    assert "Zoë Mu is the name of Zoë Mu and zoe" in said
    assert collected(course) == {"j2": "3", "eve": "4"}
    said = course.run(
        "collect", NAME, "--from", tmp_path / "up", "--match", "^(?P<student>Zo[^/]+)/", status=1
    )
    assert "collected 1 new: Zoë Mu" in said


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
    owner = (
        0 if os.geteuid() == 0 else 0o700
    )  # whose files they are must be able to read them, where that is not root
    (inbound / f"{NAME}.ipynb").chmod(0o044 | owner & 0o400)
    (inbound / "inner").mkdir()
    (inbound / "inner" / "data.txt").write_text("1")
    (inbound / "inner").chmod(0o055 | owner & 0o500)
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
    assert "neither a folder nor a zip or tar file" in course.run(
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
    assert f"mallory: {NAME}.ipynb is a link to another file; not taken. Let it be handed in again" in said
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
    assert "mallory+91_doubling+whenever: its name does not say who handed it in and when" in said
    assert "honest" in collected(course)
    assert not (course.room.root / NAME).exists()
    assert set(collected(course)) <= {"honest", "a+b"}


def test_of_many_versions_on_the_exchange_and_of_odd_names_a_few_are_looked_at(course, monkeypatch):
    tried = []
    monkeypatch.setattr(collect, "copy_folder", lambda *given: tried.append(given) or copy_folder(*given))
    for minute in range(40):
        folder = inbound(course, "mallory", time=f"2026-12-01 18:{minute:02}:00.000000 UTC")
        (folder / "link").symlink_to("/etc/passwd")
        (folder.parent / f"odd{minute}+{NAME}+never+x").mkdir()
    inbound(course, "honest")
    said = course.run("collect", NAME, "--any-owner", status=1)
    assert len(tried) == 5 + 1
    assert "mallory: none of the last 5" in said
    assert "and 10 more on the exchange have such names" in said
    assert len(said.splitlines()) < 40
    assert [*collected(course)] == ["honest"]


def inbound(course, student, text=b"{}", time="2026-12-01 18:00:00.000000 UTC"):
    """Return a folder on the exchange, as a student may write it with any tool."""
    folder = course.room.exchange / course.room.course_id / "inbound" / f"{student}+{NAME}+{time}+x"
    folder.mkdir()
    (folder / f"{NAME}.ipynb").write_bytes(text)
    (folder / "timestamp.txt").write_text(time)
    return folder


def link_notebook(folder, secret):
    (folder / f"{NAME}.ipynb").unlink()
    (folder / f"{NAME}.ipynb").symlink_to(secret / f"{NAME}.ipynb")


def link_secret(folder, secret):
    (folder / "submission_secret.txt").unlink()
    (folder / "submission_secret.txt").symlink_to(secret / f"{NAME}.ipynb")


def link_inner_folder(folder, secret):
    shutil.rmtree(folder / "inner")
    (folder / "inner").symlink_to(secret)


def link_folder(folder, secret):
    folder.rename(folder.with_name("away"))
    folder.symlink_to(secret)


def pipe(folder, secret):
    (folder / f"{NAME}.ipynb").unlink()
    os.mkfifo(folder / f"{NAME}.ipynb")


@pytest.mark.parametrize("swap", [link_notebook, link_secret, link_inner_folder, link_folder, pipe])
def test_what_is_swapped_at_any_moment_brings_in_nothing_of_another(course, tmp_path, swap):
    secret = write_files(
        tmp_path / "secret", **{f"{NAME}.ipynb": "the neighbour's", "inner__other.txt": "too"}
    )
    inbound(course, "honest")
    refused = 0
    for number in count(1):
        folder = inbound(course, "mallory")
        write_files(folder, **{"inner__data.txt": "own", "submission_secret.txt": "s" * 20})
        with moments.at(number, "mallory", lambda folder=folder: swap(folder, secret)) as moment:
            collected, problems = collect_exchange(course.room, NAME, any_owner=True)
        taken = [path for path in course.room.root.glob("submitted/mallory/**/*") if path.is_file()]
        texts = [path.read_text() for path in taken]
        assert not {"the neighbour's", "too"} & {*texts}, f"at moment {number}: {taken}"
        assert not any(path.is_symlink() for path in taken)
        refused += bool(problems)
        assert ("mallory" in collected) or problems
        assert "honest" in collected or number > 1
        for place in [
            *folder.parent.glob("mallory*"),
            folder.with_name("away"),
            course.room.root / "submitted/mallory",
        ]:
            if place.is_symlink():
                place.unlink()
            elif place.exists():
                shutil.rmtree(place)
        if not moment.over:
            break
    assert number > 5
    assert refused


def deep(folder):
    here = Path.cwd()
    try:
        os.chdir(folder)
        for _ in range(1100):
            os.mkdir("d")
            os.chdir("d")
    finally:
        os.chdir(here)


def many(folder):
    for number in range(60):
        (folder / str(number)).touch()


def large(folder):
    for number in range(2):
        with (folder / f"data{number}").open("wb") as file:
            file.truncate(60_000_000)  # without taking room on the disk


def long_names(folder):
    """Leave a file whose path is longer than a path may be."""
    here = Path.cwd()
    try:
        os.chdir(folder)
        for _ in range(20):
            os.mkdir("n" * 250)
            os.chdir("n" * 250)
        Path("f").touch()
    finally:
        os.chdir(here)


@pytest.mark.parametrize(
    ("plant", "reason"),
    [
        (deep, "is more than 32 folders deep; not taken. Let it be handed in again without that"),
        (long_names, "File name too long"),
        (many, "mallory: holds more than 50 files and folders; not taken"),
        (large, "mallory: holds more than 100 MB, data"),
        (lambda folder: os.mkfifo(folder / "p"), "mallory: p is neither a file nor a folder; not taken"),
        (lambda folder: (folder / "in").symlink_to("/"), "mallory: in is a link to another file; not taken"),
    ],
)
def test_one_submission_that_cannot_be_taken_stops_no_other(course, plant, reason, monkeypatch):
    monkeypatch.setattr(collect, "Rules", partial(untrusted_files.Rules, entries=50))
    folder = inbound(course, "mallory")
    plant(folder)
    inbound(course, "zoe")
    said = course.run("collect", NAME, "--any-owner", status=1)
    assert reason in said
    assert "collected 1 new: zoe" in said
    assert not (course.room.root / "submitted" / "mallory").exists()


def test_an_older_version_counts_where_the_latest_cannot_be_taken(course):
    inbound(course, "mallory", b"old")
    os.mkfifo(inbound(course, "mallory", b"new", "2026-12-02 18:00:00 UTC") / "p")
    assert "collected 1 new: mallory" in course.run("collect", NAME, "--any-owner", status=1)
    assert collected(course) == {"mallory": "old"}


def test_a_file_that_grows_while_it_is_read_is_given_up(course, monkeypatch):
    """It grows as fast as it is read, without end."""
    folder = inbound(course, "mallory")
    grown = (folder / "grows").open("ab", buffering=0)
    grown.write(b"1")

    def read(file, size, read=os.read):
        if os.path.samestat(os.fstat(file), os.fstat(grown.fileno())):
            grown.write(bytes(size))
        return read(file, size)

    monkeypatch.setattr(os, "read", read)
    _, (problem,) = collect_exchange(course.room, NAME, any_owner=True)
    grown.close()
    assert "mallory: holds more than 100 MB, grows among it" in problem


@pytest.mark.parametrize(
    "text", [b"", b"\xff\xfe", b"9" * 5000, b"99999-01-01", b"2026-12-01 18:00:00 /dev/zero", None]
)
def test_the_time_of_handing_in_is_that_of_the_folder_s_name(course, text):
    """The file beside the notebook may hold anything, or be no file."""
    folder = inbound(course, "mallory")
    (folder / "timestamp.txt").unlink()
    if text is None:
        os.mkfifo(folder / "timestamp.txt")
    else:
        (folder / "timestamp.txt").write_bytes(text)
    course.run("collect", NAME, "--any-owner")
    assert stamp(course, "mallory") == "2026-12-01 18:00:00.000000 UTC"


@pytest.mark.parametrize("time", ["99999-12-01 18:00:00 UTC", "when", "2026-12-01 18:00:00 9999999999999999"])
def test_a_name_without_a_time_stops_no_other(course, time):
    inbound(course, "mallory", time=time)
    inbound(course, "zoe")
    said = course.run("collect", NAME, "--any-owner", status=1)
    assert "its name does not say who handed it in and when; not taken" in said
    assert [*collected(course)] == ["zoe"]


@pytest.mark.parametrize("name", ["..", ".x", "a\x1b[2K\nzoe", "a\\b", "\udcff"])
def test_who_cannot_be_called_so_is_not_collected(course, name):
    inbound(course, name)
    said = course.run("collect", NAME, "--any-owner", status=1)
    assert "its name does not say who handed it in and when; not taken" in said
    assert "\x1b" not in said
    assert collected(course) == {}


@pytest.mark.parametrize(
    ("plant", "problem"),
    [
        (lambda path: path.write_bytes(b""), "is empty, or not one line of text"),
        (lambda path: path.write_bytes(b"\xff"), "is empty, or not one line of text"),
        (lambda path: path.write_text("../../x\ny"), "is empty, or not one line of text"),
        (lambda path: path.write_bytes(b"x" * 2000), "is larger than 1,000 bytes"),
        (os.mkfifo, "is not a file"),
        (os.mkdir, "is not a file"),
        (lambda path: path.symlink_to("timestamp.txt"), "is a link to another file"),
    ],
)
def test_a_secret_that_cannot_be_used_costs_no_more_than_itself(course, plant, problem):
    folder = inbound(course, "mallory")
    plant(folder / "submission_secret.txt")
    said = course.run("collect", NAME, "--any-owner", status=1)
    assert (
        f"mallory: submission_secret.txt {problem}, so nbgrader cannot find the feedback; the rest was taken"
        in said
    )
    assert collected(course) == {"mallory": "{}"}
    taken = course.room.folder("submitted", NAME, "mallory")
    assert sorted(path.name for path in taken.iterdir()) == [f"{NAME}.ipynb", "timestamp.txt"]


def test_only_what_the_settings_let_in_comes_in(course):
    folder = inbound(course, "mallory")
    write_files(folder, **{"module.py": "1", ".ipynb_checkpoints__x.ipynb": "2", "inner__data.csv": "3"})
    course.run("collect", NAME, "--any-owner")
    taken = course.room.folder("submitted", NAME, "mallory")
    assert sorted(path.name for path in taken.rglob("*") if path.is_file()) == [
        f"{NAME}.ipynb",
        "data.csv",
        "timestamp.txt",
    ]


def zipped(path, compression=zipfile.ZIP_DEFLATED, **texts):
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, text in texts.items():
            entry = zipfile.ZipInfo(name, (2026, 12, 1, 18, 0, 0))
            entry.compress_type = compression
            archive.writestr(entry, text)
    return path


def test_a_folder_in_an_upload_does_not_name_a_neighbour(course, tmp_path):
    (course.room.root / "students.csv").write_text(
        "id,first_name,last_name\nada,Ada,Lovelace\nzoe,Zoe,Zola\neve,Eve,Evil\n"
    )
    moodle = "Eve Evil_17_assignsubmission_file_"
    texts = {
        f"{moodle}/ada/{NAME}.ipynb": "1",
        f"{moodle}/Zoe Zola/{NAME}.ipynb": "1",
        f"{moodle}/../ada/{NAME}.ipynb": "1",
    }
    course.run("collect", NAME, "--from", zipped(tmp_path / "up.zip", **texts))
    assert [*collected(course)] == ["eve"]


@pytest.mark.parametrize(
    "own", [{}, {"submission_metadata.yml": "---\nsubmission_1:\n  :submitters:\n  - :name: Ada Lovelace\n"}]
)
def test_no_table_of_a_students_own_says_whose_all_is(course, tmp_path, own):
    """Gradescope's lies beside the submissions, which may hold a file of that name, too."""
    (course.room.root / "students.csv").write_text(
        "id,first_name,last_name\nada,Ada,Lovelace\neve,Eve,Evil\n"
    )
    forged = "---\nsubmission_1:\n  :submitters:\n  - :name: Eve Evil\nsubmission_2:\n  :submitters:\n  - :name: Ada Lovelace\n"
    texts = {
        f"submission_1/{NAME}.ipynb": "1",
        f"submission_2/{NAME}.ipynb": "2",
        "submission_2/submission_metadata.yml": forged,
    }
    course.run("collect", NAME, "--from", zipped(tmp_path / "up.zip", **texts, **own), status=1)
    assert collected(course) == ({"ada": "1"} if own else {})


def test_a_zip_file_made_on_windows_is_read(course, tmp_path):
    texts = {f"ada\\{NAME}.ipynb": "1", f"bob\\inner\\{NAME}.ipynb": "2"}
    course.run("collect", NAME, "--from", zipped(tmp_path / "up.zip", **texts))
    assert collected(course) == {"ada": "1", "bob": "2"}


@pytest.mark.parametrize("limits", [{"MEMORY": 2**24}, {"SECONDS": 1}])
def test_what_takes_too_much_to_unpack_costs_nobody_elses(course, tmp_path, monkeypatch, limits):
    """By its own end, or because its process is ended; the next is unpacked by another."""
    for name, most in limits.items():
        monkeypatch.setattr(unpacking, name, most)
    texts = {f"{student}/{NAME}.ipynb": "1" for student in ("ada", "bob", "eve")}
    with zipfile.ZipFile(zipped(tmp_path / "up.zip", **texts), "a", zipfile.ZIP_DEFLATED) as archive:
        for number in range(30 if "SECONDS" in limits else 1):
            archive.writestr(f"bob/{NAME}-{number}.ipynb", bytes(19_000_000))
    course.run("collect", NAME, "--from", tmp_path / "up.zip", "--received", "2026-12-01 18:00", status=None)
    assert {"ada", "eve"} <= set(course.room.students(NAME))


@pytest.mark.parametrize("packed", [True, False], ids=["an archive of the class", "a folder"])
def test_all_archives_of_one_student_have_one_limit(course, tmp_path, monkeypatch, packed):
    """What came before counts, it is told whose was cut, and nobody else's is."""
    monkeypatch.setattr(unpacking, "OF_ONE", 1)
    tar = io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w:gz", compresslevel=1) as archive:
        entry = tarfile.TarInfo("zeros")
        entry.size = 61_000_000  # more than is taken, and gone through all the same
        archive.addfile(entry, io.BytesIO(bytes(entry.size)))
    bomb = {f"{number}.tar.gz": tar.getvalue() for number in range(60)}
    own = {"a": {f"{NAME}.ipynb": b"old"}, "b": bomb, "c": {f"{NAME}.ipynb": b"new"}, "d": bomb}
    up = tmp_path / "up"
    for student, archives in {"eve": own, "ada": {"a": own["c"]}, "zoe": {"z": own["c"]}}.items():
        (up / student).mkdir(parents=True)
        for name, files in archives.items():
            with zipfile.ZipFile(up / student / f"{name}.zip", "w") as archive:
                for path, content in files.items():
                    archive.writestr(path, content)
    if packed:
        with zipfile.ZipFile(tmp_path / "up.zip", "w") as archive:
            for path in sorted(up.glob("*/*")):
                archive.write(path, path.relative_to(up))
        up = tmp_path / "up.zip"
    said = course.run("collect", NAME, "--from", up, status=1)
    (cut,) = re.findall(
        r"^eve/(.)\.zip: takes more .* than unpacking may take: 1 seconds", said, re.MULTILINE
    )
    assert said.count("eve/") == 1
    taken = collected(course)
    assert (taken.pop("ada"), taken.pop("zoe")) == ("new", "new")
    assert not packed or (cut, taken) == ("b", {"eve": "old"})  # a folder has no order


def test_what_cannot_be_taken_is_told_of_a_few_times_and_counted(course, tmp_path):
    """Of what one student handed in; nobody's screen is filled with it."""
    with zipfile.ZipFile(tmp_path / "up.zip", "w", zipfile.ZIP_LZMA) as archive:
        for number in range(50):
            archive.writestr(f"eve/{number}_{NAME}.ipynb", "1")
        archive.writestr(zipfile.ZipInfo(f"zoe/{NAME}.ipynb"), "2")
    said = course.run("collect", NAME, "--from", tmp_path / "up.zip", status=1)
    assert said.count("is packed in an unusual way") == 10
    assert "eve: and 40 more that could not be taken" in said
    assert collected(course) == {"zoe": "2"}


def test_a_file_whose_name_no_disk_can_hold_is_left_out(course, tmp_path):
    tar = io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for path in (f"{NAME}.ipynb", "a\0b.py", "c.py"):
            entry = tarfile.TarInfo("x")
            entry.size, entry.pax_headers = 1, {"path": path}
            archive.addfile(entry, io.BytesIO(b"1"))
    with zipfile.ZipFile(tmp_path / "up.zip", "w") as archive:
        archive.writestr("eve/work.tar", tar.getvalue())
        archive.writestr(f"zoe/{NAME}.ipynb", "2")
    course.run("collect", NAME, "--from", tmp_path / "up.zip")
    assert collected(course) == {"eve": "1", "zoe": "2"}
    assert (course.room.folder("submitted", NAME, "eve") / "c.py").read_text() == "1"


def test_a_text_is_no_zip_file(course, tmp_path):
    (tmp_path / "up.zip").write_text("PK or not")
    said = course.run("collect", NAME, "--from", tmp_path / "up.zip", status=1)
    assert "up.zip is neither a folder nor a zip or tar file" in said


def test_a_zip_file_inside_is_not_passed_over(course, tmp_path):
    texts = {"ada/work.zip": "PK", f"bob/{NAME}.ipynb": "2", "bob/data.tgz": "3"}
    said = course.run("collect", NAME, "--from", zipped(tmp_path / "up.zip", **texts), status=1)
    assert "ada/work.zip: is an archive that cannot be read" in said
    assert "bob/data.tgz: is an archive that cannot be read" in said
    assert collected(course) == {"bob": "2"}


def test_what_unpacks_without_a_limit_is_not_unpacked(course, tmp_path):
    texts = {f"ada/{NAME}.ipynb": "1"}
    up = zipped(tmp_path / "up.zip", zipfile.ZIP_LZMA, **texts)
    assert f"ada/{NAME}.ipynb: is packed in an unusual way" in course.run(
        "collect", NAME, "--from", up, status=1
    )
    (tmp_path / "broken.zip").write_bytes(up.read_bytes().replace(b"PK\x01\x02", b"PK\x09\x09"))
    assert "broken.zip" in course.run("collect", NAME, "--from", tmp_path / "broken.zip", status=1)


def test_in_a_folder_of_uploads_no_link_is_followed_and_none_stops_the_others(course, tmp_path):
    up = write_files(
        tmp_path / "up", **{f"ada__{NAME}.ipynb": "1", f"eve__{NAME}.ipynb": "old", f"zoe__{NAME}.ipynb": "2"}
    )
    secret = write_files(tmp_path / "secret", **{f"{NAME}.ipynb": "the neighbour's"})
    (up / "eve" / f"link_{NAME}.ipynb").symlink_to(secret / f"{NAME}.ipynb")
    (up / "eve" / "folder").symlink_to(secret)
    os.mkfifo(up / "eve" / f"pipe_{NAME}.ipynb")
    with (up / "eve" / f"z_{NAME}.ipynb").open("wb") as file:
        file.truncate(61_000_000)
    deep(up / "eve")
    said = course.run("collect", NAME, "--from", up, status=1)
    for name, reason in {
        f"link_{NAME}.ipynb": "is a link to another file",
        "folder": "is a link to another file",
        f"pipe_{NAME}.ipynb": "is neither a file nor a folder",
        f"z_{NAME}.ipynb": "is larger than 60,000,000 bytes",
    }.items():
        assert f"eve/{name}: {reason}" in said
    assert "is more than 32 folders deep" in said
    assert collected(course) == {"ada": "1", "eve": "old", "zoe": "2"}
    subprocess.run(["rm", "-rf", up], check=True)


def test_a_name_that_is_too_long_stops_no_other(course, tmp_path):
    texts = {f"{'a' * 300}/{NAME}.ipynb": "1", f"zoe/{NAME}.ipynb": "2"}
    said = course.run("collect", NAME, "--from", zipped(tmp_path / "up.zip", **texts), status=1)
    assert "File name too long" in said
    assert collected(course) == {"zoe": "2"}
