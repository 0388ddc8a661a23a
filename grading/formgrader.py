"""nbgrader's own ways, by formgrader's buttons or its commands, take the ways that `make` takes."""

import re
import sys
from collections.abc import Callable
from typing import Any

from nbconvert.exporters import HTMLExporter
from nbgrader.apps import api
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from nbgrader.exchange import ExchangeError
from nbgrader.exchange.default import ExchangeCollect, ExchangeReleaseFeedback
from nbgrader.utils import capture_log

from grading.at_work import at_work
from grading.autograde import NotGraded, Options, Result, describe, grade_each, prepare
from grading.classroom.csv_tables import TableError
from grading.classroom.folder import ClassError, Classroom
from grading.classroom.untrusted_files import Refused
from grading.engine.printing import JailedExporter
from grading.steps.collect import collect_exchange
from grading.steps.feedback import hand_out_feedback

plain_start = Autograde.start  # nbgrader's own way, with tests beside the answers: to compare with
FORMGRADER = "nbgrader.server_extensions.formgrader.formgrader"
ENTRY = re.compile(r"^(?=\[(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)\] )", re.MULTILINE)
# What nbgrader notes for its developers, and traitlets of settings that nbgrader hands on to where they are unknown.
NOTED = re.compile(r"\[(?:DEBUG|INFO)\] |\[WARNING\] Config option `\w+` not recognized by")


# nbgrader's page begins at its first field. Where no other is asked for, it is to begin at the first that waits for a person.
FIRST = """<script>
addEventListener("load", async () => {
  if (/[?&]index=/.test(location.search)) return;
  const asked = decodeURIComponent(location.hash.slice(1));
  const headers = {"X-XSRFToken": getCookie("_xsrf")}; // nbgrader's own function; a JupyterHub wants it of whatever a page asks for
  const reply = await fetch(`${base_url}/api/grades?submission_id=${submission_id}`, {headers});
  const names = (await reply.json()).filter((grade) => grade.needs_manual_grade).map((grade) => grade.name);
  const fields = [...document.querySelectorAll("input.score")];
  const first = fields.find((field) => field.id === asked) || fields.find((field) => names.includes(field.id));
  if (first) first.focus();
});
</script>"""


class FormgraderExporter(HTMLExporter):
    """What formgrader shows graded notebooks with: pages that are printed in a jail."""

    def __init__(self, **named: object):
        super().__init__(**named)
        self.jailed = JailedExporter(HTMLExporter, self.config)

    def from_filename(
        self, filename: str, resources: dict[str, Any] | None = None, **kw: Any
    ) -> tuple[Any, dict[str, Any]]:
        """Return a graded notebook as a page."""
        page, more = self.jailed.from_filename(filename, resources or {})
        return page.replace("</head>", f"{FIRST}</head>", 1), more


def start(converter: Autograde) -> None:
    """Grade what nbgrader's converter is asked to. Every submission is tried.

    Raises NbGraderException, with the reason in the log, where one could not be graded.
    """
    try:
        outcomes = _in_class(converter, _grade)
    except (ClassError, TableError) as error:
        outcomes = [ClassError(str(error))]
    for outcome in outcomes:
        converter.log.warning("%s", outcome if isinstance(outcome, ClassError) else describe(outcome))
    if failed := [outcome for outcome in outcomes if isinstance(outcome, ClassError)]:
        raise NbGraderException("\n".join(map(str, failed)))


def _in_class(step: Autograde | ExchangeCollect, run: Callable[[Classroom, Any], list[Any]]) -> list[Any]:
    room = Classroom(step.config, step.coursedir)
    with at_work(room, [step.coursedir.assignment_id]):
        return run(room, step)


def _grade(room: Classroom, converter: Autograde) -> list[Result | NotGraded]:
    assignment = converter.coursedir.assignment_id
    students = _students(room, converter, "submitted")
    if not students:
        raise ClassError(f"nothing of {assignment} has been collected from {converter.coursedir.student_id}")
    given, waiting = prepare(room, assignment, students, Options(force=converter.force))
    return list(grade_each(room, given, waiting))


def _students(room: Classroom, step: Autograde | ExchangeReleaseFeedback, of: str) -> list[str]:
    wanted = step.coursedir.student_id
    return [name for name in room.students(step.coursedir.assignment_id, of) if wanted in ("", "*", name)]


def _exchanging(run: Callable[[Classroom, Any], list[str]]) -> Callable[..., Any]:
    """Return a `start` for one of nbgrader's exchange steps. Every student's is tried.

    It raises ExchangeError, with the reason in the log, where one could not be taken or handed out.
    """

    def start(step: ExchangeCollect | ExchangeReleaseFeedback) -> None:
        try:
            problems = _in_class(step, run)
        except (ClassError, TableError, Refused) as error:
            problems = [str(error)]
        for problem in problems:
            step.log.warning("%s", problem)
        if problems:
            raise ExchangeError("\n".join(problems))

    return start


def _collect(room: Classroom, step: ExchangeCollect) -> list[str]:
    wanted = step.coursedir.student_id
    student = None if wanted in ("", "*") else wanted
    return collect_exchange(room, step.coursedir.assignment_id, student, not step.check_owner).problems


def _hand_out(room: Classroom, step: ExchangeReleaseFeedback) -> list[str]:
    students = _students(room, step, "feedback")
    return hand_out_feedback(room, step.coursedir.assignment_id, students).problems


def told(step: Any) -> dict[str, Any]:
    """Take one of nbgrader's steps; return what its dialog shows. After a success it is what an instructor wants to know."""
    done: dict[str, Any] = capture_log(step)
    if done["success"]:
        entries = [entry.strip() for entry in ENTRY.split(done.pop("log", "")) if not NOTED.match(entry)]
        if kept := "\n".join(entry.removeprefix("[WARNING] ") for entry in entries if entry):
            done["log"] = kept
    return done


def install() -> None:
    """Let nbgrader's steps that touch what students wrote, whoever starts them in this process, be ours."""
    Autograde.start = start
    ExchangeCollect.start = _exchanging(_collect)
    ExchangeReleaseFeedback.start = _exchanging(_hand_out)
    vars(api)["capture_log"] = told
    if FORMGRADER in sys.modules:  # as in its server, which reads its settings when it is there
        vars(sys.modules[FORMGRADER])["HTMLExporter"] = FormgraderExporter
