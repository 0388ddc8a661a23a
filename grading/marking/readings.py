"""Answers as a marker reads them: HTML from the printer's jail, and which of them say the same."""

import os
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from traitlets.config import Config

from grading.classroom.folder import Classroom
from grading.engine.printing import Answer, Unprintable, standing_desk
from grading.judge.processes.printer import Press
from grading.marking.questions import Question, as_notebook
from grading.nbgrader_hooks.by_exercise import TEMPLATES
from grading.nbgrader_hooks.formula_pictures import FormulaExporter

PRESS = "answers"
KEPT = 20_000  # characters of an answer that is kept; a longer one, with pictures, is printed again
NOT_HERE = "<p>This answer cannot be shown here: look at the graded notebook.</p>"
UNSHOWN = Answer(NOT_HERE, NOT_HERE, "")
SETTINGS = Config(
    HTMLExporter={
        "template_name": "answer",
        "extra_template_basedirs": [TEMPLATES],
        "sanitize_html": True,
        "exclude_anchor_links": True,
        "filters": {
            "clean_html": "grading.nbgrader_hooks.safe_html.clean_html",
            "markdown2html": "grading.nbgrader_hooks.safe_html.Text",
            "strip_files_prefix": "grading.nbgrader_hooks.safe_html.clean_markdown",
        },
    }
)


class Readings:
    """Prints the answers of an assignment, each when it is asked for and all of them meanwhile. Used in several threads."""

    def __init__(self, room: Classroom, assignment: str, questions: list[Question]):
        self.room = room
        self.assignment = assignment
        self.wanted: dict[str, list[str]] = {}
        for question in questions:
            self.wanted.setdefault(question.notebook, []).append(question.cell)
        self.desk = standing_desk()
        self.desk.prepare(PRESS, Press(FormulaExporter, SETTINGS, [], False, []))
        self.pool = ThreadPoolExecutor(os.cpu_count())
        self.asked: dict[tuple[str, str, int, int], Future[dict[str, Answer]]] = {}
        self.turn = threading.Lock()

    def own(self, text: str | bytes) -> str:
        """Return a text of the class's own as HTML."""
        content = as_notebook(text) if isinstance(text, str) else text
        return self.desk.page(PRESS, content, {})

    def ask(self, student: str, notebook: str, hide: tuple[str | None, ...]) -> Future[dict[str, Answer]]:
        """Have a student's answers printed, if they are not; return where they will be. `hide` are the student's names."""
        path = self.room.folder("autograded", self.assignment, student) / f"{notebook}.ipynb"
        try:
            about = path.stat()
        except OSError:
            nothing: Future[dict[str, Answer]] = Future()
            nothing.set_result({})
            return nothing
        key = (student, notebook, about.st_mtime_ns, about.st_size)
        with self.turn:
            if key not in self.asked:
                self.asked[key] = self.pool.submit(self._print, path, notebook, _words(hide))
            return self.asked[key]

    def _print(self, path: Path, notebook: str, names: list[str]) -> dict[str, Answer]:
        try:
            found = self.desk.answers(PRESS, path.read_bytes(), self.wanted[notebook], names)
        except (Unprintable, OSError):
            return {}
        return {
            name: answer if len(answer.html) + len(answer.nameless) < KEPT else Answer("", "", answer.key)
            for name, answer in found.items()
        }

    def read(self, student: str, question: Question, hide: tuple[str | None, ...]) -> Answer:
        """Return a student's answer to a question."""
        asked = self.ask(student, question.notebook, hide)
        is_made = asked.done() and not asked.exception()
        answer = asked.result().get(question.cell, UNSHOWN) if is_made else None
        if answer and answer.html:
            return answer
        path = self.room.folder("autograded", self.assignment, student) / f"{question.notebook}.ipynb"
        try:  # and not when its turn comes: a person waits
            found = self.desk.answers(PRESS, path.read_bytes(), [question.cell], _words(hide))
        except (Unprintable, OSError):
            return UNSHOWN
        return found.get(question.cell, UNSHOWN)


def _words(names: tuple[str | None, ...]) -> list[str]:
    return [word for name in names if name for word in {name, *name.split()}]
