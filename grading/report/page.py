"""Pages of numbers: one HTML file each, which asks for nothing from outside, and tables for a spreadsheet."""

from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from grading.classroom.csv_tables import write_table
from grading.report import similarity, statistics
from grading.report.assignment import KINDS, UNTOUCHED, CheckNumbers, ExerciseNumbers, Report
from grading.report.statistics import Item
from grading.report.term import RULE, Term
from grading.terminal import one_line
from grading.whole_files import write_whole

TEMPLATES = Path(__file__).resolve().parent.parent / "templates" / "report"
MANY = 40  # kinds of mistakes, or groups of answers, that the page shows; the tables have all
NAMES = 30  # students who are named one by one


def write_page(target: Path, template: str, **values: Any) -> None:
    """Write a page. Whatever a text holds, it is shown as it is: the template escapes all of it."""
    room = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    room.filters |= {"percent": percent, "time": time_taken, "memory": memory_taken}
    room.filters |= {"line": one_line, "words": statistics.in_words}
    write_whole(target, room.get_template(template).render(values, MANY=MANY, NAMES=NAMES))


def percent(share: float | None) -> str:
    """Return a share as a person reads it.

    >>> percent(0.256), percent(None)
    ('26 %', '–')
    """
    return "–" if share is None else f"{share * 100:.0f} %"


def time_taken(seconds: Sequence[float]) -> str:
    r"""Return what most took, and the slowest where that is much more, as a person reads it.

    >>> time_taken([0.02, 0.03, 0.04]), time_taken([0.02, 0.03, 31.2]), time_taken([])
    ('0.03\xa0s', '0.03\xa0s, up to 31\xa0s', '–')
    """
    if not seconds:
        return "–"
    usual, most = median(seconds), max(seconds)
    said = f"{usual:.2g} s" + (f", up to {most:.2g} s" if most > 10 * usual and most >= 1 else "")
    return said.replace(" s", "\N{NO-BREAK SPACE}s")


def memory_taken(megabytes: Sequence[float]) -> str:
    r"""Return by how much most raised their memory, and the greediest where that is much more, as a person reads it.

    >>> memory_taken([0, 0.2, 0.3]), memory_taken([3, 5, 812.4]), memory_taken([])
    ('under 1\xa0MB', '5\xa0MB, up to 812\xa0MB', '–')
    """
    if not megabytes:
        return "–"
    usual, most = median(megabytes), max(megabytes)
    said = f"{usual:.0f} MB" if usual >= 1 else "under 1 MB"
    said += f", up to {most:.0f} MB" if most > 3 * usual and most >= 20 else ""
    return said.replace(" MB", "\N{NO-BREAK SPACE}MB")


def write_report(report: Report, target: Path, anonymous: bool) -> list[Path]:
    """Write the page of an assignment and its tables beside it; return what was written."""
    limits = {
        "KINDS": KINDS,
        "UNTOUCHED": UNTOUCHED,
        "ALIKE": similarity.ALIKE,
        "BITS": similarity.BITS,
        "HONEST": similarity.HONEST,
    }
    write_page(target, "assignment.html", report=report, anonymous=anonymous, few=statistics.FEW, **limits)
    return [
        target,
        *(_write(target, name, rows) for name, rows in _tables(report, anonymous).items() if rows),
    ]


def write_term(term: Term, target: Path, anonymous: bool) -> list[Path]:
    """Write the page of all assignments and its table beside it; return what was written."""
    write_page(target, "term.html", term=term, anonymous=anonymous, rule=RULE)
    rows = [
        {
            "student": row.name,
            **{
                column.assignment: _rounded(share)
                for column, share in zip(term.columns, row.shares, strict=True)
            },
            "mean": _rounded(row.mean),
            "late": row.late,
            "missing": row.missing,
            "falling_behind": row.behind,
        }
        for row in term.rows
    ]
    return [target, *([_write(target, "students", rows)] if rows else [])]


def _write(target: Path, name: str, rows: list[dict[str, Any]]) -> Path:
    path = target.with_name(f"{target.stem}-{name}.csv")
    write_table(path, [*rows[0]], rows)
    return path


def _rounded(value: float | None) -> float | str:
    return "" if value is None else round(value, 4)


def _measured(one: ExerciseNumbers | CheckNumbers) -> tuple[float, Item, list[float], list[float]]:
    return one.highest, one.numbers, one.seconds, one.memory


def _tables(report: Report, anonymous: bool) -> dict[str, list[dict[str, Any]]]:
    titles = [numbers.exercise.title for numbers in report.exercises]
    people = [
        {
            "student": person.name,
            "status": person.mark.status,
            "score": person.mark.score if person.share is not None else "",
            "max_score": person.mark.max_score,
            "hours_late": person.mark.hours_late,
            **{title: _rounded(share) for title, share in zip(titles, person.by_exercise, strict=True)},
            "look": "; ".join(": ".join(filter(None, reason)) for reason in person.reasons),
        }
        for person in report.people
    ]
    checks = [
        {
            "exercise": each.exercise.title,
            "grade_id": name,
            "check": title,
            "points": highest,
            "students": numbers.students,
            "passed": _rounded(numbers.passed),
            "difficulty_index": _rounded(numbers.difficulty),
            "discrimination": _rounded(numbers.discrimination),
            "median_seconds": _rounded(median(seconds) if seconds else None),
            "most_seconds": _rounded(max(seconds, default=None)),
            "median_megabytes": _rounded(median(memory) if memory else None),
            "most_megabytes": _rounded(max(memory, default=None)),
        }
        for each in report.exercises
        for name, title, highest, numbers, seconds, memory in [
            (each.exercise.name, "(the whole exercise)", *_measured(each)),
            *((check.check.name, check.check.title, *_measured(check)) for check in each.checks),
        ]
    ]
    mistakes = [
        {
            "exercise": mistake.exercise,
            "kind": mistake.kind,
            "students": len(mistake.students),
            "checks": "; ".join(mistake.checks),
            "who": "; ".join(mistake.students),
            "message": mistake.message,
        }
        for mistake in report.mistakes
    ]
    surprises = [
        {
            "exercise": s.exercise,
            "check": s.check,
            "students": len(s.students),
            "kind": s.kind,
            "who": "; ".join(s.students),
        }
        for s in report.surprises
    ]
    alike = [
        {
            "exercise": group.exercise,
            "students": "; ".join(group.students),
            "alike": _rounded(group.share),
            "bits": round(group.bits, 1),
        }
        for group in report.alike
    ]
    return {
        "students": people,
        "checks": checks,
        "wrong-answers": mistakes,
        "told-right": surprises,
        "similar-answers": alike,
    }
