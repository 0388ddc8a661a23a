"""The same mistake is one kind, whatever the numbers, names and values are; other mistakes are others."""

import pytest

from grading.judge.notebook.kinds_of_messages import LONGEST, kind_of


@pytest.mark.parametrize(
    ("messages", "kind"),
    [
        (
            ["double(2) gives 3; expected is 4.", "double(-21.5) gives 1e9; expected is -43."],
            "double(…) gives #; expected is #.",
        ),
        (
            ["The graph of f([1, [2]], {'a': (3,)}) has 1 task.", "The graph of f([]) has 12 tasks."],
            "The graph of f(…) has # task.",
        ),
        (["it says 'ada', not \"x\"", "it says 'it\\'s', not \"\""], "it says “…”, not “…”"),
        (
            ["a long title that goes\non here.\n  seen     3\n  expected 4", "a long title that goes on here.\n\nMore."],
            "a long title that goes on here.",
        ),
        (["f(3) fails\nIn your code:\n  x = 7", "f(4) fails"], "f(…) fails"),
        (["\x1b[31mf(3) fails\x1b[0m"], "f(…) fails"),
        ([""], "no message"),
    ],
)  # fmt: skip
def test_the_same_mistake_is_one_kind(messages, kind):
    assert {kind_of("AssertionError", message) for message in messages} == {kind}


def test_kinds_of_errors_differ():
    assert kind_of("NameError", "name 'x' is not defined") == "NameError: name “…” is not defined"
    assert kind_of("KeyError", "1") != kind_of("IndexError", "1")
    assert kind_of("TypeError", "") == "TypeError"


def test_a_kind_is_short_whatever_a_message_is():
    for message in (
        "(" * 10**5,
        "'" * 10**5,
        "a " * 10**5,
        "[" * 3000 + "]" * 3000,
        "1." * 10**5,
        "\n" * 10**5,
    ):
        assert len(kind_of("E" * 100, message)) <= LONGEST
