"""An answer of a jail comes back as it was, and one with anything else in a field is none."""

import json
from dataclasses import fields
from typing import Any

import pytest

from grading.judge.wire import answers
from grading.judge.wire.answers import Cell, Cells, Findings, Member, NoMore, Page, read
from grading.judge.wire.messages import Malformed

SENT = [
    answers.Unreadable("why"),
    Cells([Cell(0, None, None, None), Cell(None, "code", "x", {"a": {"b": "c"}})], ["note"]),
    answers.CellNames([("x", ["a"]), ("y", None)]),
    Page("html"),
    answers.PrintedAnswers({"a": ("b", "c", "d")}),
    answers.Unprintable("why"),
    Findings({"a": ("b", "c")}, {"a": ("b", [1])}, {"a": True}, ["a"]),
    Member(0.5, (1, -1), "path", None, "why", False),
    NoMore(0.5),
    answers.Content(0.5, "eA=="),
    answers.Refused(0.5, "why"),
]
KINDS = [type(sent) for sent in SENT]
BASES = {answers.Answer, answers.Unpacked}


def crossed(sent: answers.Answer) -> dict[str, Any]:
    return json.loads(json.dumps(sent.to_plain()))


def test_each_comes_back_as_it_was():
    made = {
        kind for kind in vars(answers).values() if isinstance(kind, type) and issubclass(kind, answers.Answer)
    }
    assert made - BASES == {*KINDS}
    for sent in SENT:
        assert read(crossed(sent), KINDS) == sent


@pytest.mark.parametrize("sent", SENT, ids=lambda sent: type(sent).__name__)
def test_each_field_is_there_and_of_its_type(sent):
    plain = crossed(sent)
    broken = [plain | {"more": 1}, plain | {"is": "Answer"}, plain | {"is": None}, {**plain, "is": ["Page"]}]
    for field in fields(sent):
        broken += [{name: value for name, value in plain.items() if name != field.name}]
        broken += [
            plain | {field.name: wrong}
            for wrong in (3, [3], {"a": 3}, {"a": [3]}, [{}], [["x"]], {"a": ["b"]})
        ]
    for one in broken:
        with pytest.raises(Malformed):
            read(one, KINDS)


@pytest.mark.parametrize(
    "wrong",
    [
        {"lesson": True},
        {"lesson": 1.0},
        {"own": 3},
        {"source": ["x"]},
        {"attachments": {"a": "b"}},
        {"attachments": {"a": {"b": 3}}},
        {"more": None},
    ],
)
def test_so_is_what_is_in_a_cell(wrong):
    plain = crossed(Cells([Cell(0, None, None, None)], []))
    plain["cells"][0] |= wrong
    with pytest.raises(Malformed):
        read(plain, [Cells])


def test_an_answer_to_something_else_is_none():
    with pytest.raises(Malformed, match="no answer of a kind"):
        read(crossed(Page("x")), [NoMore])
    for plain in (None, 3, [], "Page", {}):
        with pytest.raises(Malformed):
            read(plain, KINDS)
