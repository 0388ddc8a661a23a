r"""The outlines of a formula: what matplotlib sets, and beside it what it does not know, matrices and braces.

A box is put together of others, as TeX does it. Lengths are in matplotlib's units, a hundred to the size of letters; y grows
upwards from the line on which letters stand.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.textpath import text_to_path

AXIS = 27  # from the line on which letters stand to the middle of small ones
GAP, ROWS, COLUMNS = 26, 35, 80  # between parts, rows and columns
TALLEST, DEEPEST = 70, -20  # of a row with nothing but letters
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
FENCES = {
    "matrix": "..", "smallmatrix": "..", "array": "..", "pmatrix": "()", "bmatrix": "[]", "Bmatrix": "{}", "vmatrix": "||",
    "cases": "{.", "rcases": ".}",
    **dict.fromkeys(("aligned", "align", "align*", "split", "gathered", "gather", "gather*", "equation", "equation*"), ".."),
}  # fmt: skip
_PART = re.compile(
    rf"\\(?:begin\{{(?P<kind>{'|'.join(map(re.escape, FENCES))})\}}|(?P<side>under|over)brace\s*(?=\{{))"
)
_LEFT, _RIGHT = re.compile(r"\\left\s*\\?([][(){}|.])\s*$"), re.compile(r"\s*\\right\s*\\?([][(){}|.])")
_LABEL = re.compile(r"\s*[_^]\s*(?:(?=\{)|([^\\{}\s]))")
_ROW, _COLUMN = re.compile(r"\\\\(?:\s*\[[^]]*\])?"), re.compile(r"(?<!\\)&")


class Box(NamedTuple):
    """Outlines: corners, and for each what matplotlib's Path calls its code."""

    corners: list[tuple[float, float]]
    codes: list[int]

    @property
    def edges(self) -> tuple[float, float, float, float]:
        """Left, right, bottom and top; of nothing all 0."""
        x, y = zip(*self.corners, strict=True) if self.corners else ((0.0,), (0.0,))
        return min(x), max(x), min(y), max(y)

    @property
    def width(self) -> float:
        """From left to right."""
        return self.edges[1] - self.edges[0]

    def moved(self, left: float, up: float = 0) -> "Box":
        """Return it with its left edge there, and so much higher."""
        right = left - self.edges[0]
        return Box([(x + right, y + up) for x, y in self.corners], self.codes)


def box_of(formula: str) -> Box:
    """Return a formula's outlines; ValueError, or whatever matplotlib raises, where it has none."""
    boxes = []
    while found := _PART.search(formula):
        before, after = formula[: found.start()], formula[found.end() :]
        if found["kind"]:
            body, end, after = after.partition(rf"\end{{{found['kind']}}}")
            if not end:
                raise ValueError(formula)
            fences = FENCES[found["kind"]]
            if (left := _LEFT.search(before)) and (right := _RIGHT.match(after)):
                fences, before, after = left[1] + right[1], before[: left.start()], after[right.end() :]
            made = _fenced(_table(body, found["kind"]), fences)
        else:
            inside, after = _braced(after)
            label = _LABEL.match(after)
            below, after = (label[1] or "", after[label.end() :]) if label else ("", after)
            if label and not label[1]:
                below, after = _braced(after)
            made = _with_brace(box_of(inside), box_of(below), -1 if found["side"] == "under" else 1)
        boxes += [_set(before), made]
        formula = after
    return _beside([*boxes, _set(formula)])


def _set(formula: str) -> Box:
    if not formula.strip():
        return Box([], [])
    known = COMMAND.sub(lambda command: f"{NAMES.get(command[1], command[0])} ", formula)
    corners, codes = text_to_path.get_text_path(FontProperties(), f"${known}$", ismath=True)
    return Box([(float(x), float(y)) for x, y in corners], [int(code) for code in codes])


def _beside(boxes: list[Box]) -> Box:
    whole, right = Box([], []), 0.0
    for box in boxes:
        if box.codes:
            box = box.moved(right)
            whole = Box(whole.corners + box.corners, whole.codes + box.codes)
            right = box.edges[1] + GAP
    return whole


def _braced(text: str) -> tuple[str, str]:
    """Return what stands in the braces with which a text begins, and what comes after them."""
    depth = 0
    for place, sign in enumerate(text):
        if sign in "{}" and text[place - 1 : place] != "\\":
            depth += 1 if sign == "{" else -1
            if not depth:
                return text[1:place], text[place + 1 :]
    raise ValueError(text)


