"""The printer: makes pages of the notebooks of one submission.

It is a process of its own, locked in and limited, since whatever makes HTML of what others wrote can be made to hang or
fill the memory. It is forked from a parent that has read the templates and has printed the class's own lesson, so that it
finds made what is on every page. The parent never has a page of a student's.
"""

import gc
import pickle
import re
import socket
import warnings
from collections.abc import Iterable
from typing import Any, NamedTuple, TypedDict

import nbformat
import nbformat.reader
from nbconvert.exporters import Exporter
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_notebook
from nbgrader import utils
from nbgrader.preprocessors import GetGrades, NbGraderPreprocessor

from grading.judge.notebook.answers import answers_in, key_of, without_names
from grading.judge.notebook.long_runs import parted
from grading.judge.notebook.metadata import name_of
from grading.judge.notebook.pictures import leave_out_large
from grading.judge.processes.analyst import hider
from grading.judge.wire import answers, messages
from grading.judge.wire.bridge import Bridge

LONGEST = 20_000_000  # characters of a page
PLAINLY = 20_000  # characters of a cell, or of what it shows, on a page of what is left of a notebook
NOTE = "**A note from grading**\n\n- {} Below, texts are as they were written, and of what cells show only the beginning of texts."
STYLE = """.output_error pre {white-space: pre-wrap} td, th {padding: 0.2em 0.8em} img {max-width: 100%}
  summary {display: list-item}
  #notebook pre, #notebook code {word-break: normal; overflow-wrap: anywhere}
  #notebook :not(pre) > code {white-space: normal}
  div.nbgrader_cell .panel-heading {height: auto; overflow: hidden}
  @media (max-width: 600px) {
    #notebook table {display: block; overflow-x: auto}
    div.input, div.nbgrader_cell {display: block; min-width: 0}
    .output_error pre {font-size: 80%}
  }"""  # nbconvert's template hides a summary's triangle; nbgrader's has no place for a narrow window


class Press(NamedTuple):
    """What pages of a kind are made with: what nbgrader's converter would be set up with; and whether they are feedback.

    `samples` are notebooks of the class's own, with the resources that they are printed with.
    """

    exporter: type[Exporter]
    config: Any
    preprocessors: list[Any]
    is_feedback: bool
    samples: list[tuple[bytes, dict[str, Any]]]


class Own(NotebookNode):
    """A notebook that nobody else has, so that no step has to copy it first: that takes longer than most of them."""

    def __deepcopy__(self, memo: dict[int, Any]) -> "Own":
        return self


class Totals(TypedDict):
    """The points of a notebook: nbgrader's template shows them."""

    score: float
    max_score: float
    late_penalty: float


class Marks(TypedDict):
    """What the gradebook says of a notebook: of each cell the score and the most there can be, and who has yet to mark it."""

    scores: dict[str, tuple[float, float]]
    comments: dict[str, str | None]
    waiting: list[str]
    notebook: Totals


class GivenGrades(GetGrades):
    """nbgrader's step that puts marks and comments into a notebook, with those that came with it."""

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        self.marks: Marks = resources["nbgrader"].pop("marks")
        nb, resources = NbGraderPreprocessor.preprocess(self, nb, resources)
        resources["nbgrader"].update(self.marks["notebook"])
        return nb, resources

    def _get_comment(self, cell: NotebookNode, resources: dict[str, Any]) -> None:
        cell.metadata.nbgrader["comment"] = self.marks["comments"].get(name_of(cell) or "")

    def _get_score(self, cell: NotebookNode, resources: dict[str, Any]) -> None:
        score, points = self.marks["scores"][name_of(cell) or ""]
        waits = name_of(cell) in self.marks["waiting"]
        cell.metadata.nbgrader.update(score=score, points=points, waits=waits)


_presses: dict[str, tuple[Press, Exporter]] = {}


def prepare(content: bytes) -> None:
    """Set up, in the parent, the press whose name and `Press` these are, pickled, and print its samples."""
    name, press = pickle.loads(content)
    exporter = press.exporter(config=press.config)
    exporter._validate_preprocessor = _trust  # after each step: that takes as long as half of the rest
    for step in press.preprocessors:
        exporter.register_preprocessor(GivenGrades if step is GetGrades else step)
    getattr(exporter, "template", None)  # is read, and its filters looked up, when first asked for
    _presses[name] = press, exporter
    for notebook, resources in press.samples:
        _page(name, notebook, resources)
    gc.collect()
    gc.freeze()


def _trust(notebook: NotebookNode, step: object) -> None:
    """Take a notebook as a step leaves it."""


