"""A call of another process's function, as the question that asks for it, and its value, out of the answer."""

import sys
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from grading.judge.processes import awaited
from grading.judge.processes.notebook_process import Worker
from grading.judge.processes.parcels import Parcels
from grading.judge.processes.patched import Patched
from grading.judge.processes.remote import Remote, checked
from grading.judge.processes.replacements import Replacements
from grading.judge.processes.student_files import StudentFiles
from grading.judge.processes.told_names import ToldNames
from grading.judge.processes.warned import warn_of
from grading.judge.wire import graphs as wire_graphs
from grading.judge.wire import messages
from grading.judge.wire.marshalling import at_path, copy_back, is_all_plain

NEXT = (
    ("builtins", "next"),
    (awaited.__name__, awaited.next_of.__name__),
)  # what raises at an iteration's end


class Questions:
    """Makes questions of calls, with all that a process is to know for them, and values of answers."""

    def __init__(self, parcels: Parcels, files: StudentFiles):
        self.parcels = parcels
        self.files = files
        self.replacements = Replacements(parcels.pack)
        self.names = ToldNames()
        self.patched = Patched()
        self.steers = False  # whether the test sends values to generators
        self.after: Callable[[], None] | None = None  # what is done after each call of the student's process
        self.may_end = False  # whether tests expect errors that end an iteration

    def question(
        self, worker: Worker, function: Remote, args: Iterable[Any], kwargs: dict[str, Any], copies: bool
    ) -> messages.Call:
        """Return the question that asks a process for a call, with `copies` of function and arguments where a task makes it."""
        arguments = (tuple(args), kwargs)
        is_student = worker.role == "student"
        pack = partial(self.parcels.pack, worker)
        return messages.Call(
            function=wire_graphs.fields(self.parcels.describe(worker, function)),
            arguments=pack(arguments),
            files=self.files.named_by(worker, function, arguments),
            replace=self.replacements.packed(worker),
            hold=not function.direct or (self.parcels.stays is not None and is_student),
            direct=function.direct,
            names=self.names.changed(pack) if is_student else {},
            patched=self.patched.now(pack) if is_student else {},
            copies=copies and not function.direct,
            steered=self.steers and is_student,
        )

    def value(
        self, worker: Worker, function: Remote, args: Iterable[Any], kwargs: dict[str, Any], answer: Any
    ) -> Any:
        """Return the value that an answer gives, once what was printed is shown, and arguments are as the call has left them."""
        printed = answer.get("printed") if type(answer) is dict else None
        if type(printed) is str and printed:
            sys.stdout.write(printed)  # which a check may have redirected
        if self.parcels.stays is not None and type(answer) is dict:
            warn_of(answer.get("warned"), self.parcels.course)
            if function.direct and "error" in answer and answer.get("changed") is not None:
                self._copy_back(worker, function, args, kwargs, answer["changed"])
        if self.after and worker.role == "student":
            self.after()
        is_next = (function.module, function.name) in NEXT
        found = checked(answer, self.may_end or is_next, partial(self.parcels.error_of, worker))
        value = self.parcels.unpack(worker, found.value, function.gives)
        is_as_there = True
        if function.direct and found.changed is not None:
            is_as_there = self._copy_back(worker, function, args, kwargs, found.changed)
        if function.direct and found.same is not None and self.parcels.stays is not None and is_as_there:
            own = at_path(found.same, [tuple(args), kwargs])
            return own if is_all_plain(own) else value  # what stays there needs leave
        return value

    def _copy_back(
        self, worker: Worker, function: Remote, args: Iterable[Any], kwargs: dict[str, Any], changed: Any
    ) -> bool:
        """Let arguments be as the call has left them; return whether they are.

        In another course they are where the instructor's own answer has changed its own, too: many tests work out what is expected
        from what an answer has had before.
        """
        label = function.gives and f"{function.gives} changes"
        stays = self.parcels.stays if worker.role == "student" else None
        if stays is not None and label and not stays.allows(f"{label} its arguments"):
            return False
        copy_back((tuple(args), kwargs), self.parcels.unpack(worker, changed, label, True))
        return True
