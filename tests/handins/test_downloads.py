"""Downloads of every platform: whose each notebook is, what counts, and that nothing is passed over without a word."""

import io
import subprocess
import tarfile
import zipfile
from datetime import datetime

import pytest

from grading import sandbox
from grading.classroom import files_beside
from grading.engine import unpacking
from grading.platforms import attempts
from grading.steps import collect as collect_step
from tests.classes import NAME, new_course
from tests.handins.downloads import BOTH, DOWNLOADS, FILE, OURS

MOODLE = "Ada Lovelace_11_assignsubmission_file_"


@pytest.fixture(scope="module")
def released(tmp_path_factory):
    """A class; the jails of all archives come out of one process, as those of one download do."""
    unsafe = sandbox.probe() is not None
    with pytest.MonkeyPatch.context() as patch, unpacking._Jails(unsafe=unsafe) as jails:
        patch.setattr(unpacking.Unpacking, "_door", lambda self: jails)
        yield new_course(tmp_path_factory.mktemp("place"), patch)


@pytest.fixture
def course(released):
    """A class that has been given a lesson; what a test leaves there is taken away."""
    yield released
    for name in ("students.csv", "groups.csv", "uploads", "submitted"):
        subprocess.run(["rm", "-rf", released.room.root / name], check=True)


def zipped(files, time=(2026, 12, 1, 18, 0, 0)):
    """Return a zip archive, all of whose files are of one time."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(zipfile.ZipInfo(path, time), content, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def tarred(files, mode="w:gz"):
    """Return a tar archive."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode=mode) as archive:
        for path, content in files.items():
            member = tarfile.TarInfo(path)
            member.size, member.mtime = len(content), 1_800_000_000
            archive.addfile(member, io.BytesIO(content.encode() if isinstance(content, str) else content))
    return file.getvalue()


def collected(course):
    return {
        path.parent.parent.name: path.read_text()
        for path in course.room.root.glob(f"submitted/*/{NAME}/{FILE}")
    }


def collect(course, place, status=None, *options):
    return course.run("collect", NAME, "--from", place, *options, status=status)


@pytest.mark.parametrize("download", DOWNLOADS, ids=lambda download: download.name)
def test_each_notebook_goes_to_whose_it_is(course, tmp_path, download):
    if download.listed:
        (course.room.root / "students.csv").write_bytes(download.listed.encode(download.encoding))
    up = tmp_path / "up.zip"
    up.write_bytes(zipped(download.files))
    said = collect(course, up, 1 if download.told else 0)  # the exit status says it
    assert collected(course) == download.owned, said
    for words in download.told:
        assert words in said
    named = said.replace("nothing new to collect", "").splitlines()
    problems = [line for line in named if line and not line.startswith("collected")]
    assert bool(problems) == bool(download.told), said
    assert f"collected {len(download.owned)} new" in said or not download.owned


@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("up.tar", lambda files: tarred(files, "w")),
        ("up.tar.gz", tarred),
        ("up.tgz", tarred),
        ("up.tar.xz", lambda files: tarred(files, "w:xz")),
        ("up.zip", zipped),
    ],
)
def test_any_archive_is_read(course, tmp_path, name, pack):
    (tmp_path / name).write_bytes(
        pack({f"{MOODLE}/{FILE}": "1", f"Bob Müller_12_assignsubmission_file_/{FILE}": "2"})
    )
    (course.room.root / "students.csv").write_text(OURS)
    collect(course, tmp_path / name, 0)
    assert collected(course) == BOTH


@pytest.mark.parametrize("pack", [zipped, tarred, lambda files: zipped({"inner.zip": zipped(files)})])
@pytest.mark.parametrize("path", [MOODLE + "/work", "ada/work", "ada"])
def test_what_a_student_packed_is_unpacked_and_the_student_s(course, tmp_path, pack, path):
    (course.room.root / "students.csv").write_text(OURS)
    inside = pack(
        {f"bob/{FILE}": "1", f"Bob Müller_12_assignsubmission_file_/{FILE}": "1", "../../bob/x.py": "2"}
    )
    end = ".tgz" if pack is tarred else ".zip"
    (tmp_path / "up.zip").write_bytes(zipped({f"{path}{end}": inside, f"bob/{FILE}": "2"}))
    collect(course, tmp_path / "up.zip", 0)
    assert collected(course) == BOTH


