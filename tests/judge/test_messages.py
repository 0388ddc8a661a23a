"""A message crosses as it is, and nothing that is none is taken for one."""

import json
from dataclasses import MISSING, fields, is_dataclass
from typing import Any

import pytest

from grading.judge.processes.remote import checked
from grading.judge.wire import messages
from grading.judge.wire.errors import Stopped
from grading.judge.wire.messages import Answer, Malformed, Message, Report, Run, read

ABSTRACT = {"Message", "Reading", "Print"}
KINDS: list[Any] = [
    kind for kind in vars(messages).values() if is_dataclass(kind) and issubclass(kind, Message)
]
KINDS = [kind for kind in KINDS if kind.__name__ not in ABSTRACT]
VALUES = {int: 3, bool: True, float: 2.5, str: "a", tuple: [1, 2], list: ["a"], dict: {"a": {}}}


def some(kind: Any) -> Message:
    """Return a message with a value in each field, as JSON would give it."""
    hints = {field.name: str(field.type) for field in fields(kind)}
    return kind(
        **{
            name: next((value for of, value in VALUES.items() if hint.startswith(of.__name__)), "any")
            for name, hint in hints.items()
        }
    )


def test_each_kind_comes_back_as_it_was():
    assert len({kind.__name__ for kind in KINDS}) == len(KINDS) > 20
    for kind in KINDS:
        sent = some(kind)
        assert read(json.loads(json.dumps(sent.to_plain())), KINDS) == sent


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_what_lacks_something_or_has_more_is_refused(kind):
    plain = some(kind).to_plain()
    needed = [f.name for f in fields(kind) if f.default is f.default_factory is MISSING]
    broken = [plain | {"more": 1}, *({k: v for k, v in plain.items() if k != name} for name in needed)]
    for one in [*broken, plain | {"do": "other"}, plain | {"do": 3}]:
        with pytest.raises(Malformed):
            read(one, KINDS)


@pytest.mark.parametrize("plain", [None, 3, [], "Run", {}, {"do": "Message"}, {"do": None}, {"do": ["Run"]}])
def test_what_is_no_message_is_refused(plain):
    with pytest.raises(Malformed):
        read(plain, KINDS)


def test_a_kind_that_is_not_answered_here_is_refused():
    with pytest.raises(Malformed, match="no message of a kind"):
        read(Run(course=True).to_plain(), [Report])


def test_an_answer_has_what_was_asked_for_and_nothing_else():
    answer = Answer(value={"value": 1}, printed="")
    assert answer.to_plain() == {"value": {"value": 1}, "printed": ""}
    assert checked(answer.to_plain()) == answer
    assert checked({}) == Answer()
    with pytest.raises(KeyError):
        checked({"error": {"names": ["KeyError"], "message": "a"}})


@pytest.mark.parametrize("plain", [None, 3, "x", [], {"points": 6}, {"value": 1, "passed": True}])
def test_an_answer_that_is_none_stops_the_call(plain):
    with pytest.raises(Stopped, match="no answer"):
        checked(plain)
