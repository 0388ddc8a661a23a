"""Prove that an assignment can be judged: its checks, the instructor's own answers, and collected ones."""

import contextlib
import hashlib
import json
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from nbformat import NotebookNode, from_dict, read, writes
from nbgrader.preprocessors import LimitOutput
from tqdm import tqdm

from grading import COURSE, sandbox
from grading.classroom import layout
from grading.classroom.folder import ClassError, Classroom
from grading.engine.assignment import Given, read_given
from grading.engine.exact_proof import try_out_exactly
from grading.judge.court import Court, standing_court
from grading.judge.notebook.lint import warnings
from grading.judge.notebook.metadata import metadata_of
from grading.judge.notebook.submission import finish, load, parameterized, read_cells, rebuild
from grading.lessons.collected_answers import checks_of, folder_of, misjudged, rounds, without_demonstrations
from grading.whole_files import write_whole

THREADS = 2  # notebooks at a time for each processor: some answers do little but wait


def proven(room: Classroom, assignment: str, source: Path | None = None) -> Given:
    """Return an assignment with what its instructor's own answers have shown in the judge; they need no sandbox.

    A test that does what the judge cannot do, or that those answers do not pass there, is marked: it runs beside the
    answers. What the course's cells showed is what they show in every graded notebook. Both are found out once, and
    kept in the class's folder; of our own lessons also in the user's cache, for the next class.
    """
    given = read_given(room, assignment, source)
    kept = kept_proof(room, assignment)
    digest = given.digest()
    try:
        known = json.loads(kept.read_text("utf-8"))
    except (OSError, ValueError):
        known = {}
    if known.get("digest") != digest:
        place = source or room.folder("source", assignment)
        if given.exactly:
            unjudged, by_hand, stays, uncompared = try_out_exactly(room, given, place, _own_court())
            known = {"unjudged": unjudged, "by_hand": by_hand, "stays": stays, "uncompared": uncompared}
            known["digest"] = None if uncompared else digest  # a kernel may run the next time
        else:
            known = {"digest": digest, **_tried_out(given, place, digest)}
        kept.parent.mkdir(exist_ok=True)
        write_whole(kept, json.dumps(known))
    if given.exactly:
        exactly = given.exactly._replace(**{part: known[part] for part in ("by_hand", "stays", "uncompared")})
        return given._replace(unjudged=known["unjudged"], exactly=exactly)
    return given._replace(unjudged=known["unjudged"], shown=known["shown"])


def as_it_ran(room: Classroom, assignment: str, released: Path) -> bytes:
    """Return a released notebook, with what its course's cells show in every graded one where that is known."""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        notebook = read(released, as_version=4)
        notebook = finish(notebook, notebook.cells, []).notebook
        shown = json.loads(kept_proof(room, assignment).read_text("utf-8"))["shown"][released.stem]
        course = [cell for cell in notebook.cells if cell.cell_type == "code" and not metadata_of(cell)]
        for cell, outputs in zip(course, shown, strict=True):
            cell.outputs = from_dict(outputs)
        text: str = writes(LimitOutput().preprocess(notebook, {})[0])
        return text.encode()
    return released.read_bytes()


def kept_proof(room: Classroom, assignment: str) -> Path:
    """Return where a class keeps what was found out about an assignment."""
    return room.root / layout.PROVEN / f"{assignment}.json"


def _own_court() -> Court:
    """Return the court for the instructor's own answers: locked in where that can be, for then it serves all."""
    return standing_court(unsafe=sandbox.probe() is not None)


