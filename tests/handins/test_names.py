"""Names of uploads as systems, clouds and platforms of other languages make them: whose each is, and when it came in."""

from datetime import datetime
from types import SimpleNamespace

import pytest

from grading.classroom.roster import read_roster
from grading.platforms.brightspace import read_time
from grading.platforms.owners import Owners
from grading.platforms.uploads import NOTEBOOK
from tests.classes import NAME
from tests.handins.downloads import FILE, GITHUB_LIST, OURS

JAPANESE = OURS.replace("Bob,Müller", "太郎,山田")
RUSSIAN = OURS.replace("Bob,Müller", "Иван,Петров")
TITLED = OURS.replace("Ada,Lovelace", "Dr. Ada K.,Lovelace")
ROUND = "drive-download-20261128T120000Z-001"


def mistaken(text: str, encoding: str) -> str:
    """Return what a name is taken for that was written into a zip file in another encoding."""
    return text.encode(encoding).decode("cp437")


def owners(tmp_path, paths, listed=OURS, download=""):
    (tmp_path / "students.csv").write_text(listed, "utf-8")
    people = read_roster(SimpleNamespace(root=tmp_path))
    return Owners(people, NAME, None, paths, download=download)


BOTH = [
    # What systems add to names
    (f"ada_{NAME}-Copy1.ipynb", f"bob_{NAME}-checkpoint.ipynb"),
    (f"ada_{NAME} 2.ipynb", f"bob_{NAME} copy.ipynb"),
    (f"ada_{NAME} copy 2.ipynb", f"bob_{NAME} - Kopie (2).ipynb"),
    (f"Copy of Copy of ada_{FILE}", f"bob_{NAME} (1) (2).ipynb"),
    (f"Kopi av ada_{FILE}", f"Копия bob_{FILE}"),
    (f"ada_{NAME}.ipynb.ipynb", f"bob_{NAME}.ipynb.json (1)"),
    (f"{NAME}_ada_final.ipynb", f"{NAME}_bob_v2 (1).ipynb"),
    (f"ada_{NAME} (Ada's conflicted copy 2026-11-28).ipynb", f"bob_{NAME}.sync-conflict-20261128-120000-ABC.ipynb"),
    # Forms and file requests of clouds
    (f"{NAME}_Ada Lovelace.ipynb", f"{NAME}_Bob Müller 1.ipynb"),
    (f"Ada Lovelace_{FILE}", f"Bob Müller_{FILE}"),
    *((f"{ROUND}/{top}ada/{FILE}", f"{ROUND}/{top}bob/{FILE}") for top in ("", "Takeout/")),
    (f"F (File responses)/N (File responses)/{NAME} - Ada Lovelace.ipynb", f"F (File responses)/N (File responses)/{NAME} - Bob Müller.ipynb"),
    (f"Submitted files/Ada Lovelace/Doubling/{FILE}", f"Submitted files/Bob Müller/Doubling/{FILE}"),
    (f"doubling-11-28-2026-12-00-00/ada/{FILE}", f"doubling-11-28-2026-12-00-00/bob/{FILE}"),
    # Platforms
    (f"Lovelace, Ada/Revision 1 - Late/{FILE}", f"Müller, Bob/Revision 2 - On time/{FILE}"),
    (f"Lovelace_Ada_ada/1_submissions/{FILE}", f"Müller_Bob_bob/1_submissions/{FILE}"),
    (f"Ada Lovelace (ada)/{FILE}", f"Bob Müller (1234)/{FILE}"),
    (f"Lovelace, Ada - 12345/{FILE}", f"Müller, Bob - 12346/{FILE}"),
    (f"ada-1234/Question 1/attachments/{FILE}", f"bob-1235/Question 1/attachments/{FILE}"),
    (f"Ada Lovelace_ada_11_assignsubmission_file_/{FILE}", f"Bob Müller_bob_12_assignsubmission_file_/{FILE}"),
    (f"ada@example.org_3_{FILE}", f"bob@example.org_1_{FILE}"),
    (f"lovelaceada_501_question_77_9001_{FILE}", f"mullerbob_LATE_502_question_77_9002_{FILE}"),
    (f"W_ada_intento_2026-11-03-23-59-59_{FILE}", f"W 2_1_bob_Versuch_2026-11-04-08-00-00_{FILE}"),
    (f"Ada Lovelace - 2026-11-20T10:11:12/{FILE}", f"Müller Bob 2026-11-21 08.05/{FILE}"),
    (f"Ada Lovelace 2026-11-20/{FILE}", f"bob_2026_11_20T10_11_12_123456.zip/{FILE}"),
    (f"Question 1/{NAME}_Ada Lovelace.ipynb", f"Question 1/{NAME}_Bob Müller 1.ipynb"),
    (f"Aufgabe/Lovelace_Ada_ada_301/20261103235959_{FILE}", f"Aufgabe/Müller_Bob_bob_302/{FILE}"),
]  # fmt: skip


@pytest.mark.parametrize("paths", BOTH, ids=lambda paths: paths[0])
def test_they_say_whose_it_is(tmp_path, paths):
    assert all(map(NOTEBOOK.search, paths))
    assert [owners(tmp_path, paths).of(path)[0] for path in paths] == ["ada", "bob"]


def test_two_times_of_one_name_are_one_student_s(tmp_path):
    paths = [f"Ada Lovelace 2026-11-{day} 10.11/{FILE}" for day in (20, 21)]
    assert [owners(tmp_path, paths).of(path)[0] for path in paths] == ["ada", "ada"]


