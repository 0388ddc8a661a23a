"""Formulas as pictures, so that a page shows them without a program that it would have to fetch.

matplotlib sets them in fonts of its own. What it cannot set, as matrices and colours, is shown as it was written.
"""

import base64
import re
from html import escape, unescape

from jinja2 import pass_context
from jinja2.runtime import Context
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.textpath import text_to_path

from grading.nbgrader_hooks.safe_html import CODE, TAG, PageExporter, once

FORMULA = re.compile(
    r"\$\$(?P<block>[^$]+)\$\$|\$(?P<line>[^$]+)\$|\\begin\{(?P<kind>[a-z]+\*?)\}.*?\\end\{(?P=kind)\}",
    re.DOTALL,
)
EM = 100  # units of a picture to the size of its letters, as matplotlib's outlines have it
AXIS = 27  # units from the line on which letters stand to the middle of small ones
PIXELS = 0.17  # of a unit: an em is a little larger than that of the text
LONGEST = 500  # characters of a formula
# What LaTeX has and matplotlib has by another name, or does without.
NAMES = {
    "le": r"\leq", "ge": r"\geq", "lt": "<", "gt": ">", "gets": r"\leftarrow", "iff": r"\Longleftrightarrow",
    "implies": r"\Longrightarrow", "impliedby": r"\Longleftarrow", "land": r"\wedge", "lor": r"\vee", "lnot": r"\neg",
    "owns": r"\ni", "bmod": r"\;\mathrm{mod}\;", "dots": r"\ldots",
    **dict.fromkeys(("dotsb", "dotsm", "dotsi"), r"\cdots"), **dict.fromkeys(("dotsc", "dotso"), r"\ldots"),
    **dict.fromkeys(("tfrac", "cfrac"), r"\frac"), **dict.fromkeys(("dbinom", "tbinom"), r"\binom"),
    **dict.fromkeys(("lvert", "rvert"), "|"), **dict.fromkeys(("lVert", "rVert"), r"\Vert"),
    **dict.fromkeys(("mbox", "hbox", "textrm", "textup", "textnormal"), r"\text"),
    "textbf": r"\mathbf", "textit": r"\mathit", "texttt": r"\mathtt", "textsf": r"\mathsf",
    **dict.fromkeys(("bm", "bold", "pmb"), r"\boldsymbol"), **dict.fromkeys(("medspace", "space", "nobreakspace"), r"\ "),
    **dict.fromkeys((f"{size}{side}" for size in ("big", "Big", "bigg", "Bigg") for side in ("", "l", "r", "m")), ""),
    **dict.fromkeys(("displaystyle", "textstyle", "limits", "nolimits", "middle"), ""),
}  # fmt: skip
COMMAND = re.compile(r"\\([A-Za-z]+)")
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
        """Return a text cell as HTML, in which formulas are pictures."""
        html = super().markdown2html(context, source)
        if not self.has_pictures or not FORMULA.search(html):
            return html
        return once(("formulas", html), lambda: with_pictures(html))


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
    body = found["block"] or found["line"]
    text = " ".join(unescape(body or "").split())
    try:
        if not text or len(text) > LONGEST:
            raise ValueError(text)
        return _picture(text)
    except Exception:  # noqa: BLE001, whatever a formula does to its reader
        return f"<code>{found[0]}</code>"


def _picture(formula: str) -> str:
    """Return a formula as a picture whose middle is to stand where the middle of small letters is."""
    known = COMMAND.sub(lambda command: f"{NAMES.get(command[1], command[0])} ", formula)
    corners, codes = text_to_path.get_text_path(FontProperties(), f"${known}$", ismath=True)
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    half = max(max(y for _, y in corners) - AXIS, AXIS - min(y for _, y in corners)) + 3
    points = [(round(x - left), round(half + AXIS - y)) for x, y in corners]
    width, height = round(right - left) + 4, round(2 * half)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 0 {width} {height}" '
        f'width="{width * PIXELS:.1f}" height="{height * PIXELS:.1f}"><path d="{_outline(points, [int(code) for code in codes])}"/></svg>'
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
