"""Pictures of programs for charts and graphs are shown; those of a few kilobytes that a browser draws for minutes are not."""

import base64
import io

import graphviz
import numpy as np
import pytest
from matplotlib.figure import Figure

from course import graph_picture
from grading.judge.notebook.drawings import MOST, is_modest
from grading.judge.notebook.pictures import is_drawn, is_small


def svg(body: str) -> str:
    space = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f'<svg {space} width="100" height="100">{body}</svg>'


def nested(tag: str, way: str, levels: int) -> str:
    """Return parts of which each is drawn ten times by the next."""
    parts = f'<{tag} id="p0"><rect/></{tag}>'
    for level in range(1, levels):
        parts += f'<{tag} id="p{level}">{way.format(level - 1) * 10}</{tag}>'
    return svg(parts + way.format(levels - 1))


def drawn(plot) -> bytes:
    made, figure = io.BytesIO(), Figure()
    plot(figure.subplots())
    figure.savefig(made, format="svg")
    return made.getvalue()


CHARTS = {
    "line": lambda axes: axes.plot(range(1000), "o-", label="$x^2$") and axes.legend(),
    "scatter": lambda axes: axes.scatter(*np.random.default_rng(0).random((2, 5000))),
    "bars with hatches": lambda axes: axes.bar(range(5), range(5), hatch="//"),
    "points": lambda axes: axes.imshow(np.eye(50)),
}


@pytest.mark.parametrize("plot", CHARTS.values(), ids=CHARTS)
def test_charts_are_shown(plot):
    assert is_modest(drawn(plot), is_small)


def test_graphs_are_shown(needs_program):
    needs_program("dot")
    graph = graphviz.Digraph()
    graph.edge("a", "b", label="url(x)")
    graph.node("c", style="filled", fillcolor="red:blue", URL="https://example.org/")
    assert is_modest(graph.pipe(format="svg"), is_small)
    assert is_modest(svg(f"<style>{graph_picture.STYLE}</style><rect/>").encode(), is_small)


WAYS = [
    ("g", '<use href="#p{}"/>'),
    ("symbol", '<use xlink:href=" #p{} "/>'),
    ("mask", '<rect mask="url(#p{})"/>'),
    ("mask", "<rect style='mask: url(\"#p{}\")'/>"),
    ("clipPath", '<rect clip-path="url( #p{} )"/>'),
    ("pattern", '<rect fill="url(#p{})"/>'),
]


@pytest.mark.parametrize(("tag", "way"), WAYS)
def test_what_draws_billions_of_parts_is_not(tag, way):
    assert is_modest(nested(tag, way, 4).encode(), is_small)
    assert not is_modest(nested(tag, way, 9).encode(), is_small)


MARKER = f'<marker id="m">{"<rect/>" * 1000}</marker>'
POINTS = "M0 0" + "L1 1" * 1000
OTHERS = [
    svg(f'{MARKER}<path marker-mid="url(#m)" d="{POINTS}"/>'),
    svg(f'{MARKER}<g marker-mid="url(#m)"><path d="{POINTS}"/></g>'),
    svg(f'{MARKER}<style>path {{marker: url(#m)}}</style><path d="{POINTS}"/>'),
    svg("<rect style='mask:\\75rl(#p)'/>"),
    svg('<g id="a"><use href="#a"/></g>'),
    svg('<filter id="f"><feTurbulence numOctaves="100000000"/></filter><rect filter="url(#f)"/>'),
    svg('<rect style="filter: blur(1000px)"/>'),
    svg('<rect><set attributeName="fill" to="url(#p)"/></rect>'),
    svg("<foreignObject/>"),
    svg('<image href="data:image/svg+xml;base64,AA=="/>'),
    f'<?xml-stylesheet href="data:text/css,x"?>{svg("")}',
    f'<!DOCTYPE svg [<!ENTITY a "x">]>{svg("&a;")}',
    svg("<g>"),
    "no picture",
]


@pytest.mark.parametrize("picture", OTHERS)
def test_what_cannot_be_counted_is_not_shown(picture):
    assert not is_modest(picture.encode(), is_small)
    assert not is_drawn(base64.b64encode(picture.encode()).decode())


def test_as_many_parts_as_are_written_are_shown():
    assert is_modest(svg("<rect/>" * (MOST - 2)).encode(), is_small)
