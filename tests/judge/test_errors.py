"""An exception crosses as one of Python's own kinds: its own, or the next above that a message alone makes."""

import pytest

from grading.judge.wire.errors import StudentError, from_plain, to_plain


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (ValueError("no"), ValueError),
        (UnicodeDecodeError("utf-8", b"\xfc", 0, 1, "invalid start byte"), UnicodeError),
        (ExceptionGroup("several", [ValueError()]), StudentError),
    ],
    ids=lambda part: getattr(part, "__name__", ""),
)
def test_a_kind_that_is_made_of_more_than_a_message_crosses_as_the_next_above(error, kind):
    made = from_plain(to_plain(error))
    assert (type(made), str(made)) == (kind, str(error))
    assert vars(made)["student_type"] == type(error).__name__


@pytest.mark.parametrize(
    ("kind", "args"),
    [
        ("ExceptionGroup", ["no", "abc"]),
        ("UnicodeEncodeError", ["utf-8", "b", -1, 0, "no"]),
        ("OSError", [10**40, "no", "a file"]),
        ("KeyError", []),
        ("SyntaxError", ["no", None]),
    ],
)
def test_whatever_a_process_says_that_an_exception_is_made_of_it_becomes_one(kind, args):
    plain = {"names": [kind], "args": args, "message": "no", "said": "no", "trace": ""}
    made = from_plain(plain)
    assert isinstance(made, Exception)
    assert "no" in str(made)


def test_a_line_in_which_several_frames_are_is_told_once():
    names: dict = {}
    code = "def ratios(values):\n    return (lambda: [(lambda: 1 / x)() for x in values])()\n"
    exec(compile(code, "<ipython-input-1>", "exec"), names)  # noqa: S102, this test's own
    with pytest.raises(ZeroDivisionError) as failed:
        names["ratios"]([0])
    assert to_plain(failed.value)["trace"].splitlines() == ["in ratios, line 2:  "]
