"""Defences by name, and each taken out: what they stop has to gain without them, or its silence means nothing.

A defence is taken out by giving a function of the grader other code, in this process and in those of the judge; no
file is changed. The head of an attack (`# gains without: …`) names those without which it gains something.
"""

import contextlib
import inspect
from collections.abc import Iterator
from typing import NamedTuple
from unittest import mock

from grading import sandbox
from grading.engine import printing
from grading.judge import court
from grading.judge.court import Court
from grading.judge.processes import fork_server
from grading.nbgrader_hooks import safe_html


class Change(NamedTuple):
    """Other code for a function (`module:name`): an expression in its place, or `new` wherever its text says `old`."""

    place: str
    new: str
    old: str | None = None


class Defence(NamedTuple):
    """What stops attacks, and how it is taken out.

    `lesson` is a part of the lesson's text and what to put there; `unsafe` leaves out the whole sandbox.
    """

    what: str
    changes: tuple[Change, ...] = ()
    lesson: tuple[str, str] | None = None
    unsafe: bool = False

    @property
    def of_the_judge(self) -> list[tuple]:
        """The changes that are to be made there."""
        places = [tuple(change) for change in self.changes if change.place.startswith(JUDGE)]
        return [change for change in places if not change[0].startswith(OURS)]


JUDGE = ("grading.judge.", "grading.sandbox.")
PRINTED = (
    "grading.nbgrader_hooks.safe_html:",
    "grading.nbgrader_hooks.preprocessors:",
    "grading.judge.notebook.formulas:",
)
OURS = ("grading.judge.notebook.cells:", "grading.judge.court:")  # these run in the grader
COPY = "numbers_before = list(numbers)  # what is passed in may be changed"
SHOWN = "shown = [*SYSTEM, *_interpreter()"
ROOM = "[os.path.dirname(os.environ['CLASS_DIR']), *SYSTEM, *_interpreter()"
PICKLED = 'lambda value, *a, **k: {"pickled": __import__("cloudpickle").dumps(value).hex()}'
UNPICKLED = 'lambda parcel, *a: __import__("cloudpickle").loads(bytes.fromhex(parcel["pickled"]))'
IN_THE_JUDGE = (
    "lambda self, remote, args, kwargs: __import__('pydoc').locate(f'{remote.module}.{remote.qualname}')(*args, **kwargs)"
    " if remote.kind == 'library' else self._call(self.student, remote, args, kwargs)"
)
ONE_DISK = (
    "lambda below_tmp, user: (os.chmod('/tmp', 0o1777), linux.mount('none', '/', flags=linux.RECURSIVE | linux.PRIVATE),"
    " linux.mount('processes', '/proc', 'proc', linux.NO_SETUID), os.open('/proc', os.O_PATH))[-1]"
)
DEFENCES = {
    "rebuilding": Defence(
        "only answers are taken from a submission",
        (
            Change(
                "grading.judge.notebook.assembly:Assembly.cells",
                "NotebookNode({**deepcopy(own), 'source': next((self.submitted[i].source for i in group), own.source)})",
                "deepcopy(own)",
            ),
            Change(
                "grading.engine.reading:_filled",
                "if False:",
                "if locked and (told.source, told.attachments) != (None, None):",
            ),
            Change("grading.engine.assignment:Given.with_tests", "lambda self, name, notebook: notebook"),
            Change(
                "grading.judge.notebook.cells:steps",
                "_kind(cell), cell",
                '_kind(cell), named.get(mark_of(cell).get("grade_id"), cell)',
            ),
        ),
    ),
    "judge": Defence(
        "tests run in another process than answers",
        (
            Change(
                "grading.judge.court:Court.judge",
                "found = steps(notebook, lesson or notebook, {c.metadata.get('nbgrader', {}).get('grade_id') for c in notebook.cells}, look)",
                "found = steps(notebook, lesson or notebook, unjudged, look)",
            ),
        ),
    ),
    "plain data": Defence(
        "nothing is pickled between processes",
        (
            Change("grading.judge.wire.graphs:pack", PICKLED),
            Change("grading.judge.wire.graphs:unpack", UNPICKLED),
        ),
    ),
    "numbered messages": Defence(
        "an answer has the number of its question",
        (
            Change(
                "grading.judge.wire.bridge:Bridge.ask",
                'elif "answers" in message',
                'elif message.get("answers") == number',
            ),
        ),
    ),
    "substitution": Defence(
        "a graph is computed again with other functions in the place of the course's",
        lesson=("assert evaluate(graph, {slowinc: ", "assert 1 or evaluate(graph, {slowinc: "),
    ),
    "copies of arguments": Defence(
        "what is expected does not depend on what an answer did to its arguments",
        lesson=(COPY, "numbers_before = numbers"),
    ),
    "safe library": Defence(
        "the evaluator runs no function of a library that is not on its list",
        (
            Change("grading.judge.processes.allow_list:is_safe", "lambda function: True"),
            Change(
                "grading.judge.processes.allow_list:found",
                "lambda function: __import__('pydoc').locate(f'{function.module}.{function.qualname}')",
            ),
        ),
    ),
    "evaluator": Defence(
        "no task of a graph runs in the judge",
        (Change("grading.judge.processes.calls:Calls.call", IN_THE_JUDGE),),
    ),
    "sandbox": Defence("a student's process is locked in", unsafe=True),
    "network": Defence(
        "a jail has a network of its own",
        (
            Change("grading.sandbox.bubblewrap:_container", "", '"--unshare-net", '),
            Change("grading.sandbox.jail:Jails._lock_in", "", " | linux.NEW_NETWORK"),
        ),
    ),
    "what is shown": Defence(
        "of the machine only Python, its packages and the course's public files are there",
        (Change("grading.sandbox.bubblewrap:_container", ROOM, SHOWN.partition("= ")[2]),),
    ),
    "read-only": Defence(
        "what is there of the machine can only be read",
        (
            Change("grading.sandbox.bubblewrap:_container", ROOM, SHOWN.partition("= ")[2]),
            Change("grading.sandbox.bubblewrap:_show", '"--bind"', '"--ro-bind"'),
        ),
    ),
    "environment": Defence(
        "the grader's environment stays outside",
        (Change("grading.sandbox.bubblewrap:_container", "[]", '["--clearenv"]'),),
    ),
    "disks": Defence(
        "a process has a disk of its own, which ends with it",
        (Change("grading.sandbox.jail:_mount", ONE_DISK),),
    ),
    "hidden tests": Defence(
        "feedback shows no hidden test",
        (
            Change(
                "grading.nbgrader_hooks.preprocessors:HideTests.preprocess",
                "lambda self, notebook, resources: (notebook, resources)",
            ),
        ),
    ),
    "cleaning": Defence(
        "HTML is cleaned of what acts",
        (
            Change(
                "grading.nbgrader_hooks.safe_html:clean_html",
                "lambda html: html.decode() if isinstance(html, bytes) else str(html)",
            ),
        ),
    ),
    "commands": Defence(
        "a formula only shows signs",
        (Change("grading.judge.notebook.outputs:without_commands", "lambda text: text"),),
    ),
    "links": Defence(
        "a submission that holds links is not collected",
        (Change("grading.classroom.untrusted_files:opened", "(_FLAGS & ~os.O_NOFOLLOW)", "_FLAGS"),),
    ),
}


