"""Letters upon letters, and scripts without blanks, are parted where a browser would take minutes; ordinary texts are not."""

import pytest

from grading.judge.notebook.long_runs import LONGEST, parted


@pytest.mark.parametrize("run", ["\u0301", "\u0e01", "\u0e01<b></b>", "<i>\u1780</i>", "\u1000\u0301"])
def test_a_long_run_is_parted(run):
    made = parted(f"<p>a{run * 1000}</p>")
    assert made.replace(" ", "") == f"<p>a{run * 1000}</p>"
    assert made.count(" ") >= 1000 // LONGEST
    assert max(map(len, made.split(" "))) <= LONGEST * len(run) + 20


@pytest.mark.parametrize(
    "text",
    [
        "<p>x" * 1000,
        "cafe\u0301 " * 1000,
        "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35 " * 1000,
        "\u4e2d\u6587" * 1000,
        "\u00e9" * 1000,
        "\u0430" * 1000,
        "\u0e01" * (LONGEST - 1),
    ],
)
def test_ordinary_texts_stay(text):
    assert parted(text) == text
