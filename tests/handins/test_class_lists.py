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


CANVAS_IN_TWO = (
    "LastName,FirstName,ID,SIS User ID,SIS Login ID,Root Account,Section,91_doubling (77)\n,,,,,,,Manual Posting\n"
    "    Points Possible,,,,,,,6.00\nLovelace,Ada,501,s1,ada,x,S1,\nMüller,Bob,502,s2,bob,x,S1 and S2,\nStudent,Test,9,,t,x,S1,\n"
)
ABROAD = [
    ('Prénom,"Nom de famille","Numéro d’identification","Adresse de courriel"', "{first},{last},{id},{id}@x"),
    ('Nombre,"Apellido(s)","Número de ID","Dirección de correo"', "{first},{last},{id},{id}@x"),
    ('Nome,Cognome,"Codice identificativo","Indirizzo email"', "{first},{last},{id},{id}@x"),
    ('Nome,Sobrenome,"Número de identificação","Endereço de email"', "{first},{last},{id},{id}@x"),
    ("Voornaam,Achternaam,ID-nummer,E-mailadres", "{first},{last},{id},{id}@x"),
    ("Nr.;Vorname;Nachname;Nutzernamen;E-Mail;Matrikelnummer", "7;{first};{last};{id};{id}@x;7"),  # Stud.IP
    ("#;Matr.Nr.;Name;Vorname", "1;{id};{last};{first}"),  # HIS
    ("First Name,Last Name,SID,Email,Sections", "{first},{last},{id},{id}@x,"),  # Gradescope
    ("Förnamn,Efternamn,ID-nummer,E-postadress", "{first},{last},{id},{id}@x"),
    ("Fornavn,Etternavn,Brukernavn,E-postadresse", "{first},{last},{id},{id}@x"),
    ("Imię,Nazwisko,Numer ID,Adres e-mail", "{first},{last},{id},{id}@x"),  # codespell:ignore
    ('"Křestní jméno",Příjmení,"ID číslo","E-mailová adresa"', "{first},{last},{id},{id}@x"),
    ("Имя,Фамилия,Индивидуальный номер,Адрес электронной почты", "{first},{last},{id},{id}@x"),
    ("Etunimi,Sukunimi,Käyttäjätunnus,Sähköpostiosoite", "{first},{last},{id},{id}@x"),
    ("名,姓,IDナンバー,メールアドレス", "{first},{last},{id},{id}@x"),
    ("名,姓氏,学号,电子邮件地址", "{first},{last},{id},{id}@x"),
    ("id,first_name,last_name", "\u202a{id}\u202c,{first},{last}"),  # as copied from a page
]


@pytest.mark.parametrize(
    "titles",
    [
        "Class list PAR101\n",
        '"Kurs;PAR101";\n;;\nStand;28.11.2026\n\n',
        "Students of the course, by name,,\n,,\n",
    ],
)
def test_a_table_may_begin_below_its_titles(tmp_path, titles):
    between = ";" if ";" in titles else ","
    table = "Nachname,Vorname,Matrikelnummer\nLovelace,Ada,00123\nMüller,Bob,00124\n".replace(",", between)
    assert [person["id"] for person in people(tmp_path, (titles + table).encode())] == ["00123", "00124"]
    with pytest.raises(
        TableError, match=f"line {len((titles + table).splitlines()) + 1}: a student without an id"
    ):
        people(tmp_path, f"{titles}{table}Hopper{between}Grace{between}\n".encode())


@pytest.mark.parametrize(("head", "row"), ABROAD)
def test_columns_are_known_in_other_languages(tmp_path, head, row):
    rows = [
        row.format(id=name, first=first, last=last)
        for name, (first, last) in zip(("ada", "bob"), NAMES, strict=True)
    ]
    found = people(tmp_path, "\n".join([head, *rows]).encode())
    assert [person["id"] for person in found] == ["ada", "bob"]
    assert [(person["first_name"], person["last_name"]) for person in found] == NAMES
    assert all(person["email"] in ("", f"{person['id']}@x") for person in found)


@pytest.mark.parametrize(
    ("head", "hidden"),
    [
        ('ID,"Vollständiger Name",E-Mail-Adresse,Bewertung,"Zuletzt geändert (Bewertung)"', "Teilnehmer/in"),
        ('Identificador,"Nombre completo","Dirección de correo",Calificación,"Última modificación (calificación)"', "Participante "),
        ('Identifiant,"Nom complet","Adresse de courriel",Note,"Dernière modification (note)"', "Participant "),
        ('Identificatie,"Volledige naam",E-mailadres,Cijfer,"Laatst gewijzigd (beoordeling)"', "Deelnemer "),
        ("识别码,全名,Email address,成绩,最近修改（成绩）", "参与者"),
    ],
)  # fmt: skip
def test_moodle_s_worksheet_has_its_numbers_in_any_language(tmp_path, head, hidden):
    text = f"{head}\n{hidden}11,Ada Lovelace,ada@x,,-\n{hidden}12,Bob Müller,bob@x,,-\n"
    found = people(tmp_path, text.encode())
    assert [(person["id"], person["number"]) for person in found] == [("ada@x", "11"), ("bob@x", "12")]
    assert [(person["first_name"], person["last_name"]) for person in found] == NAMES


def test_ids_of_our_own_list_may_look_like_moodle_s(tmp_path):
    found = people(tmp_path, b"id,email\nparticipant1,ada@x\nparticipant2,bob@x\n")
    assert [person["id"] for person in found] == ["participant1", "participant2"]


@pytest.mark.parametrize(
    ("content", "what"),
    [(b"PK\x03\x04\x14\0", "a workbook"), (b"\xd0\xcf\x11\xe0\xa1\xb1", "a workbook of an old"), (b"\n<html><table>", "a web page")],
)  # fmt: skip
def test_what_is_no_table_of_text_is_named(tmp_path, content, what):
    with pytest.raises(TableError, match=f"is {what}.*CSV UTF-8"):
        people(tmp_path, content)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (OURS, ["", ""]),
        (MOODLE_LIST.lstrip("\ufeff"), ["", ""]),
        (WORKSHEET, ["11", "12"]),
        (CANVAS_LIST, ["501", "502"]),
        (CANVAS_IN_TWO, ["501", "502"]),
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
