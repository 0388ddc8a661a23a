"""docs/topics.md names lessons, sections and exercises that there are."""

import re

import pytest

from grading.lessons.scripts import ROOT, find_lessons, read_lesson

LESSONS = {name[:2]: script for name, script in find_lessons(ROOT / "solutions").items()}
ROWS = re.findall(
    r"^\| (.+) \| (.+) \| (.+) \|$", (ROOT / "docs" / "topics.md").read_text("utf-8"), re.MULTILINE
)
ROWS = [row for row in ROWS if row[0] != "topic"]


def named(column: int, pattern: str) -> set[tuple[str, str]]:
    """Return (number of a lesson, what is named of it) for all rows; a cell that names nothing has to be a dash."""
    found = set()
    for row in ROWS:
        for part in row[column].split("; "):
            match = re.fullmatch(pattern, part)
            assert match or part == "—", f"{row[0]}: {part!r} is written in another way than the rest"
            if match:
                found.add(match.groups())
    return found


def sections(number: str) -> set[str]:
    """Return the titles of a lesson's sections, without their numbers, and of its paragraphs that have one."""
    text = "\n".join(c.source for c in read_lesson(LESSONS[number]).cells if c.cell_type == "markdown")
    titles = re.findall(r"^##+ (?:\d+\. )?(.+)$", text, re.MULTILINE)
    paragraphs = re.findall(r"^\*\*(.+?)\.?\*\*", text, re.MULTILINE)
    return {*titles, *paragraphs}


def exercises(number: str) -> set[str]:
    marks = [cell.metadata.get("nbgrader", {}) for cell in read_lesson(LESSONS[number]).cells]
    return {mark["grade_id"] for mark in marks if mark.get("solution") and not mark["grade"]}


@pytest.mark.parametrize("number", LESSONS)
def test_each_section_and_exercise_that_is_named_is_there(number):
    taught = {title for lesson, title in named(1, r"(\d\d) “(.+)”") if lesson == number}
    graded = {title for lesson, title in named(2, r"(\d\d) `(\w+)`") if lesson == number}
    assert taught
    assert taught - sections(number) == set()
    assert graded - exercises(number) == set()


def test_every_topic_is_taught_somewhere():
    assert len(ROWS) > 25
    assert all(taught != "—" for _, taught, _ in ROWS)
    assert len({topic for topic, _, _ in ROWS}) == len(ROWS)