def take_out(place: str, new: str, old: str | None) -> tuple:
    """Give a function other code; return its owner, its name and the function or code that it had.

    Raises LookupError where its text does not say `old`.
    """
    import importlib
    import inspect
    import textwrap

    name, _, path = place.partition(":")
    module = importlib.import_module(name)
    *owners, last = path.split(".")
    owner = module
    for part in owners:
        owner = getattr(owner, part)
    before = getattr(owner, last)
    if old is None:
        made = eval(new, vars(module))
    else:
        text = textwrap.dedent(inspect.getsource(inspect.unwrap(before)))
        if old not in text:
            raise LookupError(f"{place} does not say {old!r}: where is that defence now?")
        space = dict(vars(module))
        exec(text.replace(old, new), space)  # noqa: S102, the table's
        made = space[last]
    if owners:
        setattr(owner, last, made)
        return owner, last, before
    # Others may have imported the function itself, so it has to be the same object.
    function, made = inspect.unwrap(before), inspect.unwrap(made)
    code = function.__code__
    function.__code__ = made.__code__
    return function, "__code__", code


# What the fork server runs first. The judge and the evaluator have a secret each, as this process has one: whoever shows
# it has run something there. No secret is in the memory of the parent, of which a student's process has a copy.
PROGRAM = """
{take_out}
import functools, hashlib, os, sys, types
from grading.judge.processes import evaluator, fork_server, judge
for change in {changes!r}:
    take_out(*change)
def planted(main, role, *args):
    os.environ[{variable!r}] = f"canary-{{role}}-" + hashlib.sha256({token!r} + role.encode()).hexdigest()[:16]
    main(*args)
judge.main = functools.partial(planted, judge.main, "judge")
sys.modules["evaluator"] = types.SimpleNamespace(main=functools.partial(planted, evaluator.main, "evaluator"))
fork_server.ROLES["evaluator"] = "evaluator"
fork_server.main()
"""


# What the warm parent of printers runs first.
DESK = """
{take_out}
from grading.judge.processes import fork_server
for change in {changes!r}:
    take_out(*change)
fork_server.main()
"""


@contextlib.contextmanager
def without(defence: Defence) -> Iterator[None]:
    """Take a defence out of this process, and of those that print, until the end of the `with`."""
    with contextlib.ExitStack() as stack:
        if changes := [tuple(change) for change in defence.changes if change.place.startswith(PRINTED)]:
            program = DESK.format(take_out=inspect.getsource(take_out), changes=changes)
            with mock.patch.object(fork_server, "PROGRAM", ("-c", program)):
                desk = stack.enter_context(printing.Desk(unsafe=sandbox.probe() is not None))
            stack.enter_context(mock.patch.object(printing, "_standing", return_value=desk))
        for change in defence.changes:
            owner, name, before = take_out(*change)
            stack.callback(setattr, owner, name, before)
        safe_html._kept.clear()  # what was made with it
        yield


@contextlib.contextmanager
def court_without(defence: Defence | None, variable: str, token: bytes) -> Iterator[Court]:
    """Open a court with secrets planted in it, and without a defence, if one is given; that is taken out here, too."""
    with contextlib.ExitStack() as stack:
        if defence:
            stack.enter_context(without(defence))
        program = PROGRAM.format(
            take_out=inspect.getsource(take_out),
            changes=defence.of_the_judge if defence else [],
            variable=variable,
            token=token,
        )
        with mock.patch.object(fork_server, "PROGRAM", ("-c", program)):
            opened = stack.enter_context(Court(unsafe=bool(defence and defence.unsafe)))
        yield opened


@contextlib.contextmanager
def graded_by(chosen: Court) -> Iterator[None]:
    """Let everything be graded in this court."""
    with mock.patch.object(court, "_standing", return_value=chosen):
        yield
