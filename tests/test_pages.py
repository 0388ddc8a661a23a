"""Pages are nbconvert's, though what they have in common is made only once."""

from unittest import mock

import pytest
from nbconvert.exporters import HTMLExporter
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grading import pages
from grading.pages import PageExporter

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
        with mock.patch("nbconvert.exporters.html.BeautifulSoup", pages._Page):
            expected, _ = plain.from_notebook_node(each)
        assert ours.from_notebook_node(each)[0] == expected


def test_what_is_kept_has_an_end(monkeypatch):
    monkeypatch.setattr(pages, "KEPT", 3)
    monkeypatch.setattr(pages, "_kept", {})
    for key in "abcacdc":
        assert pages._once((key,), key.upper) == key.upper()
    assert [name for (name,) in pages._kept] == ["a", "d", "c"]
