"""The student's start page lists the lessons from what they say of themselves."""

import re

import nbformat
import pytest

from grading.lessons.cards import MOST, card
from grading.lessons.scripts import ROOT, find_lessons
from grading.lessons.start_page import NAME, write_start

LESSON = """# Bake bread

Some text.

**You need** the first lesson: `delayed`,
`compute`. The second helps, and is not required.

**Time:** about 45 minutes; 10
more for the question.
"""


@pytest.fixture
def folder(tmp_path):
    """A folder with two lessons, one of which says nothing of itself, and with files that are no lessons."""
    for path, text in [
        ("02_bread/02_bread", LESSON),
        ("01_tea/01_tea", "Tea."),
        ("02_bread/notes", "# Notes"),
    ]:
        target = tmp_path / f"{path}.ipynb"
        target.parent.mkdir(exist_ok=True)
        nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell(text)]), target)
    return tmp_path


def rows(folder) -> list[str]:
    page = nbformat.read(folder / NAME, as_version=4)
    nbformat.validate(page)
    return [line for line in page.cells[0].source.splitlines() if line.startswith("| [")]


def test_a_row_says_title_time_and_what_is_needed(folder):
    assert write_start(folder) == [folder / NAME]
    assert rows(folder) == [
        "| [01: 01_tea](01_tea/01_tea.ipynb) |  |  |",
        "| [02: Bake bread](02_bread/02_bread.ipynb) | about 45 minutes | the first lesson. The second helps, and is not required |",
    ]


def test_it_is_written_only_when_it_changes(folder):
    write_start(folder)
    before = (folder / NAME).read_bytes()
    assert write_start(folder) == []
    (folder / "02_bread" / "02_bread.ipynb").unlink()
    assert write_start(folder) == [folder / NAME]
    assert (folder / NAME).read_bytes() != before


def test_every_lesson_of_the_course_is_listed_in_full_and_every_link_leads_to_one():
    found = rows(ROOT / "notebooks")
    assert [re.search(r"\((\w+)/\1\.ipynb\)", row)[1] for row in found] == list(
        find_lessons(ROOT / "solutions")
    )
    for row in found:
        title, time, needs = row.strip("| ").split(" | ")
        assert (ROOT / "notebooks" / re.search(r"\((.+?)\)", title)[1]).exists()
        assert (ROOT / "notebooks" / re.search(r"\[card\]\((.+)\)", title)[1]).exists()
        assert "minutes" in time
        assert needs


def test_a_card_is_the_summary_of_a_lesson_on_one_page(folder):
    more = "\n\n## Summary\n\n- Flour and *water*.\n- 5 < 6\n\n**What's next:** jam.\n\n## Going further\n\nCake."
    lesson = folder / "02_bread" / "02_bread.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell(LESSON + more)]), lesson)
    (folder / "cards").mkdir()
    (folder / "cards" / "03_gone.html").write_text("a lesson that was taken out")
    card = folder / "cards" / "02_bread.html"
    assert set(write_start(folder)) == {card, card.with_name("03_gone.html"), folder / NAME}
    assert [path.name for path in card.parent.iterdir()] == ["02_bread.html"]
    page = card.read_text("utf-8")
    assert "<h1>Bake bread</h1>" in page
    assert "<em>water</em>" in page
    assert "5 &lt; 6" in page
    assert "jam" not in page
    assert "Cake" not in page
    assert "· [card](cards/02_bread.html) |" in rows(folder)[1]
    assert write_start(folder) == []


def test_every_card_of_the_course_fits_on_a_page():
    for path in (ROOT / "notebooks").glob("*/*.ipynb"):
        assert 20 < len(re.sub(r"<[^>]+>", " ", card(path).partition("<body>")[2]).split()) < MOST


def test_every_link_of_a_lesson_leads_to_something():
    pages = list((ROOT / "notebooks").rglob("*.ipynb"))
    for path in pages:
        text = "\n".join(
            cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "markdown"
        )
        for target in re.findall(r"\]\((?!https?:|attachment:|#)([^)\s]+)\)", text):
            assert (path.parent / target).exists(), f"{path.name}: {target}"
