"""Class lists as platforms and spreadsheets write them: who is in the class, by which ids and numbers."""

from types import SimpleNamespace

import pytest

from grading.classroom.csv_tables import TableError
from grading.classroom.roster import read_roster
from tests.handins.downloads import (
    BLACKBOARD_LIST,
    BRIGHTSPACE_LIST,
    CANVAS_LIST,
    GITHUB_LIST,
    GOOGLE_LIST,
    MOODLE_LIST,
    OURS,
    WORKSHEET,
)

NAMES = [("Ada", "Lovelace"), ("Bob", "Müller")]


def people(tmp_path, content: bytes):
    (tmp_path / "students.csv").write_bytes(content)
    return read_roster(SimpleNamespace(root=tmp_path))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (OURS, ["", ""]),
        (MOODLE_LIST.lstrip("\ufeff"), ["", ""]),
        (WORKSHEET, ["11", "12"]),
        (CANVAS_LIST, ["501", "502"]),
        (BRIGHTSPACE_LIST, ["", ""]),
        (BLACKBOARD_LIST, ["", ""]),
        (GOOGLE_LIST, ["", ""]),
        ("sep=;\n\n" + OURS.replace(",", ";"), ["", ""]),
        ("\n\n" + OURS.replace("\n", "\r\n\r\n"), ["", ""]),
        ("Benutzername;Vorname;Nachname\nada;Ada;Lovelace\nbob;Bob;Müller\n", ["", ""]),
        ('Login,Name\nada,"Lovelace, Ada"\nbob,Bob Müller\n', ["", ""]),
    ],
)
def test_they_are_read_alike(tmp_path, text, numbers, encoding):
    found = people(tmp_path, text.encode(encoding))
    assert [person["id"] for person in found] == ["ada", "bob"]
    assert [(person["first_name"], person["last_name"]) for person in found] == NAMES
    assert [person["number"] for person in found] == numbers


def test_other_ids_are_known_too(tmp_path):
    assert people(tmp_path, CANVAS_LIST.encode())[0]["also"] == ["s1"]
    assert people(tmp_path, GITHUB_LIST.encode())[0]["also"] == ["ada-l"]
    assert people(tmp_path, MOODLE_LIST.encode())[0]["also"] == ["ada@example.org"]


def test_ids_are_what_a_person_sees(tmp_path):
    text = 'id,last_name\n\u200bada\u200b,x\n="00123",y\n\xa0bob\xa0,z\n'
    assert [person["id"] for person in people(tmp_path, text.encode())] == ["ada", "00123", "bob"]


def test_an_id_that_only_some_have_is_not_taken(tmp_path):
    text = "ID number,Email address,First name\n7,ada@x.org,Ada\n,bob@x.org,Bob\n"
    assert [person["id"] for person in people(tmp_path, text.encode())] == ["ada@x.org", "bob@x.org"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("\n\nid\nada\n\n1.23E+08\n", "line 6: 1.23E.08 is what a spreadsheet makes"),
        ("sep=;\nid;email\nada;a\nbob;b;c\n", "line 4: more fields"),
        ("first_name,last_name\nAda,Lovelace\n", "has no column id"),
    ],
)
def test_mistakes_are_named_with_their_lines(tmp_path, text, problem):
    with pytest.raises(TableError, match=problem):
        people(tmp_path, text.encode())
