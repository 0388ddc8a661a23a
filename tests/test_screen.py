"""Whatever strangers wrote: people see it, and it does nothing to their terminals, logs and tables."""

import ast
import logging
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grading import autograde
from grading.classroom.folder import ClassError, check_name
from grading.gradebook.changes import Move, describe
from grading.judge.notebook.submission import Unreadable, read_cells
from grading.lessons.scripts import ROOT
from grading.steps.export import Mark, table
from grading.terminal import LONGEST, LogFormatter, lines, one_line, say

FOLDER = ROOT  # where a test's own files are
EVIL = {
    "a title": ("\x1b]0;owned\x07", r"\x1b]0;owned\x07"),
    "one byte instead of two": ("\x9b31m\x90\x9d", r"\x9b31m\x90\x9d"),
    "a line of its own": ("eve\nzzz: 0 of 6\r\x0b\x0c\x1c\x85", r"eve\nzzz: 0 of 6\r\x0b\x0c\x1c\x85"),
    "another separator": ("a\u2028b\u2029c", r"a\u2028b\u2029c"),
    "backwards": ("a\u202eb\u2066c\u200fd\u061ce", r"a\u202eb\u2066c\u200fd\u061ce"),
    "nothing to see": ("ada\u200b\u2060\ufeff\u00ad\u3164", r"ada\u200b\u2060\ufeff\xad\u3164"),
    "a joiner where nothing is joined": ("ada\u200d b\u200cc", r"ada\u200d b\u200cc"),
    "tags": ("a\U000e0041", r"a\U000e0041"),
    "half a letter": ("a\udcff\ud800", r"a\udcff\ud800"),
    "a bell, an erasing, a tab": ("\a\b\x7f\t", r"\x07\x08\x7f\t"),
}
HONEST = [
    "Zoë Núñez-Ødegård", "O'Brien", "김민준", "李小龍", "山田\u3000太郎", "\u0639\u0644\u06cc\u200c\u0632\u0627\u062f\u0647", "क्\u200dष", "Владимир", "a b (1).ipynb", "x²—“y”…", "😀",
]  # fmt: skip


@pytest.mark.parametrize("what", EVIL)
def test_what_acts_is_shown(what):
    evil, shown = EVIL[what]
    assert one_line(evil) == shown


@pytest.mark.parametrize("text", HONEST)
def test_honest_names_stay_as_they_are(text):
    assert one_line(text) == text


@given(st.text(st.characters(exclude_categories=[]), max_size=400))
def test_of_any_text_one_line_comes_out_that_any_file_takes(text):
    shown = one_line(text)
    assert len(shown) <= LONGEST
    assert shown.splitlines() in ([], [shown])
    assert not {unicodedata.category(letter) for letter in shown} & {"Cc", "Cs", "Zl", "Zp"}
    shown.encode()
    assert one_line(shown) == shown


def test_a_long_text_is_cut_with_a_sign():
    shown = one_line("x" * 10**6 + ".ipynb: whose is it?")
    assert (len(shown), shown.count("…")) == (LONGEST, 1)
    assert shown.endswith("x.ipynb: whose is it?"), "the reason is at the end"
    assert one_line("x" * LONGEST) == "x" * LONGEST
    assert len(one_line("\x1b" * 10**6)) == LONGEST


def test_a_message_of_ours_keeps_its_lines():
    assert lines("one\n  two\x1b[2J") == "one\n  two\\x1b[2J"


def test_a_command_says_it_on_the_stream_that_is_asked_for(capsys):
    say("a\x1b[0m")
    say("b\u202e", aside=True)
    say("c", bold=True)
    assert capsys.readouterr() == ("a\\x1b[0m\nc\n", "b\\u202e\n")


def test_an_entry_of_a_log_cannot_pass_for_two():
    record = logging.LogRecord("x", logging.ERROR, "", 0, "no %s", ("a\n2026-01-01 ERROR zzz\x1b[2J",), None)
    assert LogFormatter("%(levelname)s %(message)s").format(record) == (
        "ERROR no a\n    2026-01-01 ERROR zzz\\x1b[2J"
    )


EVE = "eve\x1b[2J\nzzz: 0 of 6"
MESSAGES = {
    "a grading": lambda: autograde.describe(autograde.Result(EVE, 1, 2, 0, [EVE])),
    "a failure": lambda: str(autograde.NotGraded(EVE, ValueError(EVE))),
    "a move": lambda: describe(Move(EVE, 1, 2, [])),
    "the marks": lambda: table([Mark("a", EVE, EVE, EVE, "", "", "", 0, 0, 0, 0, 0, 0, "graded", EVE)]),
    "an unknown name": lambda: _refused(check_name, "student", "ada", [EVE]),
    "a submission that is missing": lambda: _refused(autograde._find_notebook, FOLDER, "a", ["a"]),
    "a submission under another name": lambda: autograde._find_notebook(FOLDER / "one", "a", ["a"])[1][0],
    "a submission that is no notebook": lambda: _refused(read_cells, b'{"nbformat": 4}', EVE),
}


def _refused(function, *arguments):
    with pytest.raises((ClassError, Unreadable)) as refused:
        function(*arguments)
    return str(refused.value)


@pytest.mark.parametrize("what", MESSAGES)
def test_no_message_has_a_line_that_is_a_stranger_s(what, tmp_path, monkeypatch):
    monkeypatch.setitem(globals(), "FOLDER", tmp_path)
    (tmp_path / "one").mkdir()
    for path in (tmp_path / "one" / f"{EVE}.ipynb", tmp_path / f"{EVE}\udcff.ipynb"):
        path.write_text("")
    message = MESSAGES[what]()
    assert r"eve\x1b[2J\nzzz: 0 of 6" in message
    assert not [line for line in message.splitlines() if line.startswith("zzz")]
    message.encode()


def test_commands_print_by_no_other_way():
    """`say` is the one place; the judge's and the sandbox's own processes print nothing to a person."""
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "grading").rglob("*.py"))
        if path.name != "terminal.py" and not {"judge", "sandbox"} & set(path.parts)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Name) and node.id == "print"
    ]
    assert found == []
