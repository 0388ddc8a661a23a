"""The student's files that a function of the course reads: copied to where it runs."""

from typing import Any

from grading.judge.processes.evaluator_use import EvaluatorUse
from grading.judge.processes.notebook_process import Worker
from grading.judge.processes.remote import Remote, checked
from grading.judge.wire import file_contents
from grading.judge.wire.messages import Get


class StudentFiles:
    """Moves files from the student's process to the evaluator, and notes that it has had some."""

    def __init__(self, student: Worker, use: EvaluatorUse):
        self.student = student
        self.use = use

    def named_by(self, worker: Worker, function: Remote, arguments: Any) -> dict[str, Any]:
        """Return the student's files that the arguments of a course function name, where it runs in the evaluator."""
        if (
            worker is self.student
            or function.kind != "course"
            or not (paths := list(file_contents.paths_in(arguments)))
        ):
            return {}
        found = checked(self.student.ask(Get(paths))).files
        found = {path: found.get(path) for path in paths} if type(found) is dict else {}
        self.use.has_had_files |= any(content is not None for content in found.values())
        return found
