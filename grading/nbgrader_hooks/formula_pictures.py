"""Formulas as pictures, so that a page shows them without a program that it would have to fetch.

matplotlib sets them in fonts of its own. What has no outlines there, as colours, is shown as it was written.
"""

import base64
import re
from html import escape, unescape

from jinja2 import pass_context
from jinja2.runtime import Context
from matplotlib.path import Path

from grading.nbgrader_hooks.formula_boxes import AXIS, box_of
from grading.nbgrader_hooks.headings import below_the_page
from grading.nbgrader_hooks.safe_html import CODE, TAG, PageExporter, once

FORMULA = re.compile(
    r"\$\$(?P<block>[^$]+)\$\$|\$(?P<line>[^$]+)\$|\\begin\{(?P<kind>[a-z]+\*?)\}.*?\\end\{(?P=kind)\}",
    re.DOTALL,
)
EM = 100  # units of a picture to the size of its letters, as matplotlib's outlines have it
PIXELS = 0.17  # of a unit: an em is a little larger than that of the text
LONGEST = 500  # characters of a formula
COMMANDS = {
    int(Path.MOVETO): ("M", 1),
    int(Path.LINETO): ("L", 1),
    int(Path.CURVE3): ("Q", 2),
    int(Path.CURVE4): ("C", 3),
}


class FormulaExporter(PageExporter):
    """Makes pages whose formulas are pictures."""

    has_pictures = True

    @pass_context
    def markdown2html(self, context: Context, source: str) -> str:
        """Return a text cell as HTML, in which formulas are pictures, and headings stand below those of the page."""
        html = super().markdown2html(context, source)
        if not self.has_pictures:
            return html
        html = below_the_page(html, alone=not is_of_the_rest(context))
        if not FORMULA.search(html):
            return html
        return once(("formulas", html), lambda: with_pictures(html))


def is_of_the_rest(context: Context) -> bool:
    """Tell whether a text is of the notebook's cells that a feedback page shows one after the other."""
    cell = context.get("cell") or {}
    return bool(cell.get("metadata", {}).get("feedback", {}).get("kind") == "rest")


def with_pictures(html: str) -> str:
    """Return a text cell, made into HTML, whose formulas are pictures that have them as descriptions; code stays."""
    pieces, inside = TAG.split(html), 0
    for place, piece in enumerate(pieces):
        if not place % 2 and not inside:
            pieces[place] = FORMULA.sub(_shown, piece)
        elif place % 2 and (found := CODE.match(piece)):
            inside += -1 if found[1] else 1
    return "".join(pieces)


def _shown(found: re.Match[str]) -> str:
    body = found["block"] or found["line"] or found[0]
    text = " ".join(unescape(body or "").split())
    try:
        if not text or len(text) > LONGEST:
            raise ValueError(text)
        return _picture(text)
    except Exception:  # noqa: BLE001, whatever a formula does to its reader
        return f"<code>{found[0]}</code>"


def _picture(formula: str) -> str:
    """Return a formula as a picture whose middle is to stand where the middle of small letters is."""
    corners, codes = box = box_of(formula)
    left, right, bottom, top = box.edges
    half = max(top - AXIS, AXIS - bottom) + 3
    points = [(round(x - left), round(half + AXIS - y)) for x, y in corners]
    width, height = round(right - left) + 4, round(2 * half)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 0 {width} {height}" '
        f'width="{width * PIXELS:.1f}" height="{height * PIXELS:.1f}"><path d="{_outline(points, codes)}"/></svg>'
    )
    return f'<img alt="{escape(formula)}" title="formula" src="data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}">'


def _outline(points: list[tuple[int, int]], codes: list[int]) -> str:
    drawn, place = [], 0
    while place < len(codes):
        if codes[place] == Path.CLOSEPOLY:
            drawn.append("Z")
            place += 1
            continue
        letter, number = COMMANDS[codes[place]]
        drawn.append(letter + " ".join(f"{x} {y}" for x, y in points[place : place + number]))
        place += number
    return "".join(drawn)
