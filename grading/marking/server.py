"""The page on which people mark, served beside formgrader by the same Jupyter server, to whom that lets in."""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from jupyter_server.base.handlers import JupyterHandler
from jupyter_server.utils import url_path_join
from sqlalchemy.exc import OperationalError
from tornado import web

from grading.classroom import layout
from grading.classroom.csv_tables import write_table
from grading.classroom.folder import ClassError, Classroom
from grading.engine.printing import CannotPrepare
from grading.lessons.scripts import course_config
from grading.marking import COURSE
from grading.marking.marks import Changed, Marking
from grading.marking.rubric import Choice, Item

TEMPLATES = Path(__file__).resolve().parent.parent / "templates" / "marking"
# What students wrote has been cleaned; if something had passed, it could still not act or fetch.
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data: 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
LONGEST = 10_000  # characters of a comment, or of an item


class Desk:
    """The assignments of a class that are being marked."""

    def __init__(self) -> None:
        course = os.environ.get(COURSE)
        self.room = Classroom(course_config(Path(course)), foreign=True) if course else Classroom()
        self.open: dict[str, tuple[list[int], Marking]] = {}

    def marking(self, assignment: str) -> Marking:
        """Return an assignment. Raises ClassError for an unknown one."""
        if assignment not in self.room.assignments():
            raise ClassError(f"no assignment {assignment!r}")
        source = sorted(self.room.folder("source", assignment).glob("*.ipynb"))
        made = [path.stat().st_mtime_ns for path in source]  # a regrade may bring another
        if assignment not in self.open or self.open[assignment][0] != made:
            self.open[assignment] = made, Marking(self.room, assignment)
        return self.open[assignment][1]


class _Handler(JupyterHandler):
    def initialize(self, desk: Desk) -> None:
        self.desk = desk

    @property
    def content_security_policy(self) -> str:
        return POLICY

    async def _run(self, work: Callable[..., Any], *arguments: Any) -> Any:
        """Return what some work returns, done beside the server; answer with the reason where there is none."""
        try:
            return await asyncio.get_running_loop().run_in_executor(None, work, *arguments)
        except Changed as reason:
            problem, status = str(reason), 409
        except (ClassError, KeyError, IndexError) as reason:
            problem, status = str(reason), 404
        except (TypeError, ValueError) as reason:
            problem, status = f"not understood: {reason}", 400
        except OperationalError:
            problem, status = (
                "Another program is writing to the gradebook. Nothing was saved: try again.",
                503,
            )
        except OSError as reason:
            problem, status = f"Nothing was saved: {reason}", 503
        except CannotPrepare as reason:
            problem, status = f"Answers cannot be shown: {reason}", 500
        self.set_status(status)
        return {"problem": problem}

    def _tell(self, message: dict[str, Any]) -> None:
        self.set_header("Cache-Control", "no-store")
        self.finish(message)


class PageHandler(_Handler):
    """The page of an assignment; without one, a list of them."""

    @web.authenticated
    async def get(self, assignment: str = "") -> None:
        """Show it."""
        names = self.desk.room.assignments()
        if assignment and assignment not in names:
            raise web.HTTPError(404, f"There is no assignment {assignment}")
        page = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True).get_template("page.html")
        self.finish(
            page.render(
                base=self.base_url,
                assignment=assignment,
                assignments=names,
                token=self.xsrf_token.decode(),
                has_formgrader=not self.desk.room.foreign,
            )
        )


class AboutHandler(_Handler):
    """The questions of an assignment."""

    @web.authenticated
    async def get(self, assignment: str) -> None:
        """Tell what was asked, the scheme, and how many answers wait."""
        about = await self._run(lambda: self.desk.marking(assignment).about())
        self._tell(about if isinstance(about, dict) else {"questions": about})