def _table(body: str, kind: str) -> Box:
    if r"\begin" in body:
        raise ValueError(body)
    if kind == "array":
        _, body = _braced(body.lstrip())
    rows = [[box_of(cell) for cell in _COLUMN.split(row)] for row in _ROW.split(body) if row.strip()]
    count = max(map(len, rows), default=0)
    widths = [
        max((row[place].width for row in rows if place < len(row)), default=0) for place in range(count)
    ]
    is_aligned = kind.startswith(("align", "split"))
    corners: list[tuple[float, float]] = []
    codes: list[int] = []
    line = 0.0
    for number, row in enumerate(rows):
        if number:
            line -= ROWS + max([TALLEST, *(cell.edges[3] for cell in row)])
        left = 0.0
        for place, (cell, width) in enumerate(zip(row, widths, strict=False)):
            free = width - cell.width
            right = 0 if "cases" in kind else free * (1 - place % 2) if is_aligned else free / 2
            placed = cell.moved(left + right, line)
            corners += placed.corners
            codes += placed.codes
            left += width + (GAP if is_aligned and not place % 2 else COLUMNS)
        line += min([DEEPEST, *(cell.edges[2] for cell in row)])
    made = Box(corners, codes)
    _, _, bottom, top = made.edges
    return made.moved(0, AXIS - (bottom + top) / 2)


def _fenced(inside: Box, fences: str) -> Box:
    _, _, bottom, top = inside.edges
    half = max(top - AXIS, AXIS - bottom) + 8

    def fence(sign: str) -> Box:
        if sign == ".":
            return Box([], [])
        if sign in "()":
            drawn = _set(sign)
            _, _, low, high = drawn.edges
            return _changed(drawn, lambda x, y: (x, AXIS - half + (y - low) / (high - low) * 2 * half))
        if sign in "{}":
            drawn = _changed(_long_brace(2 * half), lambda x, y: (y, AXIS - half + x))
            return drawn if sign == "{" else _changed(drawn, lambda x, y: (-x, y))
        shape = [
            (0, 0),
            (25, 0),
            (25, 6),
            (7, 6),
            (7, 2 * half - 6),
            (25, 2 * half - 6),
            (25, 2 * half),
            (0, 2 * half),
        ]
        if sign == "|":
            shape = [(0, 0), (6, 0), (6, 2 * half), (0, 2 * half)]
        side = -1 if sign == "]" else 1
        return _polygon([(side * x, AXIS - half + y) for x, y in shape])

    return _beside([fence(fences[0]), inside, fence(fences[1])])


def _with_brace(inside: Box, label: Box, side: int) -> Box:
    """Return a box with a brace below it (side -1) or above it (1), and a small label beyond that."""
    left, right, bottom, top = inside.edges
    edge = top + 10 if side > 0 else bottom - 10
    brace = _changed(_long_brace(right - left), lambda x, y: (left + x, edge + side * (30 - y)))
    small = _changed(label, lambda x, y: (0.7 * x, 0.7 * y))
    _, _, low, high = small.edges
    small = small.moved((left + right - small.width) / 2, edge + side * 40 - (low if side > 0 else high))
    return Box(inside.corners + brace.corners + small.corners, inside.codes + brace.codes + small.codes)


def _long_brace(length: float) -> Box:
    """Return a brace that lies on its side, 30 high, its point at the bottom and its ends at the top."""
    middle, bend, thick = length / 2, min(18.0, length / 5), 6
    path = [(0, 30), (0, 15), (bend, 15), (middle - bend, 15), (middle, 15), (middle, 0)]
    upper = [(x, y + (thick if 0 < place < 5 else 0)) for place, (x, y) in enumerate(path)]
    mirrored = [(length - x, y) for x, y in path]
    mirrored_upper = [(length - x, y) for x, y in upper]
    curve, line, move = int(Path.CURVE3), int(Path.LINETO), int(Path.MOVETO)
    corners = [*path, *mirrored[::-1][1:], *mirrored_upper[1:], *upper[::-1][1:], path[0]]
    half = [curve, curve, line, curve, curve]
    codes = [move, *half, *half[::-1], *half, *half[::-1], int(Path.CLOSEPOLY)]
    return Box([(float(x), float(y)) for x, y in corners], codes)


def _polygon(shape: list[tuple[float, float]]) -> Box:
    codes = [int(Path.MOVETO), *[int(Path.LINETO)] * (len(shape) - 1), int(Path.CLOSEPOLY)]
    return Box([*shape, shape[0]], codes)


def _changed(box: Box, change: Callable[[float, float], tuple[float, float]]) -> Box:
    return Box([change(x, y) for x, y in box.corners], box.codes)
