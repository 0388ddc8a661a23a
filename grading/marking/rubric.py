"""Rubrics: the items that a scheme's lines become, what choosing some of them is worth, and how the student is told."""

import re
from collections.abc import Iterable
from typing import NamedTuple

NUMBERS = {
    "half a": 0.5,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
}
LITTLE = 0.005  # points that are none: shares of points are rounded to two places
_ENTRY = re.compile(r"^\s{0,3}(?:\d+[.)]|[-*+])\s+(.*)$")
_POINTS = re.compile(
    rf"\b(?P<number>\d+(?:[.,]\d+)?|½|{'|'.join(NUMBERS)})\s*(?:points?|pts?|marks?)\b", re.IGNORECASE
)


class Item(NamedTuple):
    """A line of a rubric: what it says to the student, and how many points it is worth, which may be less than none."""

    id: str
    text: str
    points: float


class Choice(NamedTuple):
    """A decision on an answer: items by id, points beside them, and words to the student."""

    items: tuple[str, ...] = ()
    more: float = 0.0
    words: str = ""


def items_of(scheme: str, points: float) -> list[Item]:
    """Return a rubric made of a marking scheme: an item for each entry of its list, or for each paragraph where there is none.

    What an entry says of its points counts; else they share what there is.

    >>> [(item.text, item.points) for item in items_of("2 points, one for each:\\n\\n1. It is lazy,\\n   as it says.\\n2. It waits.", 2)]
    [('It is lazy, as it says.', 1.0), ('It waits.', 1.0)]
    >>> [item.points for item in items_of("- the name (2 points)\\n- half a point for the rest", 3)]
    [2.0, 0.5]
    """
    entries: list[str] = []
    other: list[str] = []
    inside: list[str] | None = None  # the list whose last text the next line goes on with
    for line in scheme.strip().splitlines():
        if found := _ENTRY.match(line):
            entries.append(found[1].strip())
            inside = entries
        elif not line.strip():
            inside = None
        elif inside is None and not (entries and line.startswith("  ")):
            inside = other
            other.append(line.strip())
        else:
            inside = inside or entries
            inside[-1] += f" {line.strip()}"
    texts = entries or other
    share = round(points / len(texts), 2) if texts else 0.0
    return [
        Item(str(number), text, min(_points_in(text, share), points))
        for number, text in enumerate(texts, start=1)
    ]


def _points_in(text: str, share: float) -> float:
    if not (found := _POINTS.search(text)):
        return share
    number = found["number"].lower().replace(",", ".")
    return 0.5 if number == "½" else float(NUMBERS.get(number, 0) or number)


def score_of(choice: Choice, items: Iterable[Item], points: float) -> float:
    """Return what a choice is worth: not less than nothing, and not more than there is."""
    total = choice.more + sum(item.points for item in items if item.id in choice.items)
    total = points if abs(points - total) < LITTLE * 4 else total
    return float(round(min(max(total, 0.0), points), 4))


def comment_of(choice: Choice, items: Iterable[Item]) -> str | None:
    """Return what the student is told of a choice, in Markdown; nothing where there is nothing to say.

    >>> print(comment_of(Choice(("1",), -0.5, "Nearly!"), [Item("1", "It waits.", 1)]))
    - **+1** It waits.
    - **-0.5**
    <BLANKLINE>
    Nearly!
    """
    chosen = [item for item in items if item.id in choice.items]
    lines = [f"- {in_points(item.points)}{item.text}" for item in chosen]
    if choice.more and chosen:
        lines.append(f"- {in_points(choice.more).strip()}")
    parts = ["\n".join(lines), choice.words.strip()]
    return "\n\n".join(part for part in parts if part) or None


def in_points(points: float) -> str:
    """Return points with their sign, in bold; nothing for none."""
    return f"**{points:+g}** " if points else ""
