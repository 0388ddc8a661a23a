"""What graded submissions have in them, found out in jails: messages of failed checks, answers and their structure."""

import os
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from grading import sandbox
from grading.judge.notebook.document import LARGEST
from grading.judge.notebook.structure import MOST
from grading.judge.processes.analyst import LONGEST
from grading.judge.processes.fork_server import Gone
from grading.judge.processes.jails import Jails
from grading.judge.wire import answers, messages
from grading.judge.wire.bridge import Broken
from grading.judge.wire.messages import Malformed

MEMORY = 2**30  # bytes that it may take
SECONDS = 20  # of processor time
PATIENCE = 120.0  # seconds; others may be busy


class Question(NamedTuple):
    """A notebook of a student's as it was graded and as it was handed in, and what to look for in it.

    `answers` are what students were given of each, by grade_id. `hide` are words that are taken out of texts; `bare` is for code without comments.
    """

    student: str
    graded: Path
    submitted: Path
    checks: tuple[str, ...]
    answers: dict[str, str]
    hide: tuple[str, ...] = ()
    bare: bool = False


class Found(NamedTuple):
    """What was found in a notebook, by grade_id.

    `failed` has the kind and the text of each message; `answers` each answer's text and the features of its structure; `told`
    whether a check passed where the student ran it, if that can be seen; `untouched` which answers are as they were given. `readable` is false where it took too much.
    """

    student: str
    failed: dict[str, tuple[str, str]]
    answers: dict[str, tuple[str, list[int]]]
    told: dict[str, bool]
    untouched: frozenset[str]
    readable: bool = True


class _Jails(Jails):
    kind = "study"


def analyse(questions: Iterable[Question]) -> Iterator[Found]:
    """Yield what is found in each notebook, in their order, on all cores."""
    # No code of a student's runs there: where there is no sandbox, a process of its own with limits has to do.
    with _Jails(unsafe=sandbox.probe() is not None) as jails, ThreadPoolExecutor(os.cpu_count()) as pool:
        yield from pool.map(lambda question: _ask(jails, question), questions)


def _ask(jails: Jails, question: Question) -> Found:
    contents = [_read(path) for path in (question.graded, question.submitted)]
    lengths = [len(content) for content in contents]
    asked = messages.Analyse(
        lengths, list(question.checks), list(question.hide), question.answers, question.bare
    )
    for _ in range(2):
        try:
            with jails.jail("analyst", MEMORY, SECONDS) as bridge:
                told = bridge.ask(asked.to_plain(), time.monotonic() + PATIENCE, b"".join(contents))
            return _checked(question, answers.read(told, (answers.Findings,)))
        except Gone:  # it is started again
            continue
        except (Broken, Malformed):
            break
    return Found(question.student, {}, {}, {}, frozenset(), readable=False)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes() if not path.is_symlink() and path.stat().st_size <= LARGEST else b""
    except OSError:
        return b""


def _checked(question: Question, told: answers.Findings) -> Found:
    """Return what was found. Raises Malformed where it is nothing that is asked for, or too long."""
    texts = [text for pair in told.failed.values() for text in pair]
    texts += [text for text, _ in told.answers.values()]
    features = [numbers for _, numbers in told.answers.values()]
    is_asked = {*told.failed, *told.told} <= {*question.checks}
    is_asked &= {*told.answers, *told.untouched} <= {*question.answers}
    is_short = all(len(text) <= 2 * LONGEST for text in texts) and all(len(some) <= MOST for some in features)
    if not (is_asked and is_short and all(0 <= number < 2**48 for some in features for number in some)):
        raise Malformed("nothing that was asked for, or too much of it")
    return Found(question.student, told.failed, told.answers, told.told, frozenset(told.untouched))
