"""Tables that people write, and what they say about students and deadlines."""

import csv
import io
import tempfile
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grading.classroom.csv_tables import STARTS, TableError, read_table, write_table
from grading.classroom.deadlines import Deadline, read_deadlines, read_time
from grading.classroom.roster import read_roster


@pytest.fixture
def room(tmp_path):
    return SimpleNamespace(root=tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        'id,last_name\nada,"Byron, King"\n\njo,O\'Né "x"\n',
        '\ufeffid,last_name\r\nada,"Byron, King"\r\n,\r\njo,O\'Né "x"\r\n',
        'id;last_name\nada;Byron, King\njo;O\'Né "x"',
        'ID\tLast Name\textra\nada\tByron, King\t1\n jo \tO\'Né "x"\t2\n',
    ],
)
def test_tables_of_many_programs_are_read_alike(room, text):
    (room.root / "students.csv").write_bytes(text.encode())
    people = [(row["id"], row["last_name"], row["first_name"]) for row in read_roster(room)]
    assert people == [("ada", "Byron, King", ""), ("jo", 'O\'Né "x"', "")]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "no column id; it has: none"),
        (b"name,mail\nada,x\n", r"no column id; it has: name, mail. Columns are id, first_name \(optional\)"),
        (b"id\nada\nbob\nada\n", "lines 2 and 4: the id ada is there twice"),
        (b"id,email\n,a@b\n", "line 2: a student without an id"),
        (b"id\n../ada\n", "cannot be an id"),
        (b"id,email\nada,a,b\n", "line 2: more fields"),
        (b'id,email\nada,"a\nbob,b\n', "unexpected end of data"),
        (b"id,last_name\nada,N\x81", "line 2: neither UTF-8 nor Windows"),
        (b"id\n1.23E+08\n", "line 2: 1.23E.08 is what a spreadsheet makes of a long number"),
        (b"id\nada\nAda\n", "lines 2 and 3: the ids ada and Ada differ only in case"),
        ("id\n\u00e9ve\ne\u0301ve\n".encode(), "lines 2 and 3: the ids \u00e9ve and e\u0301ve differ only"),
    ],
)
def test_mistakes_in_a_class_list_are_named(room, content, message):
    (room.root / "students.csv").write_bytes(content)
    with pytest.raises(TableError, match=message):
        read_roster(room)


def test_what_is_written_is_read_back(tmp_path):
    rows = [{"a": 'Müller, "Jo" Jr', "b": "x;y"}, {"a": "é", "b": ""}, {"a": "'t Hooft", "b": "'s; 't"}]
    write_table(tmp_path / "t.csv", ["a", "b"], rows)
    read = read_table(tmp_path / "t.csv", ["a", "b"])
    assert [{"a": row["a"], "b": row["b"]} for row in read] == rows
    text = (tmp_path / "t.csv").read_text("utf-8-sig")
    plain = [dict(row) for row in csv.DictReader(io.StringIO(text, newline=""))]
    assert plain == rows, "others read it as it is"


FORMULAS = [
    "=1+1",
    '=HYPERLINK("http:x",A1)',
    "@SUM(1+1)",
    "+1",
    "-2+3",
    " =1",
    "'=1",
    "''=1",
    "a;=1",
    "a; =1",
    "a;'=1",
]
FORMULAS += [";-1", "=1;=2", 'a;"=1', '"=1', *(f"{start}1" for start in STARTS)]