class StateHandler(_Handler):
    """How far a question is."""

    @web.authenticated
    async def get(self, assignment: str, number: str) -> None:
        """Tell it, and remember at which answer this marker looks."""
        marker, at = self.get_argument("marker", "")[:64], self.get_argument("at", "")[:64]
        named = self.get_argument("names", "") == "1"
        self._tell(
            await self._run(lambda: self.desk.marking(assignment).state(int(number), marker, at, named))
        )


class AnswerHandler(_Handler):
    """An answer."""

    @web.authenticated
    async def get(self, assignment: str, number: str, which: str) -> None:
        """Tell what it is and what it was given, with its student's name only if that is asked for."""
        named = self.get_argument("names", "") == "1"
        self._tell(await self._run(lambda: self.desk.marking(assignment).answer(int(number), which, named)))


class ChangeHandler(_Handler):
    """What a marker does."""

    @web.authenticated
    async def post(self, assignment: str, action: str) -> None:
        """Do it and tell what came of it."""
        said = self.get_json_body() or {}
        self._tell(await self._run(_do, self.desk, assignment, action, said))


def _do(desk: Desk, assignment: str, action: str, said: dict[str, Any]) -> dict[str, Any]:
    marking = desk.marking(assignment)
    if action == "take_back":
        return marking.take_back(str(said["decision"]))
    number = int(said["question"])
    if action == "decide":
        seen = {str(which): str(version) for which, version in said["seen"].items()}
        choice = Choice(
            tuple(map(str, said["items"])), _number(said["more"]), str(said["words"]).strip()[:LONGEST]
        )
        return marking.decide(number, seen, choice)
    items = [
        Item(_id(item["id"]), " ".join(str(item["text"]).split())[:LONGEST], _number(item["points"]))
        for item in said["items"]
    ]
    return marking.change_items(number, str(said["rubric"]), items)


def _number(value: object) -> float:
    number = round(float(str(value or 0)), 4)
    if not abs(number) < 1e6:  # nor NaN
        raise ValueError(f"{value!r} are no points")
    return number


def _id(value: object) -> str:
    return str(int(str(value))) if value else ""


class TableHandler(_Handler):
    """What was decided, as a table for a spreadsheet."""

    @web.authenticated
    async def get(self, assignment: str, which: str) -> None:
        """Return a CSV file."""
        made = await self._run(_table, self.desk, assignment, which)
        if isinstance(made, dict):
            self._tell(made)
            return
        self.set_header("Content-Type", "text/csv; charset=utf-8")
        self.set_header("Content-Disposition", f'attachment; filename="{assignment}-{which}.csv"')
        self.finish(made)


def _table(desk: Desk, assignment: str, which: str) -> bytes:
    answers, rubric = desk.marking(assignment).rows()
    rows = answers if which == "answers" else rubric
    with desk.room.scratch() as folder:
        write_table(folder / layout.MARKS, [*rows[0]] if rows else ["question"], rows)
        return (folder / layout.MARKS).read_bytes()


def _load_jupyter_server_extension(server: Any) -> None:
    """Add the page to a Jupyter server."""
    desk = {"desk": Desk()}
    name, number, which = r"([^/]+)", r"(\d+)", r"(\w+)"
    pages = [
        (r"marking/?", PageHandler, desk),
        (r"marking/static/(.*)", web.StaticFileHandler, {"path": str(TEMPLATES / "static")}),
        (rf"marking/api/{name}", AboutHandler, desk),
        (rf"marking/api/{name}/{number}", StateHandler, desk),
        (rf"marking/api/{name}/{number}/{which}", AnswerHandler, desk),
        (rf"marking/api/{name}/(decide|take_back|change_items)", ChangeHandler, desk),
        (rf"marking/api/{name}/(answers|rubric)\.csv", TableHandler, desk),
        (rf"marking/{name}/?", PageHandler, desk),
    ]
    base = server.web_app.settings["base_url"]
    server.web_app.add_handlers(".*$", [(url_path_join(base, page[0]), *page[1:]) for page in pages])
