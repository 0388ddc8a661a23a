"""What a student reads of each wrong answer of the collection, kept as text: `python -m tests.messages [LESSON …]`.

A check's words are part of the teaching, and a change of the vocabulary moves hundreds of them at once. `said/<lesson>.txt`
has them all, answer by answer; the command writes it anew, and what changed is read as a diff. What differs from run to run is
not kept: addresses, Dask's tokens, measured times and sizes, paths, drawn seeds, and which of many calls came first.
"""

import argparse
import contextlib
import io
import re
import tempfile
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path

from tests.lesson_cells import Outcome, Reading
from tests.test_answers import LESSONS, collected, exercises

SAID = Path(__file__).parent / "said"
VARIES = {
    r"0x[0-9a-f]{6,}": "0x…",
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b(?=\d*[a-f])[0-9a-f]{16}\b|\b[0-9a-f]{32}\b": "TOKEN",
    r"(?<=-)[0-9a-f-]{4,}(?: [0-9a-f-]*)?\.\.\.[0-9a-f-]{4,}\b": "TOKEN",  # as reprlib shortens one, folded or not
    r"inproc://[\d./]+": "inproc://…",
    r"(ThreadPoolExecutor)-\d+_\d+": r"\1-…",
    r"/tmp/[^\s'\"]*/": "…/",
    r"\btmp[a-z0-9_]{8}\b": "tmp…",
    r"(?<=-)[a-z0-9_]{8}(?=/)": "…",  # a path that reprlib shortens
    r"\d+\.\d+ (s|ms|MB|kB|GB)\b": r"… \1",
    r"\[\d{6,}(?:,\s+\d{6,})*\]": "[…]",  # seeds that are drawn
    r"(\w+)\('[^)\n]*\) ran while": r"\1(…) ran while",  # whichever came first
}


def as_text(outcome: Outcome) -> str:
    """Return each failed check's grade_id and what it says, without what differs from run to run."""
    parts = []
    for check in outcome.failed:
        error = outcome.errors[check]
        said = "\n".join([f"{type(error).__name__}: {error}", *getattr(error, "__notes__", [])])
        parts.append(f"{check}: {in_one_line(said)}")
    text = "\n".join(parts)
    for pattern, word in VARIES.items():
        text = re.sub(pattern, word, text)
    return text


def in_one_line(said: str) -> str:
    """Return what is said with its first paragraph in one line: where it is folded hangs on how long a token is."""
    first = re.match(r"[^\n]*(\n\S[^\n]*)*", said)
    end = first.end() if first else 0
    return re.sub(r"(?<=-)\n", "", said[:end]).replace("\n", " ") + said[end:]


def kept(lesson: str) -> dict[str, str]:
    """Return what is kept of a lesson: `<exercise>/<answer>` → the text."""
    file = SAID / f"{lesson}.txt"
    blocks = file.read_text("utf-8").split("\n=== ")[1:] if file.exists() else []
    return {name: text.strip("\n") for name, _, text in (block.partition("\n") for block in blocks)}


def keep(lesson: str, texts: dict[str, str]) -> None:
    title = f"What the checks of {lesson} say of the wrong answers. Made by `python -m tests.messages`.\n"
    blocks = "".join(f"\n=== {name}\n{text}\n" for name, text in sorted(texts.items()))
    (SAID / f"{lesson}.txt").write_text(title + blocks, "utf-8")


def wrong_answers(lesson: str) -> list[tuple[str, Path]]:
    """Return those of a lesson, each with its exercise, in the order in which the lesson asks them."""
    return [
        (exercise, path) for exercise in exercises(lesson) for path in collected(lesson, exercise, "wrong")
    ]


def texts(lesson: str) -> dict[str, str]:
    """Try every wrong answer of a lesson; return what its checks say."""
    found = {}
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        reading = Reading(lesson, Path(folder))
        for exercise, path in wrong_answers(lesson):
            found[f"{exercise}/{path.stem}"] = as_text(reading.try_answer(exercise, path, seed=path.stem))
        reading.close()
    return found


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.messages", description=__doc__.partition("\n")[0])
    parser.add_argument("lessons", nargs="*", metavar="LESSON", help="default: all")
    lessons = parser.parse_args().lessons or LESSONS
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        runs = {pool.submit(texts, lesson): lesson for lesson in lessons}
        for run in as_completed(runs):
            keep(runs[run], run.result())
            print(f"{runs[run]}: {len(run.result())} answers", flush=True)