def computed(text):
    """Return the cells that a spreadsheet computes, whichever character separates them where it is."""
    tables = (csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) for delimiter in ",;\t")
    cells = [cell for table in tables for row in table for cell in row]
    return [cell for cell in cells if cell.lstrip(' "').startswith(tuple(STARTS))]


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_spreadsheet_computes_no_text(tmp_path, formula):
    rows = [{"a": "x", "b": formula, "c": -1.5}]
    with (tmp_path / "plain.csv").open("w", newline="", encoding="utf-8") as file:
        csv.DictWriter(file, ["a", "b"], extrasaction="ignore").writerows(rows)
    if "'" not in formula and formula[0] != '"':
        assert computed((tmp_path / "plain.csv").read_text("utf-8")), "else this shows nothing"
    write_table(tmp_path / "t.csv", ["a", "b", "c"], rows)
    text = (tmp_path / "t.csv").read_text("utf-8-sig")
    assert computed(text) == ["-1.5"], "a number stays one"
    (row,) = read_table(tmp_path / "t.csv", ["b", "c"])
    assert (row["b"], row["c"]) == (formula.strip(), "-1.5")


@given(st.text(st.sampled_from("'=+-@;, ab\uff1d\""), max_size=8))
def test_no_text_is_computed_and_all_are_read_back(text):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "t.csv")
        write_table(path, ["a", "b", "c"], [{"a": text, "b": text, "c": "x"}])
        (row,) = read_table(path, ["a", "b"])
        assert computed(path.read_text("utf-8-sig")) == []
    assert (row["a"], row["b"]) == (text.strip(), text.strip())


def test_what_acts_is_shown_and_no_cell_begins_a_line(tmp_path):
    write_table(tmp_path / "t.csv", ["a"], [{"a": "one\r\n=1\x1b[2J\udcff\t"}])
    assert (tmp_path / "t.csv").read_text("utf-8-sig") == "a\n" + r"one\r\n=1\x1b[2J\udcff\t" + "\n"


def test_numbers_of_a_class_list_are_texts_as_before(room):
    """Ids, and telephone numbers in a column that nobody reads."""
    (room.root / "students.csv").write_text("id,phone,last_name\n'-7,+49 30,O'Neill\n")
    (row,) = read_roster(room)
    assert (row["id"], row["last_name"]) == ("-7", "O'Neill")


def test_times_are_utc_unless_they_say_otherwise():
    assert read_time("2026-12-01 18:00") == datetime(2026, 12, 1, 18)
    assert read_time("2026-12-01 18:00 +0100") == datetime(2026, 12, 1, 17)
    assert read_time("2026-12-01T18:00:00-05:00") == datetime(2026, 12, 1, 23)
    assert read_time("2026-12-01 18:00 Z") == datetime(2026, 12, 1, 18)


def test_a_students_own_deadline_keeps_the_price_of_all(room):
    (room.root / "deadlines.csv").write_text(
        "assignment,student,due,percent_per_day\n01_a,ada,2026-12-03 18:00,\n01_a,,2026-12-01 18:00,10%\n"
    )
    assert read_deadlines(room) == {
        ("01_a", ""): Deadline(datetime(2026, 12, 1, 18), 10),
        ("01_a", "ada"): Deadline(datetime(2026, 12, 3, 18), 10),
    }


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ("01_a,,tomorrow,10", "line 2: due is like 2026-12-01 18:00"),
        ("01_a,,2026-12-01,10", "line 2: due is like"),
        ("01_a,,2026-12-01 18:00,ten", "line 2: due is like"),
        ("01_a,,2026-12-01 18:00,110", "between 0 and 100"),
        ("01_a,ada,2026-12-01 18:00,", "01_a has no row for everyone"),
        ('01_a,,2026-12-01 18:00,\n01_a,"a\n\x1b[2Jzzz",2026-12-01 18:00,', r"a\\n\\x1b\[2Jzzz is not in"),
        ("01_a,,2026-12-01 18:00,1\n01_a,,2026-12-02 18:00,1", "line 3: a second row for 01_a"),
        ("01_a,,2026-12-01 18:00,1\n01_a,adda,2026-12-02 18:00,1", "line 3: adda is not in students.csv"),
    ],
)
def test_mistakes_in_deadlines_are_named(room, rows, message):
    (room.root / "students.csv").write_text("id\nada\n")
    (room.root / "deadlines.csv").write_text(f"assignment,student,due,percent_per_day\n{rows}\n")
    with pytest.raises(TableError, match=message):
        read_deadlines(room)
