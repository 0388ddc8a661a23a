"""The student's start page, `start.ipynb`: what lessons there are, how long they take, and what each builds on.

It is made from the lessons' own first cells, so that nothing has to be kept up to date by hand.
"""

import re
from pathlib import Path

import nbformat

from grading.lessons.cards import card_of, write_cards
from grading.lessons.scripts import METADATA

NAME = "start.ipynb"
PAGE = """\
# Parallel Python with Dask delayed

Welcome. These notebooks are the lessons of the course. Click one to open it here, in a tab of its own.

| lesson | time | you need |
|---|---|---|
{rows}

Run the cell below (click into it, then Shift+Enter) to see which points you have so far. *Card* is a lesson's summary on one page, to
print: click it with the right button, *Open in New Browser Tab*.

Begin with the first. How long each takes is counted from its text and exercises, and nobody has been timed: take it as a guess. At the end of each there is a question (some ten minutes more; forty in the last) and more to explore if you like; in the first two another exercise, too. After the first, take them in any order that *you need* allows, and leave out what you like.

**How a lesson works.** Read it from top to bottom, and run each cell with Shift+Enter. Where an exercise asks for it,
put your code in the place of the line that raises `NotImplementedError`. Then run the checks below it: they tell you at once
whether it is right, and if not, where to look.

**Where your work is.** You change your own copy. It is saved when you press Ctrl+S, and nothing else ever writes over it. To
begin a lesson again, delete its notebook in the file browser on the left, close JupyterLab, and open the course again as you did the first time.
"""
PROGRESS = """\
from course.progress import show

show()"""


def write_start(folder: Path) -> list[Path]:
    """Write the start page and the cards of a folder of student notebooks; return what has changed."""
    changed = write_cards(folder)
    rows = [_row(path) for path in sorted(folder.glob("*/*.ipynb")) if path.stem == path.parent.name]
    cell = nbformat.v4.new_markdown_cell(PAGE.format(rows="\n".join(rows)).rstrip(), id="start")
    points = nbformat.v4.new_code_cell(PROGRESS, id="progress")
    page = nbformat.v4.new_notebook(cells=[cell, points], metadata=METADATA)
    page.nbformat_minor = 5
    text = nbformat.writes(page) + "\n"
    target = folder / NAME
    if target.exists() and target.read_text("utf-8") == text:
        return changed
    target.write_text(text, "utf-8")
    return [*changed, target]


def _row(path: Path) -> str:
    """Return a lesson's row of the table: title, time, and what it needs, as far as its first cell says so."""
    first = nbformat.read(path, as_version=4).cells[0].source
    found = [
        re.search(rf"^{mark} (.+?)(?:\n\n|\Z)", first, re.MULTILINE | re.DOTALL)
        for mark in ("#", r"\*\*Time:\*\*", r"\*\*You need\*\*")
    ]
    title, time, needs = (" ".join(match[1].split()) if match else "" for match in found)
    # "The first lesson: delayed, compute, …" repeats what that lesson taught; here its name is enough.
    sentences = needs.rstrip(".").split(". ")
    needs = ". ".join([sentences[0].partition(":")[0], *sentences[1:]])
    time = time.rstrip(".").partition(";")[0]  # what follows is the same in all lessons
    number = path.stem.partition("_")[0]
    link = f"[{number}: {title or path.stem}]({path.parent.name}/{path.name})"
    card = card_of(path.parents[1], path)
    if card.exists():
        link += f" · [card]({card.relative_to(path.parents[1]).as_posix()})"
    return f"| {link} | {time} | {needs} |"
