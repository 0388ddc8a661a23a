"""A small picture of a task graph, in which odd tasks are marked: drawn here, since a check may run where there is no `dot`."""

from __future__ import annotations

import base64
from collections.abc import Hashable, Iterable
from html import escape
from typing import Any

from tasklens import Task, TaskGraph

MOST = 30  # tasks: a picture with more is no help
LONGEST_NAME = 20  # letters
LETTER, HIGH, GAP, ROW, EDGE = (
    7.2,
    22,
    46,
    32,
    12,
)  # pixels: a letter, a task, between columns, from row to row, the margin
# On a ground of its own it looks the same on light and on dark pages.
STYLE = (
    "text{font:12px monospace;fill:#1b1f24;text-anchor:middle}rect{fill:#e9f0f8;stroke:#56789a}"
    ".odd{fill:#fde5de;stroke:#b3261e;stroke-width:2.5;stroke-dasharray:5 2}path{fill:none;stroke:#6b7280}"
    ".ground{fill:#fff;stroke:#c9cfd6}.legend{text-anchor:start;fill:#b3261e}"
)


Place = tuple[float, float, float]  # where a task begins, how high its middle is, how wide it is


class GraphPicture:
    """Shows itself in a notebook, with a description for those who cannot see it; empty where there are too many tasks."""

    def __init__(self, graph: TaskGraph, odd: Iterable[Hashable] = (), legend: str = ""):
        self.graph, self.odd, self.legend = graph, set(odd), legend

    def __bool__(self) -> bool:
        return 0 < len(self.graph) <= MOST

    @property
    def alt(self) -> str:
        """The picture in words."""
        parts = ", ".join(f"{number} {_name(name)}" for name, number in self.graph.functions.items())
        marked = ", ".join(_name(task.name) for task in self.graph if task.key in self.odd)
        return f"Graph of {parts}." + (f" Marked, {self.legend}: {marked}." if marked else "")

    def svg(self) -> str:
        """Return the picture: a column for each step, from left to right, and an arrow to each task that waits."""
        places, (width, height) = _places(self.graph)
        arrows, boxes = [], []
        for task in self.graph:
            x, y, wide = places[task.key]
            for needed in task.dependencies:
                from_x, from_y, its = places[needed]
                start, middle = from_x + its, (from_x + its + x) / 2
                arrows.append(
                    f"M{start:g} {from_y:g}C{middle:g} {from_y:g} {middle:g} {y:g} {x:g} {y:g}m-6-3l6 3l-6 3"
                )
            kind = ' class="odd"' if task.key in self.odd else ""
            boxes.append(
                f'<rect x="{x:g}" y="{y - HIGH / 2:g}" width="{wide:g}" height="{HIGH}" rx="8"{kind}/>'
            )
            boxes.append(f'<text x="{x + wide / 2:g}" y="{y + 4:g}">{escape(_name(task.name))}</text>')
        if self.odd and self.legend:
            said = f"red: {self.legend}"
            width = max(width, len(said) * LETTER + 2 * EDGE)
            boxes.append(f'<text class="legend" x="{EDGE}" y="{height + 6:g}">{escape(said)}</text>')
            height += 20
        size = f'width="{width:g}" height="{height:g}" viewBox="0 0 {width:g} {height:g}"'
        ground = f'<rect class="ground" x=".5" y=".5" width="{width - 1:g}" height="{height - 1:g}" rx="6"/>'
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size}><style>{STYLE}</style>{ground}'
            f'<path d="{"".join(arrows)}"/>{"".join(boxes)}</svg>'
        )

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        picture = base64.b64encode(self.svg().encode()).decode()
        image = f'<img alt="{escape(self.alt)}" src="data:image/svg+xml;base64,{picture}" style="max-width: 100%">'
        return {"text/html": image, "text/plain": self.alt}


def _name(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"


def _places(graph: TaskGraph) -> tuple[dict[Hashable, Place], tuple[float, float]]:
    """Return where each task begins, how high its middle is and how wide it is; and the size of it all."""
    columns = _columns(graph)
    tallest = max(map(len, columns))
    places: dict[Hashable, Place] = {}
    x: float = EDGE
    for column in columns:
        wide = LETTER * max(len(_name(task.name)) for task in column) + 14
        # Beside what they wait for, so that arrows cross as little as may be.
        height_of = {task.key: _height(task, places) for task in column}
        first = EDGE + HIGH / 2 + (tallest - len(column)) * ROW / 2
        for number, task in enumerate(sorted(column, key=lambda task: height_of[task.key])):
            places[task.key] = x, first + number * ROW, wide
        x += wide + GAP
    return places, (x - GAP + EDGE, tallest * ROW - (ROW - HIGH) + 2 * EDGE)


def _columns(graph: TaskGraph) -> list[list[Task]]:
    step: dict[Hashable, int] = {}
    columns: list[list[Task]] = []
    for task in graph:
        step[task.key] = 1 + max((step[key] for key in task.dependencies), default=-1)
        columns += [[]] * (step[task.key] == len(columns))
        columns[step[task.key]] = [*columns[step[task.key]], task]
    return columns


def _height(task: Task, places: dict[Hashable, Place]) -> float:
    heights = [places[key][1] for key in task.dependencies]
    return sum(heights) / len(heights) if heights else 0