def _page(name: str, notebook: bytes, resources: dict[str, Any], why: str | None = None) -> str:
    press, exporter = _presses[name]
    read = _read(notebook)
    made, _ = exporter.from_notebook_node(Own(_plainly(read, why) if why else read), resources=resources)
    page = parted(str(made))
    return with_names(page) if press.is_feedback else page


def _read(notebook: bytes) -> NotebookNode:
    read: NotebookNode = nbformat.convert(nbformat.reader.reads(notebook.decode()), 4)
    leave_out_large(read)
    return read


def _answers(notebook: bytes, question: messages.PrintAnswers) -> dict[str, tuple[str, str, str]]:
    """Return each answer as HTML, the same without the student's own names if it has any, and what is the same for like ones."""
    _, exporter = _presses[question.press]
    read = _read(notebook)
    keys = {grade_id: key_of(cells) for grade_id, cells in answers_in(read, question.answers).items()}
    found = {}
    if why := question.plainly:
        read = _plainly(read, why)
    for grade_id, cells in answers_in(read, question.answers).items():
        shown = _fragment(exporter, cells)
        hidden = without_names(cells, hider(question.hide)) and _fragment(exporter, cells)
        found[grade_id] = shown, hidden or "", keys[grade_id]
    return found


def _fragment(exporter: Exporter, cells: list[NotebookNode]) -> str:
    made, _ = exporter.from_notebook_node(new_notebook(cells=cells), resources={})
    return parted(str(made))


def _plainly(notebook: NotebookNode, why: str) -> NotebookNode:
    """Return what can be printed of any notebook: texts as they were written, not too much of each."""
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.source = _cut(cell.source)
            cell.outputs = list(_texts(cell.outputs))
        elif not utils.is_locked(cell):
            signs = re.sub(r"[^\w ]", lambda sign: f"&#{ord(sign[0])};", _cut(cell.source))
            cell.source = f"<pre>{signs}</pre>"
            cell.pop("attachments", None)
    notebook.cells.insert(0, new_markdown_cell(NOTE.format(why)))
    return notebook


def _texts(outputs: list[NotebookNode]) -> Iterable[NotebookNode]:
    left = PLAINLY
    for output in outputs:
        if output.output_type == "stream":
            output.text = _cut(output.text, left)
            left -= len(output.text)
        elif output.output_type == "error":
            output.traceback = [_cut("\n".join(output.traceback), left)]
            left -= len(output.traceback[0])
        else:
            output.data = {"text/plain": _cut(str(output.data.get("text/plain", "…")), left)}
            left -= len(output.data["text/plain"])
        if left < 0:
            return
        yield output


def _cut(text: str, longest: int = PLAINLY) -> str:
    return text if len(text) <= longest else text[: max(longest, 0)] + " …"


def with_names(page: str) -> str:
    """Return a page whose table of contents names the cells; nbgrader's calls each “Test cell” or “Comment”.

    Long messages are wrapped in it, pictures fit, and the cells of a table stand apart.
    """
    page = page.replace("</head>", f"<style>{STYLE}</style></head>", 1)
    page = re.sub(r'(<a href="#([^"]+)">)(?:Test cell|Written response)</a>', r"\1\2</a>", page)
    return re.sub(r'(<a href="#comment-([^"]+)">)Comment</a>', r"\1a comment on \2</a>", page)


class Printer:
    """Answers questions for pages of one submission."""

    def __init__(self, end: socket.socket):
        self.bridge = Bridge(end, self.serve)

    def serve(self, plain: Any) -> dict[str, Any]:
        """Return what is asked for, as it crosses, or why there is nothing."""
        question = messages.read(plain, (messages.PrintPage, messages.PrintAnswers))
        notebook = self.bridge.take(question.bytes)
        try:
            return _printed(question, notebook).to_plain()
        except Exception as error:  # noqa: BLE001, whatever it is, it comes of what is in the notebook
            return answers.Unprintable(f"{type(error).__name__}: {error}"[:500]).to_plain()


def _printed(question: messages.Print, notebook: bytes) -> answers.Answer:
    made: answers.PrintedAnswers | answers.Page
    if isinstance(question, messages.PrintAnswers):
        made = answers.PrintedAnswers(_answers(notebook, question))
        length = sum(len(text) for texts in made.answers.values() for text in texts)
    else:
        assert isinstance(question, messages.PrintPage)
        made = answers.Page(_page(question.press, notebook, question.resources, question.plainly))
        length = len(made.html)
    if length > LONGEST:
        return answers.Unprintable(f"it would have more than {LONGEST // 1_000_000} MB")
    return made


def main(end: socket.socket, shell: object) -> None:
    """Serve a bridge until its other end closes."""
    warnings.simplefilter("ignore")
    gc.disable()  # it ends before that would be worth its time
    Printer(end).bridge.loop()
