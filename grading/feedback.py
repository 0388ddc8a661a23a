"""Feedback: a page for each submission, made when marks or comments have changed, and handed out."""

import glob
import hashlib
import json
import re
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from nbgrader.api import Gradebook
from nbgrader.converters import GenerateFeedback
from nbgrader.converters.base import NbGraderException
from nbgrader.exchange.default import ExchangeReleaseFeedback
from nbgrader.utils import notebook_hash
from tqdm import tqdm

from grading import deadlines
from grading.classroom import Classroom, replace_folder
from grading.record import SECRET

MADE_FROM = ".made-from"
STYLE = ".output_error pre {white-space: pre-wrap} td, th {padding: 0.2em 0.8em} img {max-width: 100%}"


class Made(NamedTuple):
    """Whose feedback was made, and whose could not be and why."""

    students: list[str]
    problems: list[str]


def make_feedback(room: Classroom, assignment: str, students: Iterable[str]) -> Made:
    """Make the feedback pages that are missing or behind the marks."""
    deadlines.apply(room, assignment)
    made, problems = [], []
    for student in tqdm(students, unit=" pages", disable=None):
        if not (graded := room.folder("autograded", assignment, student)).is_dir():
            problems.append(f"{student}: not graded yet")
            continue
        with room.gradebook() as gradebook:
            state = _state(gradebook, assignment, student, graded)
        target = room.folder("feedback", assignment, student)
        if (target / MADE_FROM).exists() and (target / MADE_FROM).read_text() == state:
            continue
        with room.scratch() as scratch:
            source = scratch / "autograded" / student
            source.mkdir(parents=True)
            (source / assignment).symlink_to(graded, target_is_directory=True)
            folders = {
                "autograded_directory": str(scratch / "autograded"),
                "feedback_directory": str(scratch / "feedback"),
            }
            try:
                room.step(GenerateFeedback, assignment, **folders).start()
            except NbGraderException:
                problems.append(f"{student}: {room.complaints[-2:]}")
                continue
            fresh = scratch / "feedback" / student / assignment
            for page in fresh.glob("*.html"):
                page.write_text(_with_names(page.read_text("utf-8")), "utf-8")
            (fresh / MADE_FROM).write_text(state)
            replace_folder(fresh, target)
        made.append(student)
    return Made(made, problems)


def _with_names(page: str) -> str:
    """Return a page whose table of contents names the cells; nbgrader's calls each “Test cell” or “Comment”.

    Long messages are wrapped in it, pictures fit, and the cells of a table stand apart.
    """
    page = page.replace("</head>", f"<style>{STYLE}</style></head>", 1)
    page = re.sub(r'(<a href="#([^"]+)">)(?:Test cell|Written response)</a>', r"\1\2</a>", page)
    return re.sub(r'(<a href="#comment-([^"]+)">)Comment</a>', r"\1a comment on \2</a>", page)


def _state(gradebook: Gradebook, assignment: str, student: str, graded: Path) -> str:
    """Return a digest of all that a feedback page shows: the graded notebooks, marks, comments, penalty."""
    submission = gradebook.find_submission(assignment, student)
    shown = [
        (
            notebook.name,
            notebook.late_submission_penalty or 0,
            sorted((grade.name, grade.score, grade.max_score) for grade in notebook.grades),
            sorted((comment.name, comment.comment or "") for comment in notebook.comments),
        )
        for notebook in submission.notebooks
    ]
    digest = hashlib.sha256(json.dumps(sorted(shown)).encode())
    for path in [*sorted(graded.glob("*.ipynb")), graded / SECRET]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def hand_out_feedback(room: Classroom, assignment: str, students: Iterable[str]) -> list[str]:
    """Hand out on the exchange what is new there; return whose it is."""
    if sys.platform == "win32":
        return []
    new = []
    for student in students:
        folder = room.folder("feedback", assignment, student)
        if folder.is_dir() and any(not _is_out(room, page) for page in folder.glob("*.html")):
            room.step(ExchangeReleaseFeedback, assignment, student_id=glob.escape(student)).start()
            new.append(student)
    return new


def _is_out(room: Classroom, page: Path) -> bool:
    name = notebook_hash(secret=(page.parent / SECRET).read_text(), notebook_id=page.stem)
    out = room.exchange / room.course_id / "feedback" / f"{name}.html"
    return out.exists() and out.read_bytes() == page.read_bytes()


def pack_feedback(room: Classroom, assignment: str, students: Iterable[str], target: Path) -> int:
    """Pack feedback pages as `student/assignment.html` into a zip file, to upload where it was handed in."""
    pages = [
        (f"{student}/{page.name}", page)
        for student in students
        for page in sorted(room.folder("feedback", assignment, student).glob("*.html"))
    ]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, page in pages:
            archive.write(page, name)
    return len(pages)
