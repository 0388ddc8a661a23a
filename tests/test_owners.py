"""Whose an upload is: what the platform named says it, and nothing that a student named."""

import pytest

from grading.classroom.folder import ClassError
from grading.platforms.owners import Owners

NAME = "91_doubling"
FILE = f"{NAME}.ipynb"
LISTED = [
    {"id": "ada", "first_name": "Ada", "last_name": "Lovelace"},
    {"id": "zoe", "first_name": "Zoe", "last_name": "Zola"},
    {"id": "eve", "first_name": "Eve", "last_name": "Evil"},
    {"id": "j1", "first_name": "Jo", "last_name": "Smith"},
    {"id": "j2", "first_name": "Jo", "last_name": "Smith"},
    {"id": "odd", "first_name": "zoe", "last_name": ""},
]
MOODLE = "Eve Evil_17_assignsubmission_file_"


def owners(*paths, listed=LISTED, match=None):
    found = Owners(listed, NAME, match, paths)
    return [found.of(path)[0] for path in paths]


@pytest.mark.parametrize(
    ("path", "owner"),
    [
        (f"ada/{FILE}", "ada"),
        (f"ada/{NAME}/{FILE}", "ada"),
        (f"{NAME}/ada/{FILE}", "ada"),
        (f"../../ada/{FILE}", "ada"),
        (f"/ada/{FILE}", "ada"),
        (f"Ada Lovelace/{FILE}", "ada"),
        (f"ada_{FILE}", "ada"),
        (f"{NAME}-ada.ipynb", "ada"),
        (f"Ada Lovelace_4_assignsubmission_file_/{FILE}", "ada"),
        (f"Ada Lovelace_4_assignsubmission_file/{FILE}", "ada"),
        (f"Ada Lovelace_4_assignsubmission_file_{FILE}", "ada"),
        # What is inside is the student's own.
        (f"{MOODLE}/ada/{FILE}", "eve"),
        (f"{MOODLE}/Ada Lovelace/{FILE}", "eve"),
        (f"{MOODLE}/Ada Lovelace_4_assignsubmission_file_/{FILE}", "eve"),
        (f"{MOODLE}/../ada/{FILE}", "eve"),
        (f"{MOODLE}/{NAME}/ada/{FILE}", "eve"),
        (f"{MOODLE}/ada_{FILE}", "eve"),
        (f"{MOODLE}ada_{FILE}", "eve"),
        (f"eve/ada/{FILE}", "eve"),
        (f"eve/Ada Lovelace_4_assignsubmission_file_/{FILE}", "eve"),
        (f"eve/ada_{FILE}", "eve"),
        # Who cannot be told from outside is not told from inside.
        (f"Jo Smith_4_assignsubmission_file_/ada/{FILE}", None),
        (f"mallory/ada/{FILE}", None),
        (f"Mallory Mill_4_assignsubmission_file_/ada/{FILE}", None),
        # Whoever calls themselves as somebody's id, or like Moodle's folders.
        (f"ada_4_assignsubmission_file_/{FILE}", None),
        (f"zoe_4_assignsubmission_file_/{FILE}", "odd"),
        (f"zoe/{FILE}", None),
        (f"Ada Lovelace_4_assignsubmission_file_x_17_assignsubmission_file_/{FILE}", None),
        (f"Ada Lovelace_4_assignsubmission_file_x_17_assignsubmission_file_{FILE}", None),
        # Several at once.
        (f"ada_zoe_{FILE}", None),
        (f"ada_{NAME}_zoe.ipynb", None),
        (f"ada\\zoe\\{FILE}", None),
        (FILE, None),
    ],
)
def test_the_outermost_name_says_whose_it_is(path, owner):
    assert owners(path) == [owner]


@pytest.mark.parametrize(
    "before", ["evileve_3_{}_", "Eve Evil_3_assignsubmission_file_", "3-{} - Eve Evil - "]
)
def test_a_students_name_for_a_file_is_no_other_platforms(before):
    """However many such files there are; where nothing tells which platform it is, they are nobody's."""
    theirs = {
        "evil": "zolazoe_1_101_",
        "Eve ": "Zoe Zola_1_assignsubmission_file_",
        "3-{}": "1-101 - Zoe Zola - ",
    }
    forged = [before.format(200 + n) + f"x_ada_attempt_2099-01-01-00-00-0{n}_{FILE}" for n in range(5)]
    assert owners(theirs[before[:4]] + FILE, *forged) == ["zoe", *["eve"] * 5]
    assert owners(*forged) == [None] * 5
    assert "--match" in Owners(LISTED, NAME, None, forged).of(forged[0])[1]


def test_two_of_one_name_are_not_told_apart_by_a_name():
    """One of them may have called herself so; the other is not to lose by it, and neither to win."""
    real, false = (f"Ada Lovelace_{number}_assignsubmission_file_/{FILE}" for number in (4, 17))
    also = f"Ada Lovelace_4_assignsubmission_onlinetext_/{FILE}"
    assert owners(real, also) == ["ada", "ada"]
    assert owners(real, false, f"ada/{FILE}") == [None, None, "ada"]
    assert owners(real, false, listed=[]) == [None, None]


def test_without_a_class_list_the_name_is_the_id():
    paths = [f"ada/{FILE}", f"bob/inner/{FILE}", f"cara_{FILE}", f"{MOODLE}/ada/{FILE}"]
    assert owners(*paths, listed=[]) == ["ada", "bob", "cara", "Eve Evil"]
    for name in ("a\\b", "a\nb", "a\x1b[2K", "\udcff"):
        assert owners(f"{name}/{FILE}", f"ada/{FILE}", listed=[]) == [None, "ada"]


def test_a_folder_around_all_of_them_is_no_student():
    around = [f"all/ada/{FILE}", f"all/zoe/{FILE}"]
    for listed in ([], LISTED):
        found = Owners(listed, NAME, None, around)
        student, why = found.of(around[0])
        assert student is None
        assert "--match '^[^/]+/(?P<student>[^/]+)/'" in why
        assert owners(*around, listed=listed, match="^[^/]+/(?P<student>[^/]+)/") == ["ada", "zoe"]
    assert owners(f"all/ada/{FILE}", listed=[]) == ["all"]


def test_an_expression_that_finds_two_is_no_answer():
    match = r"_(?P<student>[a-z]+)_"
    assert owners(f"x_eve_{FILE}", match=match) == ["eve"]
    assert owners(f"x_eve_final_version_{FILE}", match=match) == ["eve"]
    assert owners(f"x_eve__ada_{FILE}", match=match) == [None]
    assert owners(f"x_mallory__ada_{FILE}", match=match) == [None]
    assert owners(FILE, match=match) == [None]
    assert owners(f"zoe/{FILE}", match="^(?P<student>[^/]+)/") == ["zoe"]
    assert owners(f"x_eve__ada_{FILE}", match=match, listed=[]) == ["eve"]


@pytest.mark.parametrize("match", ["(", "ada", "(?P<name>.)"])
def test_an_expression_without_the_group_is_refused(match):
    with pytest.raises(ClassError, match="needs a group"):
        owners(FILE, match=match)
