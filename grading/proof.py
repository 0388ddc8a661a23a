"""Prove that an assignment can be judged: its checks, the instructor's own answers, and collected ones."""

import json
from pathlib import Path

from nbformat import NotebookNode
from tqdm import tqdm

from grading.answers import checks_of, folder_of, misjudged, rounds, without_demonstrations
from grading.classroom import ClassError, Classroom
from grading.given import Given, read_given
from grading.judge import Court
from grading.submission import load, read_cells, rebuild


def proven(room: Classroom, assignment: str, source: Path | None = None, unsafe: bool = False) -> Given:
    """Return an assignment with those tests marked that cannot be judged, so that they run beside the answers.

    That is a test which does what the judge cannot do, or which the instructor's own answers do not pass there. It is
    found out once, and kept in the class's folder.
    """
    given = read_given(room, assignment, source)
    kept = room.root / ".unjudged" / f"{assignment}.json"
    digest = given.digest()
    try:
        known = json.loads(kept.read_text("utf-8"))
    except (OSError, ValueError):
        known = {}
    if known.get("digest") != digest:
        known = {"digest": digest, "unjudged": _unjudged(room, given, source, unsafe)}
        kept.parent.mkdir(exist_ok=True)
        fresh = kept.with_suffix(".part")
        fresh.write_text(json.dumps(known, indent=1), "utf-8")
        fresh.rename(kept)
    return given._replace(unjudged=known["unjudged"])


def _unjudged(room: Classroom, given: Given, source: Path | None, unsafe: bool) -> dict[str, dict[str, str]]:
    found = {name: dict(reasons) for name, reasons in given.unjudged.items()}
    folder = source or room.folder("source", given.assignment)
    with Court(unsafe=unsafe) as court:
        for name in given.notebooks:
            if (path := folder / f"{name}.ipynb").exists():
                for verdict in court.judge(
                    *_solved(given, name, path), unjudged=found[name], files=given.files
                ).verdicts:
                    if verdict.judged and not verdict.passed:
                        found[name][verdict.grade_id] = (
                            f"in the judge, the instructor's own answer does not pass it: {verdict.message}"
                        )
    return found


def _solved(given: Given, name: str, path: Path) -> tuple[NotebookNode, NotebookNode]:
    solved = rebuild(given.lesson(name), read_cells(load(path), path.name)).notebook
    return given.with_tests(name, solved), given.tested_lesson(name)


def check_release(given: Given, source: Path, script: Path) -> None:
    """Raise ClassError, with the cells and the reasons, where a lesson cannot be judged as it should be."""
    faults = [
        f"{grade_id}: {why}" for reasons in given.unjudged.values() for grade_id, why in reasons.items()
    ]
    if not faults:
        faults = _misjudged(given, source, script)
    if faults:
        listed = "\n".join(f"  {fault}" for fault in faults)
        raise ClassError(f"{given.assignment} cannot be judged as it is (docs/checks.md):\n{listed}")


def _misjudged(given: Given, source: Path, script: Path) -> list[str]:
    solved, _ = _solved(given, script.stem, source / f"{script.stem}.ipynb")
    solved = without_demonstrations(solved)
    tries = rounds(folder_of(script), checks_of(solved))
    found = []
    with Court() as court:
        for answers in tqdm(
            tries, desc="trying collected answers", unit=" notebooks", disable=None, leave=False
        ):
            found += misjudged(
                solved, answers, lambda n: {v.grade_id: v.passed for v in court.judge(n, solved).verdicts}
            )
    return found
