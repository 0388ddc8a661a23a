"""Charts: when each worker ran what, and how the speedup grows with the workers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from tasklens.graph import TaskGraph
from tasklens.palette import OTHER, PALETTE, colours_of, text_on
from tasklens.picture import Picture
from tasklens.schedule import Schedule, predict

_SEEN = 0.002  # of the longest chart's time: a shorter bar is narrower than the line around it
_WIDTH = 9.0  # inches: one column of a notebook


def timeline(*schedules: Schedule, titles: Iterable[str] | None = None) -> Picture:
    """Draw schedules as Gantt charts, one below the other, on one time axis.

    Each row is a worker, each bar a task's run, each colour a function.

    Parameters
    ----------
    *schedules
        What `predict` and `record` return; all in the same unit.
    titles
        A title for each chart, in place of one that says who ran what, and how long it took.

    Raises
    ------
    ValueError
        If there is no schedule, or their units differ (give the graph costs in seconds first), or there
        are not as many titles as schedules.
    TypeError
        If something is no schedule.
    ModuleNotFoundError
        If matplotlib is not installed.

    Examples
    --------
    >>> from dask import delayed
    >>> total = delayed(sum)([delayed(abs)(x) for x in range(8)])
    >>> timeline(predict(total, workers=4)).alt
    'Gantt chart. Predicted: 3 steps on 4 workers, 9 tasks (8 abs, 1 sum), workers busy 75 % of the time.'
    """
    from matplotlib.figure import Figure

    headings = _headings(schedules, titles)
    colours = _colours(schedules)
    heights = [max(0.9, min(0.42, 6.0 / s.workers) * s.workers) for s in schedules]
    total = sum(heights) + 0.62 * len(schedules) + 1.15
    figure = Figure(figsize=(_WIDTH, total), layout="constrained")
    axes = figure.subplots(len(schedules), 1, sharex=True, squeeze=False, height_ratios=heights)[:, 0]
    longest = max(s.makespan for s in schedules) or 1.0
    for ax, schedule, heading in zip(axes, schedules, headings, strict=True):
        _gantt(ax, schedule, colours, longest)
        ax.set_title(heading, loc="left", fontsize=11)
    axes[-1].set_xlabel("time (s)" if schedules[0].unit == "s" else "time (one task = 1)")
    axes[-1].set_xlim(0, longest * 1.02)
    _legend(figure, colours, schedules)
    figure.suptitle(_finding(schedules), fontsize=13, fontweight="bold", x=0.01, ha="left")
    return Picture(figure, _in_words(schedules, headings))


def _headings(schedules: tuple[Any, ...], titles: Iterable[str] | None) -> list[str]:
    if not schedules:
        raise ValueError("There is nothing to draw: give at least one schedule, from predict or record.")
    for schedule in schedules:
        if not isinstance(schedule, Schedule):
            raise TypeError(
                f"Expected schedules, from predict or record, but got {type(schedule).__name__}."
                + (" Draw timeline(predict(graph, workers=4))." if isinstance(schedule, TaskGraph) else "")
            )
    if len({s.unit for s in schedules}) > 1:
        raise ValueError(
            "A prediction in tasks and a measurement in seconds have no common axis: predict the graph with "
            "costs in seconds, as in predict(g.with_costs({'slowinc': 1.0}), workers=4)."
        )
    headings = [_heading(s) for s in schedules] if titles is None else list(titles)
    if len(headings) != len(schedules):
        raise ValueError(f"There are {len(schedules)} schedules and {len(headings)} titles.")
    return headings


def _heading(schedule: Schedule) -> str:
    return f"{_who(schedule)}: {_time(schedule.makespan, schedule)} on {_workers(schedule)}"


def _who(schedule: Schedule) -> str:
    return schedule.kind.capitalize() + (f", {schedule.scheduler}" if schedule.scheduler else "")


def _workers(schedule: Schedule) -> str:
    return f"{schedule.workers} worker" + ("s" if schedule.workers != 1 else "")


def _time(amount: float, schedule: Schedule) -> str:
    if schedule.unit != "s":
        return f"{amount:,.4g} steps" if amount != 1 else "1 step"
    return f"{amount:.3g} s" if amount >= 0.1 else f"{amount * 1000:.3g} ms"


def _finding(schedules: tuple[Any, ...]) -> str:
    first, last = schedules[0], schedules[-1]
    if not any(len(schedule) for schedule in schedules):
        return "There is nothing to run"
    if len(schedules) == 1:
        tasks = f"{len(first):,} task" + ("s" if len(first) != 1 else "")
        return f"{tasks} in {_time(first.makespan, first)}, workers busy {100 * first.busy:.0f} % of the time"
    if len(schedules) == 2 and first.kind == "predicted" and last.kind == "measured" and first.makespan:
        off = 100 * (last.makespan / first.makespan - 1)
        if abs(off) < 1:
            return f"{_time(last.makespan, last)}, as predicted"
        way = "longer" if off > 0 else "shorter"
        return f"{_time(last.makespan, last)}, {abs(off):.0f} % {way} than the predicted {_time(first.makespan, first)}"
    best, worst = (pick(schedules, key=lambda s: s.makespan) for pick in (min, max))
    if worst.makespan < 1.01 * best.makespan:
        return f"All take {_time(best.makespan, best)}"
    ratio = worst.makespan / best.makespan if best.makespan else 0
    times = (
        f"{ratio:.2g} times as long"
        if ratio >= 2
        else f"{100 * (ratio - 1):.0f} % longer"
        if ratio
        else "longer"
    )
    return f"The shortest takes {_time(best.makespan, best)}, the longest {times}"


def _in_words(schedules: tuple[Any, ...], headings: list[str]) -> str:
    parts = []
    for schedule, heading in zip(schedules, headings, strict=True):
        usual = _heading(schedule)
        title = usual if heading == usual else f"{heading.rstrip('.')}. {usual}"
        tasks = f"{len(schedule)} task" + ("s" if len(schedule) != 1 else "")
        counts = Counter(run.name for run in schedule.runs).most_common(6)
        calls = ", ".join(f"{count} {name}" for name, count in counts)
        parts.append(f"{title}, {tasks} ({calls}), workers busy {100 * schedule.busy:.0f} % of the time")
    return "Gantt chart. " + ". ".join(parts) + "."


def _colours(schedules: tuple[Any, ...]) -> dict[str, str]:
    """Give the functions that take most time a colour each, in order of their first runs, and the rest grey.

    A function that had a colour in an earlier picture has it here, too.
    """
    times: Counter[str] = Counter()
    for schedule in schedules:
        for run in schedule.runs:
            times[run.name] += run.duration
    coloured = {name for name, _ in times.most_common(len(PALETTE))}
    colours = colours_of(name for name in times if name in coloured)
    return {name: colours.get(name, OTHER) for name in times}


def _gantt(ax: Any, schedule: Schedule, colours: Mapping[str, str], longest: float) -> None:
    start = min((run.start for run in schedule.runs), default=0)
    many = len(schedule) > 120
    bars: dict[tuple[int, str], list[tuple[float, float]]] = {}
    for run in schedule.runs:
        bars.setdefault((run.worker, run.name), []).append((run.start - start, run.duration))
    for (worker, name), spans in bars.items():
        ax.broken_barh(
            spans,
            (worker - 0.4, 0.8),
            facecolors=colours[name],
            edgecolor="white",
            linewidth=0.3 if many else 1.0,
        )
    if len(schedule) <= 120:
        _label(ax, schedule, colours, longest, start)
    step = max(1, -(-schedule.workers // 16))
    ax.set_yticks(range(0, schedule.workers, step))
    ax.set_ylim(schedule.workers - 0.4, -0.6)
    ax.set_ylabel("worker")
    ax.axvline(schedule.makespan, color="#000000", linewidth=1, linestyle="--")
    ax.spines[["top", "right"]].set_visible(False)
    ax.grid(axis="x", color="#dddddd", linewidth=0.6)
    ax.set_axisbelow(True)


def _label(ax: Any, schedule: Schedule, colours: Mapping[str, str], longest: float, start: float) -> None:
    room = _WIDTH * 0.88 * 72 / (longest * 1.02)  # points for one unit of time
    if 6.0 * 72 / schedule.workers < 9:
        return
    for run in schedule.runs:
        if run.duration * room > 5.2 * len(run.name) + 4:
            middle, colour = (run.start + run.end) / 2 - start, text_on(colours[run.name])
            ax.text(middle, run.worker, run.name, ha="center", va="center", fontsize=8, color=colour)


def _legend(figure: Any, colours: Mapping[str, str], schedules: tuple[Any, ...]) -> None:
    from matplotlib.patches import Patch

    counts = _agreed(schedules)
    longest = max((s.makespan for s in schedules), default=0)
    seen = {run.name for s in schedules for run in s.runs if run.duration > longest * _SEEN}
    patches = [
        Patch(
            facecolor=colour,
            label=(f"{name} × {counts[name]:,}" if name in counts else name)
            + ("" if name in seen else " (too short to be seen)"),
        )
        for name, colour in colours.items()
        if colour != OTHER
    ]
    if others := sum(colour == OTHER for colour in colours.values()):
        patches.append(Patch(facecolor=OTHER, label=f"{others} more function" + ("s" if others > 1 else "")))
    figure.legend(handles=patches, loc="outside lower left", ncols=4, frameon=False, fontsize=9)


def _agreed(schedules: tuple[Any, ...]) -> dict[str, int]:
    """Return how many tasks there are of each function, where all schedules that have some say the same."""
    found: dict[str, set[int]] = {}
    for schedule in schedules:
        for name, number in Counter(run.name for run in schedule.runs).items():
            found.setdefault(name, set()).add(number)
    return {name: numbers.pop() for name, numbers in found.items() if len(numbers) == 1}


def speedup_curve(
    graph: Any,
    workers: Iterable[int] = range(1, 9),
    measured: Iterable[Schedule] | Mapping[int, float] = (),
    batch: int | None = None,
) -> Picture:
    """Draw the predicted speedup against the number of workers, and measured points beside it.

    Parameters
    ----------
    graph
        A `TaskGraph`, or what makes one.
    workers
        The numbers of workers to predict.
    measured
        Measured schedules, or a mapping of workers to makespans in seconds. Their speedup is over the
        measurement with one worker if there is one, else over what the schedule was told, else over the
        graph's work in seconds.
    batch
        As for `predict`.

    Raises
    ------
    ValueError
        If there is no number of workers, one is no positive integer, or measurements have no serial time to be over.
    ModuleNotFoundError
        If matplotlib is not installed.

    Examples
    --------
    >>> from dask import delayed
    >>> total = delayed(sum)([delayed(abs)(x) for x in range(8)])
    >>> speedup_curve(total, workers=[1, 2, 4]).alt.split(".")[1]
    ' 4 workers: 3 times as fast'
    """
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    graph = graph if isinstance(graph, TaskGraph) else TaskGraph(graph)
    numbers = sorted(set(workers))
    if not numbers:
        raise ValueError("There is nothing to draw: give at least one number of workers.")
    predicted = [predict(graph, p, batch).speedup for p in numbers]
    points = _measured_speedups(graph, measured)
    figure = Figure(figsize=(7.0, 4.2), layout="constrained")
    ax = figure.subplots()
    ax.plot(numbers, numbers, color="#777777", linestyle=":", label="as many times as workers")
    limit = f"parallelism {graph.parallelism:.3g}: never more"
    ax.axhline(graph.parallelism, color="#D55E00", linestyle="--", label=limit)
    ax.plot(numbers, predicted, color="#0072B2", marker="o", label="predicted")
    if points:
        shape: dict[str, Any] = {
            "color": "#E69F00",
            "marker": "D",
            "markersize": 8,
            "markeredgecolor": "black",
            "linestyle": "none",
        }
        ax.plot(list(points), list(points.values()), label="measured", **shape)
    ax.set_xlabel("workers")
    ax.set_ylabel("speedup (times as fast as one worker)")
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    top = max([*predicted, *points.values(), min(graph.parallelism, numbers[-1])])
    ax.set_ylim(0, top * 1.15)
    ax.spines[["top", "right"]].set_visible(False)
    ax.grid(color="#dddddd", linewidth=0.6)
    ax.legend(frameon=False, fontsize=9, loc="best")
    finding = _best(numbers, predicted)
    ax.set_title(finding, loc="left", fontweight="bold")
    words = ", ".join(f"{s:.2g} on {p}" for p, s in zip(numbers, predicted, strict=True))
    told = ", ".join(f"{s:.2g} on {p}" for p, s in points.items())
    alt = f"Speedup against workers. {finding}. Predicted: {words}." + (f" Measured: {told}." if told else "")
    return Picture(figure, f"{alt} Parallelism {graph.parallelism:.3g}.")


def _best(numbers: list[int], speedups: list[float]) -> str:
    top = max(speedups)
    enough = next(p for p, s in zip(numbers, speedups, strict=True) if s >= 0.99 * top)
    people = f"{enough} worker" + ("s" if enough != 1 else "")
    more = "; more gain nothing" if enough < numbers[-1] else ""
    return f"{people}: {top:.2g} times as fast" + more


def _measured_speedups(
    graph: TaskGraph, measured: Iterable[Schedule] | Mapping[int, float]
) -> dict[int, float]:
    if isinstance(measured, Mapping):
        makespans, told = dict(measured), {}
    else:
        runs = list(measured)
        makespans = {s.workers: s.makespan for s in runs}
        told = {s.workers: s.serial for s in runs if s.serial is not None}
    found = {}
    for p, makespan in sorted(makespans.items()):
        serial = makespans.get(1) or told.get(p) or (graph.work if graph.unit == "s" else None)
        if serial is None:
            raise ValueError(
                "A measured speedup needs a serial time: measure one worker too, or give costs in seconds."
            )
        found[p] = serial / makespan
    return found
