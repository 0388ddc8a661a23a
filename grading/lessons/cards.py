"""A card for each lesson: its summary on one page, to print and to keep beside the keyboard."""

import re
from html import escape
from pathlib import Path

import nbformat
from nbconvert.filters import markdown2html

FOLDER = "cards"
SUMMARY = re.compile(r"^## Summary\n+(.*?)(?=^\*\*What's next|\Z)", re.MULTILINE | re.DOTALL)
TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
MOST = 350  # words: more does not fit on a page
PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
@page {{ size: A4; margin: 2cm }}
body {{ max-width: 17cm; margin: 1.5cm auto; font: 11.5pt/1.5 sans-serif; color: #111; background: #fff }}
@media print {{ body {{ margin: 0; max-width: none }} }}
h1 {{ font-size: 17pt }}
li {{ margin-bottom: 0.5em }}
code {{ font-size: 10.5pt; background: #f2f2f2; padding: 0 0.2em }}
</style>
</head>
<body>
<h1>{title}</h1>
{summary}
</body>
</html>
"""


def write_cards(folder: Path) -> list[Path]:
    """Write the cards of a folder of student notebooks; return those that have changed."""
    cards = {}
    for path in sorted(folder.glob("*/*.ipynb")):
        if path.stem == path.parent.name and (text := card(path)):
            cards[card_of(folder, path)] = text
    changed = [path for path in (folder / FOLDER).glob("*.html") if path not in cards]
    for path in changed:
        path.unlink()
    for path, text in cards.items():
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, "utf-8")
            changed.append(path)
    return changed


def card_of(folder: Path, notebook: Path) -> Path:
    """Return where the card of a lesson is."""
    return folder / FOLDER / f"{notebook.stem}.html"


def card(notebook: Path) -> str:
    """Return a lesson's card as a page, or nothing where the lesson has no summary."""
    text = "\n\n".join(
        cell.source for cell in nbformat.read(notebook, as_version=4).cells if cell.cell_type == "markdown"
    )
    title, summary = TITLE.search(text), re.search(SUMMARY, text)
    if not summary:
        return ""
    written = summary[1].partition("\n## ")[0]
    return PAGE.format(title=escape(title[1] if title else notebook.stem), summary=markdown2html(written))
