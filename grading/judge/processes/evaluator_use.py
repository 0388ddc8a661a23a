"""What the evaluator is used for: a graph, or a file that says to whoever reads it what to do, could change that process."""

from grading.judge.processes.notebook_process import Worker


class EvaluatorUse:
    """The use of an evaluator since it began: for graphs or for files, and never for both."""

    def __init__(self, evaluator: Worker):
        self.evaluator = evaluator
        self.what = ""
        self.has_had_files = False  # of the student's

    def begin(self, what: str) -> None:
        """Take a fresh evaluator where the one that there is was used for something else."""
        if self.what not in ("", what):
            self.evaluator.renew()
            self.has_had_files = False
        self.what = what

    def end_test(self) -> None:
        """Take a fresh one where this one has read the student's files: it is over."""
        if self.has_had_files:
            self.begin("")
