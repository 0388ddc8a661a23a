"""A task graph as a picture: from left to right, in the colours of the timelines, told in words."""

from __future__ import annotations

import base64
import html
from collections import Counter
from pathlib import Path
from typing import Any

from tasklens.graph import TaskGraph
from tasklens.palette import colours_of, text_on
from tasklens.summary import counted, named

MOST = 300  # tasks: of more, nobody sees anything
_DPI = 192  # twice what a browser takes for one, so that it is sharp on fine screens
_WIDEST = 10.0  # inches, of 96 pixels each: a notebook's column


class Diagram:
    """A picture of a graph, which a notebook shows where it is the last value of a cell.

    Attributes
    ----------
    dot
        Its text in Graphviz's language.
    alt
        Its description in words, for who does not see it.
    """

    def __init__(self, dot: str, alt: str):
        self.dot = dot
        self.alt = alt

    def png(self) -> bytes:
        """Return the picture as the bytes of a PNG file, at most ten inches wide.

        Raises
        ------
        ModuleNotFoundError
            If the package graphviz is not installed.
        graphviz.ExecutableNotFound
            If the machine has no program ``dot``.
        """
        import graphviz

        png: bytes = graphviz.Source(self.dot).pipe(format="png")
        return png

    def save(self, path: str | Path) -> Path:
        """Write the picture to a file, and return its path.

        Parameters
        ----------
        path
            Where to; its ending (``.png``, ``.svg``, ``.pdf``) says in which format.

        Raises
        ------
        ModuleNotFoundError, graphviz.ExecutableNotFound
            As `png` does.
        """
        import graphviz

        path = Path(path)
        path.write_bytes(graphviz.Source(self.dot).pipe(format=path.suffix.lstrip(".")))
        return path

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        data = self.png()
        width = int.from_bytes(data[16:20], "big") * 96 // _DPI  # where a PNG file says it
        png = base64.b64encode(data).decode()
        # Both: HTML carries the alternative text, and pages that strip HTML still have the image.
        return {
            "text/html": f'<img alt="{html.escape(self.alt)}" width="{width}" src="data:image/png;base64,{png}" '
            'style="max-width: 100%; height: auto">',
            "image/png": png,
            "text/plain": repr(self),
        }

    def __repr__(self) -> str:
        return f"<Diagram: {self.alt}>"


def diagram(*collections: Any) -> Diagram:
    """Draw a graph without computing it.

    Each box is a task, with the name of its function and in the colour that this function has in `timeline`; an arrow
    leads from it to each task that waits for it.

    Parameters
    ----------
    *collections
        One `TaskGraph`, or what makes one.

    Raises
    ------
    ValueError
        If there are more than 300 tasks.
    TypeError
        If something is no Dask collection.

    Examples
    --------
    >>> from dask import delayed
    >>> diagram(delayed(sum)([delayed(abs)(x) for x in range(8)]))
    <Diagram: Task graph of 9 tasks (8 abs, 1 sum), span 2: sum waits for abs.>
    """
    single = len(collections) == 1 and isinstance(collections[0], TaskGraph)
    graph = collections[0] if single else TaskGraph(*collections)
    if len(graph) > MOST:
        raise ValueError(
            f"The graph has {len(graph):,} tasks, of which nobody could see anything; TaskGraph(…) tells what matters. "
            f"Draw one of {MOST} tasks at most."
        )
    return Diagram(_dot(graph), _in_words(graph))


def _dot(graph: TaskGraph) -> str:
    number = {task.key: n for n, task in enumerate(graph.tasks)}
    colours = colours_of(task.name for task in graph.tasks)
    lines = [
        "digraph {",
        f'graph [rankdir=LR, dpi={_DPI}, size="{_WIDEST},{10 * _WIDEST}", nodesep=0.15, ranksep=0.4]',
        (
            'node [shape=box, style="filled,rounded", fontname="Helvetica,Arial,sans-serif", fontsize=12, height=0.35, '
            'margin="0.12,0.04", penwidth=0]'
        ),
        'edge [color="#555555", arrowsize=0.7]',
    ]
    for task in graph.tasks:
        colour = colours[task.name]
        lines.append(
            f'{number[task.key]} [label="{_quoted(task.name)}", fillcolor="{colour}", fontcolor={text_on(colour)}]'
        )
    for task in graph.tasks:
        lines += [f"{number[key]} -> {number[task.key]}" for key in task.dependencies if key in number]
    return "\n".join([*lines, "}"])


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _in_words(graph: TaskGraph) -> str:
    if graph.is_computed:
        return "Task graph without tasks: the value is already computed."
    waits: Counter[tuple[str, str]] = Counter()
    names = {task.key: task.name for task in graph.tasks}
    for task in graph.tasks:
        waits.update({(task.name, names[key]) for key in task.dependencies if key in names})
    arrows = ", ".join(f"{name} waits for {other}" for name, other in sorted(waits)[:8])
    return (
        f"Task graph of {counted(len(graph), 'task')} ({named(graph.functions)}), span {graph.span:,.7g}"
        + (f": {arrows}." if arrows else ", none of which waits for another.")
    )