@pytest.mark.parametrize(
    "download", ["lab1.zip", "lab1 (1).zip", "lab1.tar.gz", "lab1 - Copy.tgz", "Copy of lab1.zip"]
)
def test_a_folder_around_all_is_called_as_what_it_is_packed_in(tmp_path, download):
    paths = [f"lab1/ada/{FILE}", f"lab1/bob/{FILE}", f"lab1/bob_{FILE}"]
    found = owners(tmp_path, paths, download=download)
    assert [found.of(path)[0] for path in paths] == ["ada", "bob", "bob"]


@pytest.mark.parametrize(
    ("download", "top"),
    [
        ("ada.zip", "ada"),
        ("Ada Lovelace.zip", "Ada Lovelace"),
        ("lab1.zip", "mallory"),
        ("bob_lab1.zip", "lab1"),
    ],
)
def test_a_student_s_folder_is_none_that_is_around_all(tmp_path, download, top):
    paths = [f"{top}/bob/{FILE}", f"{top}/x/{FILE}"]
    found = owners(tmp_path, paths, download=download)
    assert {found.of(path)[0] for path in paths} == {"ada" if "da" in top else None}


@pytest.mark.parametrize("download", ["doubling-submissions", ""])
def test_what_is_given_may_be_github_s_folder_itself(tmp_path, download):
    around = "" if download else "doubling-submissions/"
    paths = [f"{around}doubling-ada-l/{FILE}", f"{around}doubling-bobm/{FILE}"]
    found = owners(tmp_path, paths, GITHUB_LIST, download)
    assert [found.of(path)[0] for path in paths] == ["ada", "bob"]


@pytest.mark.parametrize("encoding", ["cp1252", "mac-roman", "cp850"])
def test_zip_files_may_be_in_an_encoding_that_they_do_not_tell(tmp_path, encoding):
    paths = [f"Ada Lovelace/{FILE}", f"{mistaken('Bob Müller', encoding)}/{FILE}"]
    assert [owners(tmp_path, paths).of(path)[0] for path in paths] == ["ada", "bob"]


@pytest.mark.parametrize(
    ("name", "encoding", "listed"),
    [("山田 太郎", "shift_jis", JAPANESE), ("山田 太郎", "gbk", JAPANESE), ("Иван Петров", "cp866", RUSSIAN), ("Иван Петров", "cp1251", RUSSIAN)],
)  # fmt: skip
def test_also_in_those_of_other_letters(tmp_path, name, encoding, listed):
    path = f"{mistaken(name, encoding)}/{FILE}"
    assert owners(tmp_path, [path], listed).of(path) == ("bob", "")


def test_a_class_list_may_have_more_of_a_name_than_the_platform(tmp_path):
    path = f"Ada Lovelace/{FILE}"
    assert owners(tmp_path, [path], TITLED).of(path) == ("ada", "")


@pytest.mark.parametrize(
    "paths",
    [
        [f"mallory_ada/{FILE}"],  # who is more than she
        [f"s_ada_{FILE}"],
        [f"Ada King Lovelace/{FILE}"],  # another, for all that is known
        [f"Lovelace_99/{FILE}"],  # half a name
        [f"ada_bob/{FILE}"],  # both
        [f"ada (bob)/{FILE}"],
        [f"Ada Lovelace (11)/{FILE}", f"Ada Lovelace (12)/{FILE}"],  # two of one name
        [f"Ada Lovelace - 11/{FILE}", f"Lovelace, Ada - 12/{FILE}"],
        [f"mallory/ada/{FILE}"],
    ],
)
def test_what_is_not_sure_is_left_to_a_person(tmp_path, paths):
    found = owners(tmp_path, paths)
    for path in paths:
        student, reason = found.of(path)
        assert student is None
        assert reason


def test_a_login_with_an_underscore_is_not_taken_for_its_end(tmp_path):
    listed = "id,first_name,last_name\na_l,Ada,Lovelace\nl,Leo,Lang\n"
    paths = [f"Week_1_a_l_attempt_2026-11-03-23-59-59_{FILE}", f"Week_1_l_attempt_2026-11-03-23-59-59_{FILE}"]
    assert [owners(tmp_path, paths, listed).of(path)[0] for path in paths] == ["a_l", "l"]


LATE = datetime(2026, 11, 3, 23, 59)


@pytest.mark.parametrize(
    "text",
    [
        "Nov 3, 2026 1159 PM", "November 3, 2026 11 59 PM", "Nov 3, 2026 11:59\u202fp.m.", "3 Nov, 2026 2359", "3 nov. 2026 23 h 59",
        "3. Nov. 2026 2359", "3 de nov de 2026 2359", "3 nov 2026 23.59", "3 Kas 2026 2359", "2026-11-03 2359", "2026年11月3日 2359",
        "2026. 11. 3 오후 1159", "2026年11月3日 下午1159",
    ],
)  # fmt: skip
def test_brightspace_s_times_are_read_in_the_site_s_language(tmp_path, text):
    assert read_time(text) == LATE
    for between in ("/", " - "):
        path = f"123-456 - Ada Lovelace - {text}{between}{FILE}"
        named = owners(tmp_path, [path]).named(path)
        assert (named.label, named.file) == (path.removesuffix(FILE), FILE)
        assert named.time is not None


@pytest.mark.parametrize(("word", "month"), [("mars", 3), ("mai", 5), ("juin", 6), ("juil.", 7), ("août", 8), ("Dez.", 12), ("dic", 12), ("ene", 1)])  # fmt: skip
def test_months_are_told_apart(word, month):
    assert read_time(f"3 {word} 2026 0905") == datetime(2026, month, 3, 9, 5)


@pytest.mark.parametrize("text", ["3-11-2026 2359", "report 2026", "3 xyz 2026 2359", "2026", ""])
def test_a_time_that_may_be_another_is_none(text):
    assert read_time(text) is None