def _tried_out(given: Given, source: Path, digest: str) -> dict[str, Any]:
    """Return what the instructor's own answers show, from the user's cache where it was found out before.

    What they do not pass is not kept there: it may be the machine's fault, and is tried again.
    """
    answers = [path.read_text("utf-8") for path in sorted(source.glob("*.ipynb"))]
    cached = _in_cache("proven", [digest, answers])
    with contextlib.suppress(OSError, ValueError):
        known: dict[str, Any] = json.loads(cached.read_text("utf-8"))
        return known
    unjudged, shown = _try_out(given, source)
    known = {"unjudged": unjudged, "shown": shown}
    if unjudged == given.unjudged:
        with contextlib.suppress(OSError):  # then it is found out again
            cached.parent.mkdir(parents=True, exist_ok=True)
            write_whole(cached, json.dumps(known))
    return known


def _try_out(given: Given, source: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the tests of each notebook that cannot be judged, and what its course's cells show."""
    unjudged, shown = {name: dict(reasons) for name, reasons in given.unjudged.items()}, {}
    for name in given.notebooks:
        if not (path := source / f"{name}.ipynb").exists():
            continue
        solved, lesson = _solved(given, name, path)
        solved = parameterized(solved, for_grading=False)  # what is shown is to look like what students see
        judged = _own_court().judge(solved, lesson, unjudged=unjudged[name], files=given.files)
        shown[name] = judged.of_course
        for verdict in judged.verdicts:
            if verdict.judged and not verdict.passed:
                unjudged[name][verdict.grade_id] = (
                    f"in the judge, the instructor's own answer does not pass it: {verdict.message}"
                )
    return unjudged, shown


def _solved(given: Given, name: str, path: Path) -> tuple[NotebookNode, NotebookNode]:
    solved = rebuild(given.lesson(name), read_cells(load(path), path.name)).notebook
    return given.with_tests(name, solved), given.tested_lesson(name)


def check_release(given: Given, source: Path, script: Path) -> None:
    """Raise ClassError, with the cells and the reasons, where a lesson cannot be judged as it should be."""
    faults = [
        f"{grade_id}: {why}" for reasons in given.unjudged.values() for grade_id, why in reasons.items()
    ]
    faults += [str(finding) for name in given.notebooks for finding in warnings(given.tested_lesson(name))]
    if not faults:
        faults = _misjudged(given, source, script)
    if faults:
        listed = "\n".join(f"  {fault}" for fault in faults)
        raise ClassError(
            f"{given.assignment} cannot be judged as it is (docs/checks.md; --unproven releases it all the same):\n{listed}"
        )


def _misjudged(given: Given, source: Path, script: Path) -> list[str]:
    solved, _ = _solved(given, script.stem, source / f"{script.stem}.ipynb")
    solved = without_demonstrations(solved)
    tries = rounds(folder_of(script), checks_of(solved))
    known = _tried(given, tries)
    if known.exists():
        return []
    found = []

    def judge(notebook: NotebookNode) -> dict[str, bool]:
        return {
            v.grade_id: v.passed for v in _own_court().judge(notebook, solved, files=given.files).verdicts
        }

    with ThreadPoolExecutor(THREADS * (os.cpu_count() or 1)) as pool:
        done = pool.map(lambda answers: misjudged(solved, answers, judge), tries)
        bar = tqdm(done, "trying collected answers", len(tries), unit=" notebooks", disable=None, leave=False)
        for wrong in bar:
            found += wrong
    if tries and not found:
        with contextlib.suppress(OSError):  # then they are tried again
            known.parent.mkdir(parents=True, exist_ok=True)
            known.touch()
    return found


def _tried(given: Given, tries: list[dict[str, Path]]) -> Path:
    """Return the file that says, where there is one, that this grader has judged these answers to this lesson rightly.

    It lies in the user's cache, for the next class that is given the lesson.
    """
    texts = [
        [(exercise, path.parent.name, path.name, path.read_text("utf-8")) for exercise, path in each.items()]
        for each in tries
    ]
    return _in_cache("tried", [given.digest(), texts])


def _in_cache(kind: str, of: Any) -> Path:
    """Return the file in the user's cache for what is known of this."""
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return Path(cache, COURSE, kind, hashlib.sha256(json.dumps(of).encode()).hexdigest())
