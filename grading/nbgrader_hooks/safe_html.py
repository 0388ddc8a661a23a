"""HTML in which nothing acts: what students wrote and showed, for formgrader's pages and for feedback.

nbconvert's own `sanitize_html` leaves nbgrader's text cells as they are, and escapes pictures and headings in outputs.
Two filters here stand in the places of its `clean_html` and `strip_files_prefix`, through which all of that goes.
"""

import re
from collections.abc import Callable
from html import escape
from typing import Any

import nh3
from jinja2 import pass_context
from jinja2.runtime import Context
from nbconvert.exporters import HTMLExporter
from nbconvert.filters import Highlight2HTML, strip_files_prefix
from pygments.token import STANDARD_TYPES
from traitlets.config import Configurable

from grading.adapters.nbconvert import other_steps
from grading.judge.notebook.formulas import without_commands
from grading.judge.notebook.pictures import is_drawn, is_small

TAGS = nh3.ALLOWED_TAGS - {"wbr"} | {"section"}  # MathJax joins what stands on both sides of a <wbr>
# Browsers go on with these in every paragraph after one in which they were left open: a text of 30 kB becomes hundreds of
# megabytes. Under another name they end where the paragraph does. (Of <a> only one is ever left open.)
LETTERING = ("b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u")
PLAIN = "plain-"
_NAMES = rf"(?=(?:{'|'.join(LETTERING)})(?![\w-]))"
_LETTERING = re.compile(rf"<(/?){_NAMES}", re.IGNORECASE)
_RENAMED = re.compile(rf"(<|&lt;)(/?){PLAIN}{_NAMES}")
ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"src", "alt", "title", "width", "height"},
    **{tag: {"colspan", "rowspan", "align", "scope"} for tag in ("td", "th")},
    **{tag: {"class"} for tag in ("code", "div", "pre", "span", "table")},  # for the colours of code
}
# Of these nothing moves: a page's own classes would lay what a student wrote over it, or hide it.
CLASSES = {*STANDARD_TYPES.values(), "alert", "dataframe", "highlight"}
NAMED = re.compile(r"(?:alert|hl|language)-[\w-]+")
TAG = re.compile(r'(<(?:[^">]|"[^"]*")*>)')  # as nh3 writes them
CODE = re.compile(r"<(/?)(?:code|pre)\b")  # in them MathJax looks for no formula, if no class tells it to
PICTURE = re.compile(
    r"data:image/(?:svg\+xml;base64,(?P<parts>[\w+/=\s]*)|(?:png|jpeg|gif);base64,(?P<points>[\w+/=\s]*))"
)
GAP = "<span></span>"  # parts a backslash from a word, and cannot be seen
UNDESCRIBED = re.compile(r"<img\b(?![^>]*\balt=)")
KEPT = 2000  # texts and pieces of code that are kept as HTML


class PageExporter(HTMLExporter):
    """nbconvert's, in less time: texts and code that are on many pages are made into HTML once.

    Its last step is left out: to read the whole page once more takes longer than to make it. There it describes pictures
    that have no description, and marks parts that nbgrader's page has not.
    """

    def from_notebook_node(self, nb: Any, resources: Any = None, **kw: Any) -> tuple[Any, dict[str, Any]]:
        """Return a notebook as a page, and nbconvert's resources."""
        with other_steps(_Page, _Highlight):
            return super().from_notebook_node(nb, resources, **kw)

    @pass_context
    def markdown2html(self, context: Context, source: str) -> str:
        """Return a text cell as HTML."""
        made: Callable[[Context, str], str] = super().markdown2html
        if self.embed_images or context.get("cell", {}).get("attachments"):  # depends on more than its text
            return made(context, source)
        options = self.anchor_link_text, self.exclude_anchor_links, repr(self.lexer_options)
        return once(("text", source, *options), lambda: made(context, source))


class Text(Configurable):
    """The filter that makes HTML of Markdown, with an exporter as its parent: what it cannot make HTML of is shown as it is.

    One text of a student's, with a picture that is not there, would else cost the whole page.
    """

    @pass_context
    def __call__(self, context: Context, source: str) -> str:
        """Return a text as HTML."""
        try:
            exporter: Any = self.parent
            html: str = exporter.markdown2html(context, source)
            return html
        except Exception:  # noqa: BLE001, whatever a text does to its reader
            return f"<pre>{escape(source)}</pre>"

    jinja_pass_arg = vars(__call__)["jinja_pass_arg"]  # jinja looks for it here


class _Highlight(Highlight2HTML):
    """Colours code."""

    def __call__(
        self, source: str, language: str | None = None, metadata: dict[str, Any] | None = None
    ) -> str:
        made: Callable[..., str] = super().__call__
        options = language or self.pygments_lexer, (metadata or {}).get("magics_language")
        key = "code", source, *options, repr(self.extra_formatter_options)
        return once(key, lambda: made(source, language, metadata))


_kept: dict[tuple[Any, ...], str] = {}


def once(key: tuple[Any, ...], make: Callable[[], str]) -> str:
    """Return what was made with this key, or make it; of what was not asked for lately, the oldest is forgotten."""
    html = _kept.pop(key, None) or make()
    _kept[key] = html
    if len(_kept) > KEPT:
        del _kept[next(iter(_kept))]
    return html


class _Page:
    """A page in which nothing is looked for."""

    def __init__(self, html: str, features: str):
        self.html = html

    def select(self, selector: str) -> list[Any]:
        return []

    def __str__(self) -> str:
        return UNDESCRIBED.sub('<img alt="a picture without a description"', self.html)


def clean_html(html: object) -> str:
    """Return HTML that only shows something: no script, no style, no form, and no picture from elsewhere."""
    text = html.decode() if isinstance(html, bytes) else str(html)
    cleaned = nh3.clean(
        _LETTERING.sub(rf"<\1{PLAIN}", text),
        tags=TAGS | {PLAIN + tag for tag in LETTERING if tag in TAGS},
        attributes={**ATTRIBUTES, f"{PLAIN}code": ATTRIBUTES["code"]},
        attribute_filter=_attribute,
        url_schemes={"http", "https", "mailto", "data"},
    )
    return _without_commands(_RENAMED.sub(r"\1\2", cleaned))


def _without_commands(html: str) -> str:
    """Return HTML, as nh3 has written it, in whose formulas nothing acts; code looks as it did."""
    pieces, inside = TAG.split(html), 0
    for place, piece in enumerate(pieces):
        if not place % 2:
            pieces[place] = without_commands(piece, *([f"\\{GAP}", GAP] if inside else ()))
        elif found := CODE.match(piece):
            inside += -1 if found[1] else 1
    return "".join(pieces)


def clean_markdown(html: str) -> str:
    """Return a text cell, made into HTML, as HTML that only shows something."""
    return clean_html(strip_files_prefix(html))


def _attribute(tag: str, name: str, value: str) -> str | None:
    if name == "src":
        found = PICTURE.fullmatch(value)
        fits = found and (is_small(found["points"]) if found["parts"] is None else is_drawn(found["parts"]))
        return value if fits else None
    if name == "class":
        return " ".join(word for word in value.split() if word in CLASSES or NAMED.fullmatch(word))
    if name == "href" and value.lower().lstrip().startswith("data:"):
        return None
    return value
