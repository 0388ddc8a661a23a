"""Pages are nbconvert's, though what they have in common is made only once."""

from unittest import mock

import pytest
from nbconvert.exporters import HTMLExporter
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grading.nbgrader_hooks import safe_html
from grading.nbgrader_hooks.safe_html import LETTERING, PageExporter, clean_html

TEXT = "# A title\n\nSome *text*, $x^2$ and `code`."
PICTURE = "\n\n![a picture](attachment:dot.png)"
CODE = "%%bash\nx <- 1  # a comment\nprint(x)"
DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def notebook(language, **attachments):
    text = TEXT + PICTURE * bool(attachments)
    cells = [new_markdown_cell(text), new_markdown_cell(TEXT.upper()), new_code_cell(CODE)]
    if attachments:
        cells[0]["attachments"] = {"dot.png": attachments}
    for number, cell in enumerate(cells):
        cell["id"] = f"cell{number}"
    return new_notebook(cells=cells, metadata={"language_info": {"name": language}})


NOTEBOOKS = [
    notebook("python"),
    notebook("r"),
    notebook("python", **{"image/png": DOT}),
    notebook("python", **{"image/png": DOT.replace("A", "B")}),
]


@pytest.mark.parametrize("settings", [{}, {"anchor_link_text": "#"}, {"exclude_anchor_links": True}], ids=str)
def test_a_page_is_what_nbconvert_makes(settings):
    ours, plain = PageExporter(**settings), HTMLExporter(**settings)
    for each in NOTEBOOKS * 2:
        with mock.patch("nbconvert.exporters.html.BeautifulSoup", safe_html._Page):
            expected, _ = plain.from_notebook_node(each)
        assert ours.from_notebook_node(each)[0] == expected


def test_only_classes_of_code_and_tables_stay():
    """A page's own would lay a box over formgrader's buttons, or hide what comes after it."""
    kept = '<div class="alert alert-info"><table class="dataframe"></table><code class="language-python hl-x nb">f</code></div>'
    assert clean_html(kept) == kept
    for word in (
        "modal-backdrop",
        "navbar-fixed-top",
        "modal in",
        "affix",
        "hidden",
        "more",
        "tex2jax_process",
        "mermaid",
    ):
        assert clean_html(f'<div class="{word}">x</div>') == '<div class="">x</div>'


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            "<B>bold</B> <i>a</i><br><code class='x'>c</code>",
            '<b>bold</b> <i>a</i><br><code class="x">c</code>',
        ),
        ("<p><b>open<p>next", "<p><b>open</b></p><p>next</p>"),
        ("<i><b>x</i></b> y", "<i><b>x</b></i> y"),
        ("plain-text <plain-b>x</plain-b> 1 <b 2", "plain-text <b>x</b> 1 "),
        ("<blockquote><base><body><big>x</big><u>y</u>", "<blockquote>x<u>y</u></blockquote>"),
        ("&lt;b&gt; <textarea><b></textarea>", "&lt;b&gt; &lt;b&gt;"),
        ("<p>so<wbr>me<!-- c --> text</p>", "<p>some text</p>"),
    ],
)
def test_letters_in_bold_and_the_like_stay(html, expected):
    assert clean_html(html) == expected


@pytest.mark.parametrize("tag", [*LETTERING, "a", "span", "nobr"])
def test_no_short_text_becomes_a_long_page(tag):
    html = "<p>" + "".join(f"<{tag} title={n}>" for n in range(200)) + "x" + "<p>x" * 200
    assert len(clean_html(html)) < 10 * len(html)


def test_what_is_kept_has_an_end(monkeypatch):
    monkeypatch.setattr(safe_html, "KEPT", 3)
    monkeypatch.setattr(safe_html, "_kept", {})
    for key in "abcacdc":
        assert safe_html.once((key,), key.upper) == key.upper()
    assert [name for (name,) in safe_html._kept] == ["a", "d", "c"]
