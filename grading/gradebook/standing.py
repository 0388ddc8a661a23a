"""What a gradebook holds for a submission, cell by cell, and how it survives new tests."""

from datetime import timedelta
from typing import NamedTuple

from nbgrader.api import Comment, Grade, SubmittedAssignment


class Hand(NamedTuple):
    """What a person gave to a cell."""

    manual: float | None = None
    extra: float | None = None
    comment: str | None = None


class Standing(NamedTuple):
    """The marks of a submission, by the names of their cells."""

    total: float
    scores: dict[str, float]
    automatic: dict[str, float | None]
    waiting: dict[str, bool]
    by_hand: dict[str, Hand]
    flagged: bool
    penalty: float | None
    extension: timedelta | None


def read_standing(submission: SubmittedAssignment) -> Standing:
    """Return what the gradebook holds for a submission."""
    grades = grades_of(submission)
    comments = {name: comment.manual_comment for name, comment in comments_of(submission).items()}
    hands = {
        name: Hand(
            grades[name].manual_score if name in grades else None,
            grades[name].extra_credit if name in grades else None,
            comments.get(name),
        )
        for name in {*grades, *comments}
    }
    return Standing(
        submission.score,
        {name: grade.score for name, grade in grades.items()},
        {name: grade.auto_score for name, grade in grades.items()},
        {name: grade.needs_manual_grade for name, grade in grades.items()},
        {name: hand for name, hand in hands.items() if any(given is not None for given in hand)},
        any(notebook.flagged for notebook in submission.notebooks),
        sum(notebook.late_submission_penalty or 0 for notebook in submission.notebooks) or None,
        submission.extension,
    )


def carry_over(submission: SubmittedAssignment, before: Standing, all_scores: bool) -> None:
    """Give a freshly graded submission what a person had given to it, and all its marks if nothing could be graded."""
    for name, grade in grades_of(submission).items():
        hand = before.by_hand.get(name, Hand())
        grade.manual_score, grade.extra_credit = hand.manual, hand.extra
        if all_scores:
            grade.auto_score = before.automatic.get(name)
        if all_scores or hand.manual is not None:  # the same answer: it has been looked at
            grade.needs_manual_grade = before.waiting.get(name, False)
    for name, comment in comments_of(submission).items():
        comment.manual_comment = before.by_hand.get(name, Hand()).comment
    for notebook in submission.notebooks:
        notebook.flagged = before.flagged
        notebook.late_submission_penalty = before.penalty if len(submission.notebooks) == 1 else None


def keep_total(submission: SubmittedAssignment, before: Standing) -> None:
    """Raise automatic scores until the total is what it was: first where they fell, then on new checks, then on others.

    What does not fit below the points of those checks goes to the first of them.
    """
    missing = before.total - submission.score
    grades = {
        name: grade
        for name, grade in grades_of(submission).items()
        if grade.manual_score is None and grade.auto_score is not None and grade.cell_type == "code"
    }
    fell = [grade for name, grade in grades.items() if before.scores.get(name, 0) > grade.score]
    new = [grade for name, grade in grades.items() if name not in before.scores]
    order = list(dict.fromkeys([*fell, *new, *grades.values()]))
    for grade in order:
        gift = min(missing, max(grade.max_score - grade.auto_score, 0))
        grade.auto_score += gift
        missing -= gift
    if missing > 1e-9 and order:
        order[0].auto_score += missing


def cell_name(item: Grade | Comment) -> str:
    """Return the grade_id of a mark's cell; where an assignment has several notebooks, with the notebook's name."""
    several = len(item.assignment.notebooks) > 1
    return f"{item.notebook.name}/{item.name}" if several else item.name


def grades_of(submission: SubmittedAssignment) -> dict[str, Grade]:
    """Return the marks of a submission by the names of their cells."""
    return {cell_name(grade): grade for notebook in submission.notebooks for grade in notebook.grades}


def comments_of(submission: SubmittedAssignment) -> dict[str, Comment]:
    """Return the comments of a submission by the names of their cells."""
    return {cell_name(comment): comment for notebook in submission.notebooks for comment in notebook.comments}