def test_files_beside_a_notebook_come_with_it(course, tmp_path):
    (course.room.root / "students.csv").write_text(OURS)
    files = {
        f"{MOODLE}/inner/{FILE}": "1",
        f"{MOODLE}/inner/helper.py": "x = 1",
        f"{MOODLE}/inner/data/a.csv": "1",
        f"{MOODLE}/inner/../../evil.py": "x",
        f"Bob Müller_12_assignsubmission_file_/{FILE}": "2",
    }
    (tmp_path / "up.zip").write_bytes(zipped(files))
    collect(course, tmp_path / "up.zip", 0)
    folder = course.room.folder("submitted", NAME, "ada")
    found = {str(p.relative_to(folder)): p.read_text() for p in folder.rglob("*") if p.is_file()}
    assert {name for name in found if not name.endswith(".txt")} >= {FILE, "helper.py", "data/a.csv"}
    assert not list(course.room.root.rglob("evil.py")) or (folder / "evil.py").exists()
    assert "nothing new" in collect(course, tmp_path / "up.zip", 0)
    files[f"{MOODLE}/inner/helper.py"] = "x = 2"
    (tmp_path / "up.zip").write_bytes(zipped(files))
    assert "collected 1 new: ada" in collect(course, tmp_path / "up.zip", 0)


def test_of_too_many_files_beside_a_notebook_only_some_are_read_and_that_is_told(
    course, tmp_path, monkeypatch
):
    monkeypatch.setattr(files_beside, "RULES", files_beside.RULES._replace(entries=3))
    for module in (attempts, collect_step):
        monkeypatch.setattr(module, "RULES", files_beside.RULES)
    read = []
    ask = unpacking._Archive._read
    monkeypatch.setattr(unpacking._Archive, "_read", lambda archive: read.append(1) or ask(archive))
    files = {f"ada/{FILE}": "1"} | {f"ada/{number}.csv": "1" for number in range(40)}
    (tmp_path / "up.zip").write_bytes(zipped(files))
    said = collect(course, tmp_path / "up.zip", 1)
    assert "ada: has packed too many files with the notebook; the first 3 were taken" in said
    assert len(list(course.room.folder("submitted", NAME, "ada").glob("*.csv"))) == 3
    assert len(read) == 1 + 3


def test_canvas_files_of_one_student_come_together(course, tmp_path):
    files = {f"lovelaceada_501_9001_{FILE}": "1", "lovelaceada_501_9002_helper.py": "x = 1"}
    (course.room.root / "students.csv").write_text(OURS)
    (tmp_path / "up.zip").write_bytes(zipped(files))
    collect(course, tmp_path / "up.zip", 0)
    assert (course.room.folder("submitted", NAME, "ada") / "helper.py").read_text() == "x = 1"


def test_the_time_in_a_name_is_when_it_came_in(course, tmp_path):
    (tmp_path / "up.zip").write_bytes(zipped({f"W_ada_attempt_2026-11-03-23-59-59_{FILE}": "1"}))
    collect(course, tmp_path / "up.zip", 0)
    stamp = (course.room.folder("submitted", NAME, "ada") / "timestamp.txt").read_text()
    local = datetime(2026, 11, 3, 23, 59, 59).astimezone()
    assert datetime.fromisoformat(stamp.removesuffix(" UTC") + "+00:00") == local


@pytest.mark.parametrize(
    ("inside", "problem"),
    [
        (lambda: b"PK\x03\x04 no zip", "is an archive that cannot be read"),
        pytest.param(
            lambda: zipped({f"{n}/{FILE}": "0" * 59_000_000 for n in range(4)}), "is too much, with what is packed beside it",
            marks=pytest.mark.slow,
        ),
        (lambda: zipped({"a.zip": zipped({"b.zip": zipped({"c.zip": zipped({"d.zip": zipped({FILE: "1"})})})})}), "too many others"),
        (lambda: zipped({FILE: "0" * 61_000_000}), "is larger than 60 MB"),
    ],
)  # fmt: skip
def test_what_unpacks_to_too_much_is_named(course, tmp_path, inside, problem):
    (tmp_path / "up.zip").write_bytes(zipped({"ada/work.zip": inside(), f"bob/{FILE}": "2"}))
    said = collect(course, tmp_path / "up.zip", 1)
    assert problem in said
    assert collected(course).get("bob") == "2"


def test_links_in_a_tar_archive_are_named_and_not_followed(course, tmp_path):
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        link = tarfile.TarInfo(f"ada/{FILE}")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    (tmp_path / "up.tar").write_bytes(file.getvalue())
    said = collect(course, tmp_path / "up.tar", 1)
    assert "is a link, or no file" in said
    assert collected(course) == {}


def test_a_campus_names_its_own_form_as_for_nbgrader(course, tmp_path):
    settings = course.room.root / "nbgrader_config.py"
    settings.write_text(
        "c = get_config()\nc.FileNameCollectorPlugin.named_regexp = r'X-(?P<student_id>\\w+)-(?P<timestamp>[\\d-]+)-'\n"
    )
    (tmp_path / "up.zip").write_bytes(
        zipped({f"X-ada-2026-11-03-10-00-00-{FILE}": "old", f"X-ada-2026-11-04-10-00-00-{FILE}": "1"})
    )
    try:
        collect(course, tmp_path / "up.zip", 0)
        assert collected(course) == {"ada": "1"}
    finally:
        settings.unlink()
