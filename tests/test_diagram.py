"""Diagrams hold every task and every arrow, in the colours of the charts, as narrow as a notebook, and told in words."""

import html
import os
import re

import pytest
from dask import delayed

from course import dot
from tasklens import TaskGraph, diagram, palette, predict, timeline
from tests.graphs import chain, fan, random_graph, slowadd, slowinc, tree


@pytest.fixture(autouse=True)
def fresh_colours(monkeypatch):
    monkeypatch.setattr(palette, "_given", {})


@pytest.fixture(autouse=True)
def some_dot(monkeypatch):
    monkeypatch.setenv("PATH", os.environ["PATH"])
    dot.provide()


def nodes_and_arrows(text):
    nodes = re.findall(r'^(\d+) \[label="([^"]*)", fillcolor="(#\w+)"', text, re.MULTILINE)
    arrows = re.findall(r"^(\d+) -> (\d+)$", text, re.MULTILINE)
    return {number: (name, colour) for number, name, colour in nodes}, sorted(arrows)


@pytest.mark.parametrize("z", [tree(8), fan(3), random_graph(40, 1)], ids=["tree", "fan", "random"])
def test_every_task_is_a_box_and_every_wait_an_arrow(z):
    graph = TaskGraph(z)
    nodes, arrows = nodes_and_arrows(diagram(z).dot)
    assert [name for name, _ in nodes.values()] == [task.name for task in graph.tasks]
    number = {task.key: str(n) for n, task in enumerate(graph.tasks)}
    waits = sorted((number[key], number[task.key]) for task in graph.tasks for key in task.dependencies)
    assert arrows == waits


def test_several_collections_make_one_diagram():
    x = delayed(slowinc)(1)
    nodes, arrows = nodes_and_arrows(diagram(delayed(slowadd)(x, 1), delayed(slowadd)(x, 2)).dot)
    assert len(nodes) == 3
    assert len(arrows) == 2


def test_a_function_has_one_colour_in_diagrams_and_charts():
    drawn = dict(nodes_and_arrows(diagram(tree(4)).dot)[0].values())
    later = dict(nodes_and_arrows(diagram(delayed(slowadd)(1, 2)).dot)[0].values())
    assert later["slowadd"] == drawn["slowadd"] != drawn["slowinc"]
    legend = timeline(predict(tree(4), 2)).figure.legends[0]
    colours = {
        text.get_text().split()[0]: patch.get_facecolor()
        for text, patch in zip(legend.get_texts(), legend.get_patches(), strict=True)
    }
    from matplotlib.colors import to_rgba

    assert colours == {name: to_rgba(colour) for name, colour in drawn.items()}


def test_names_get_new_colours_while_there_are_some_and_never_share_one_in_a_picture():
    first = palette.colours_of(["a", "b"])
    second = palette.colours_of(["c", "a"])
    assert second["a"] == first["a"]
    assert second["c"] not in first.values()
    palette.colours_of(str(n) for n in range(7))
    crowded = palette.colours_of(["a", "0", "1", "b", "2", "3", "4", "5"])
    assert crowded.pop("5") == palette.OTHER
    assert len(set(crowded.values())) == 7


def test_it_is_told_in_words():
    assert diagram(tree(2)).alt == (
        "Task graph of 3 tasks (2 slowinc, 1 slowadd), span 2: slowadd waits for slowinc."
    )
    assert diagram([delayed(slowinc)(x) for x in (1, 2)]).alt == (
        "Task graph of 2 tasks (2 slowinc), span 1, none of which waits for another."
    )
    assert diagram(delayed(3)).alt == "Task graph without tasks: the value is already computed."


@pytest.mark.parametrize("z", [chain(1), chain(40), fan(60)], ids=["one", "long", "wide"])
def test_it_is_no_wider_than_a_notebook(z):
    bundle = diagram(z)._repr_mimebundle_()
    width = int(re.search(r'width="(\d+)"', bundle["text/html"])[1])
    assert 20 < width <= 1000
    assert html.escape(diagram(z).alt) in bundle["text/html"]


def test_names_that_graphviz_would_read_as_more_are_drawn_as_they_are():
    def call():
        return None

    call.__name__ = 'a "b" \\n <c>'
    assert diagram(delayed(call)()).png()[:4] == b"\x89PNG"


def test_too_large_a_graph_is_refused_in_words():
    with pytest.raises(ValueError, match="301 tasks, of which nobody could see anything"):
        diagram([delayed(slowinc)(x) for x in range(301)])


def test_the_legend_says_of_what_no_bar_can_be_seen():
    costs = TaskGraph(fan(4)).with_costs({"slowinc": 1.0, "sum": 0.0})
    labels = [text.get_text() for text in timeline(predict(costs, 2)).figure.legends[0].get_texts()]
    assert labels == ["slowinc × 4", "sum × 1 (too short to be seen)"]
