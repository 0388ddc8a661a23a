"""A task graph in one line, and as a small table for a notebook."""

from __future__ import annotations

import html
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tasklens.graph import TaskGraph


def line(graph: TaskGraph) -> str:
    """Return what matters of a graph in one line."""
    if graph.is_computed:
        return "<TaskGraph: no tasks, the value is already computed>"
    unit = " s" if graph.unit == "s" else ""
    return (
        f"<TaskGraph: {counted(len(graph), 'task')} ({named(graph.functions)}), work {graph.work:,.7g}{unit}, "
        f"span {graph.span:,.7g}{unit}, parallelism {graph.parallelism:,.3g}>"
    )


def table(graph: TaskGraph) -> str:
    """Return what matters of a graph as HTML."""
    if graph.is_computed:
        return "<p>TaskGraph: no tasks, the value is already computed</p>"
    unit = " s" if graph.unit == "s" else ""
    path = " → ".join(html.escape(text) for text in _runs([task.name for task in graph.critical_path]))
    rows = [
        ("tasks", f"{len(graph):,} ({html.escape(named(graph.functions))})"),
        ("work", f"{graph.work:,.7g}{unit}: the time on one worker"),
        ("span", f"{graph.span:,.7g}{unit}: the time with unlimited workers, along {path}"),
        ("parallelism", f"{graph.parallelism:,.3g}: work ÷ span, the greatest speedup"),
        ("width", f"{graph.width:,}: the most workers that can be busy at once"),
    ]
    body = "".join(
        f'<tr><th style="text-align: left">{k}</th><td style="text-align: left">{v}</td></tr>'
        for k, v in rows
    )
    return f"<table><caption>TaskGraph</caption><tbody>{body}</tbody></table>"


def _runs(names: list[str], most: int = 6) -> list[str]:
    """Join equal neighbours, and leave out the middle of what is still long."""
    runs: list[list[Any]] = []
    for name in names:
        if runs and runs[-1][0] == name:
            runs[-1][1] += 1
        else:
            runs.append([name, 1])
    texts = [name if count == 1 else f"{name} × {count:,}" for name, count in runs]
    return texts if len(texts) <= most else [*texts[: most // 2], "…", *texts[-(most // 2) :]]


def counted(number: int, noun: str) -> str:
    """Return a number with its noun, in the plural if it must be."""
    return f"{number:,} {noun}" + ("s" if number != 1 else "")


def named(functions: Counter[str], most: int = 5) -> str:
    """Return the commonest functions with their counts."""
    shown = [f"{count:,} {name}" for name, count in functions.most_common(most)]
    if len(functions) > most:
        shown.append(counted(len(functions) - most, "more function"))
    return ", ".join(shown)
