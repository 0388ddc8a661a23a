"""What there is to say about an assignment of a class, as plain data for a page and its tables."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from tqdm import tqdm

from grading.classroom.folder import Classroom
from grading.classroom.layout import RECORDS
from grading.classroom.records import Record
from grading.engine.analysing import Found, Question, analyse
from grading.gradebook.cells import CellMark, read_cells, read_flags
from grading.gradebook.marks import Mark, read_marks
from grading.report import similarity
from grading.report.lesson import Check, Exercise, Lesson, read_lesson
from grading.report.statistics import Item, Spread, histogram, item, spread

UNTOUCHED = "left as it was given"
UNSAID = "no message: some of its points, or an output that counts as wrong"


class Reason(NamedTuple):
    """Why a mark asks for a look: one of KINDS, and more about it."""

    kind: str
    text: str = ""


KINDS = (
    "nothing handed in",
    "not graded yet",
    "late",
    "to mark by hand",
    "flagged in formgrader",
    "note from grading",
)


class Person(NamedTuple):
    """A student: what the page calls them, their mark, and what about it asks for a look."""

    name: str
    mark: Mark
    share: float | None  # of all points; None where there is no mark
    reasons: list[Reason]
    by_exercise: list[float | None]  # the share of each exercise's points


class CheckNumbers(NamedTuple):
    """A check and its numbers.

    `seconds` are what it took of each student's answers, where that is known, and `memory` by how many MB it raised the most
    that the student's process had had until then, likewise.
    """

    check: Check
    highest: float
    numbers: Item
    seconds: list[float]
    memory: list[float]


class ExerciseNumbers(NamedTuple):
    """An exercise and its numbers, and those of its checks."""

    exercise: Exercise
    highest: float
    numbers: Item
    checks: list[CheckNumbers]
    untouched: int

    @property
    def seconds(self) -> list[float]:
        """What all its checks together took of each student's answers, where that is known of the same students."""
        return _together([check.seconds for check in self.checks if check.seconds])

    @property
    def memory(self) -> list[float]:
        """By how many MB all its checks together raised the most that each student's process has had, likewise."""
        return _together([check.memory for check in self.checks if check.memory])


def _together(costs: list[list[float]]) -> list[float]:
    """Return the sums, by student, of what is known of the same students."""
    alike = len({len(cost) for cost in costs}) == 1
    return [sum(of_one) for of_one in zip(*costs, strict=True)] if alike else []


class Mistake(NamedTuple):
    """A kind of message that failed checks of an exercise gave, and a typical answer."""

    exercise: str
    kind: str
    checks: list[str]
    students: list[str]
    message: str
    answer: str


class Surprise(NamedTuple):
    """A check that some saw pass in their own notebook, and that then took points."""

    exercise: str
    check: str
    kind: str
    students: list[str]


class Likeness(NamedTuple):
    """Students whose answers to an exercise are built alike: some of those texts, and whose each is."""

    exercise: str
    students: list[str]
    share: float
    bits: float
    answers: list[tuple[list[str], str]]

    @property
    def others(self) -> list[str]:
        """Those whose answers are not among the texts."""
        shown = {name for names, _ in self.answers for name in names}
        return [name for name in self.students if name not in shown]


class Report(NamedTuple):
    """All of it; `notes` are those that most students were told."""

    assignment: str
    notes: list[str]
    people: list[Person]
    marks: Spread | None
    bins: list[int]
    exercises: list[ExerciseNumbers]
    mistakes: list[Mistake]
    surprises: list[Surprise]
    told_nothing: int  # notebooks that do not show what their students saw
    alike: list[Likeness]
    unread: list[str]

    def with_reason(self, kind: str) -> list[tuple[str, str]]:
        """Return who has a reason of this kind, and what more there is about it."""
        return [
            (person.name, reason.text)
            for person in self.people
            for reason in person.reasons
            if reason.kind == kind
        ]

    @property
    def wrong(self) -> list[Mistake]:
        """The kinds of mistakes of answers that were given."""
        return [mistake for mistake in self.mistakes if mistake.kind != UNTOUCHED]

    @property
    def graded(self) -> list[Person]:
        """Those who have a mark for something that they handed in."""
        return [person for person in self.people if person.share is not None]


SHOWN = 4  # texts of a group that are shown side by side


def gather(room: Classroom, assignment: str, anonymous: bool = False) -> Report:
    """Return the report of an assignment. What students wrote is looked through in jails."""
    lesson = read_lesson(room, assignment)
    marks = read_marks(room, [assignment])
    graded = {mark.student_id: mark for mark in marks if mark.status == "graded"}
    names = pseudonyms(marks) if anonymous else {mark.student_id: shown_name(mark) for mark in marks}
    cells = [cell for cell in read_cells(room, assignment) if cell.student in graded]
    points: dict[tuple[str, str], dict[str, CellMark]] = defaultdict(dict)
    for cell in cells:
        points[cell.notebook, cell.cell][cell.student] = cell
    found = _look(room, assignment, lesson, graded, anonymous)
    numbers = _numbers(lesson, points, graded, found, _costs(room, assignment, graded))
    flags = read_flags(room, assignment)
    notes = _of_most(marks)
    exercises = [each.exercise for each in numbers]  # those of which something is marked
    people = [
        _person(mark, names, exercises, points, mark.student_id in flags, notes, anonymous) for mark in marks
    ]
    shares = [person.share for person in people if person.share is not None]
    return Report(
        assignment,
        notes,
        people,
        spread(shares),
        histogram(shares),
        numbers,
        _mistakes(lesson, points, found, names),
        _surprises(lesson, points, found, names),
        sum(not one.told for by_student in found.values() for one in by_student.values()),
        _alike(lesson, found, names),
        sorted({names[one.student] for each in found.values() for one in each.values() if not one.readable}),
    )


def _of_most(marks: list[Mark]) -> list[str]:
    """Return the notes that more than half of those with a mark were given: they say nothing about one of them."""
    graded = [mark for mark in marks if mark.status == "graded"]
    often = Counter(note for mark in graded for note in set(mark.note.split("; ")) if note)
    return [note for note, count in often.items() if count > max(len(graded) / 2, 2)]


def shown_name(mark: Mark) -> str:
    """Return what a student is called on a page: by name and id."""
    full = f"{mark.first_name} {mark.last_name}".strip()
    return f"{full} ({mark.student_id})" if full else mark.student_id


def pseudonyms(marks: Iterable[Mark]) -> dict[str, str]:
    """Return a number for each student, in an order that says nothing, and another each time."""
    students = sorted({mark.student_id for mark in marks})
    random.SystemRandom().shuffle(students)
    return {student: f"student {number}" for number, student in enumerate(students, 1)}


def _person(
    mark: Mark,
    names: Mapping[str, str],
    exercises: list[Exercise],
    points: Mapping[tuple[str, str], Mapping[str, CellMark]],
    flagged: bool,
    notes: list[str],
    anonymous: bool,
) -> Person:
    has_mark = mark.status == "graded" and mark.max_score > 0
    reasons = []
    if mark.status != "graded":
        reasons.append(Reason(KINDS[1] if mark.status == "waiting" else KINDS[0]))
    if mark.hours_late > 0:
        penalty = f", {mark.late_penalty:g} points off" if mark.late_penalty else ""
        reasons.append(Reason("late", f"{late(mark.hours_late)}{penalty}"))
    if mark.to_mark_by_hand:
        reasons.append(Reason("to mark by hand", f"{mark.to_mark_by_hand}"))
    if flagged:
        reasons.append(Reason("flagged in formgrader"))
    if own := [note for note in mark.note.split("; ") if note and note not in notes]:
        said = "the class's own report shows it" if anonymous else "; ".join(own)
        reasons.append(Reason("note from grading", said))
    by_exercise = [_share_of(exercise, mark.student_id, points) for exercise in exercises]
    share = mark.score / mark.max_score if has_mark else None
    return Person(names[mark.student_id], mark, share, reasons, by_exercise)


def late(hours: float) -> str:
    """Return how late something is, in words.

    >>> late(0.5), late(30), late(72)
    ('30 minutes', '30 hours', '3 days')
    """
    if hours < 1:
        return f"{hours * 60:.0f} minutes"
    return f"{hours:.0f} hours" if hours < 48 else f"{hours / 24:.0f} days"


def _share_of(
    exercise: Exercise, student: str, points: Mapping[tuple[str, str], Mapping[str, CellMark]]
) -> float | None:
    found = (points.get(key, {}).get(student) for key in keys(exercise))
    own = [cell for cell in found if cell and not cell.waiting]
    highest = sum(cell.max_score for cell in own)
    return sum(cell.score for cell in own) / highest if highest else None


def keys(exercise: Exercise) -> list[tuple[str, str]]:
    """Return by what the gradebook knows the checks of an exercise."""
    return [(exercise.notebook, check.name) for check in exercise.checks]


def _look(
    room: Classroom, assignment: str, lesson: Lesson, graded: Mapping[str, Mark], anonymous: bool
) -> dict[str, dict[str, Found]]:
    """Return what was found in each notebook, by its name and its student."""
    found: dict[str, dict[str, Found]] = {}
    for notebook in sorted({exercise.notebook for exercise in lesson.exercises}):
        own = [exercise for exercise in lesson.exercises if exercise.notebook == notebook]
        checks = tuple(check.name for exercise in own for check in exercise.checks if not check.by_hand)
        answers = {
            exercise.name: exercise.given
            for exercise in own
            if exercise.name and not exercise.checks[0].by_hand
        }
        questions = []
        for student, mark in graded.items():
            path = room.folder("autograded", assignment, student) / f"{notebook}.ipynb"
            if path.exists():
                submitted = room.folder("submitted", assignment, student) / f"{notebook}.ipynb"
                hide = (student, mark.first_name, mark.last_name, mark.email) if anonymous else ()
                questions.append(Question(student, path, submitted, checks, answers, hide, anonymous))
        bar = tqdm(analyse(questions), total=len(questions), unit=" notebooks", disable=None, leave=False)
        found[notebook] = {one.student: one for one in bar}
    return found


def _numbers(
    lesson: Lesson,
    points: Mapping[tuple[str, str], Mapping[str, CellMark]],
    graded: Mapping[str, Mark],
    found: Mapping[str, Mapping[str, Found]],
    costs: Mapping[tuple[str, str], tuple[list[float], list[float]]],
) -> list[ExerciseNumbers]:
    totals: Counter[str] = Counter()
    for own in points.values():
        totals.update({student: cell.score for student, cell in own.items()})
    made = []
    for exercise in lesson.exercises:
        checks, together, highest = [], Counter[str](), 0.0
        for check, key in zip(exercise.checks, keys(exercise), strict=True):
            own = {student: cell for student, cell in points.get(key, {}).items() if not cell.waiting}
            if not own:
                continue
            most = max(cell.max_score for cell in own.values())
            scores = {student: cell.score for student, cell in own.items()}
            together.update(scores)
            highest += most
            each = item([*scores.values()], most, [totals[student] for student in scores])
            checks.append(CheckNumbers(check, most, each, *costs.get(key, ([], []))))
        if not checks:
            continue
        whole = item([*together.values()], highest, [totals[student] for student in together])
        untouched = sum(
            exercise.name in one.untouched
            for one in found.get(exercise.notebook, {}).values()
            if one.student in graded
        )
        made.append(ExerciseNumbers(exercise, highest, whole, checks, untouched))
    return made


def _costs(
    room: Classroom, assignment: str, students: Iterable[str]
) -> dict[tuple[str, str], tuple[list[float], list[float]]]:
    """Return the seconds and the MB that each check took of each student's answers, by notebook and grade_id.

    They are in the students' order, without those of whom it is not known.
    """
    costs: dict[tuple[str, str], tuple[list[float], list[float]]] = defaultdict(lambda: ([], []))
    for student in students:
        record = Record.read(room.folder(RECORDS, assignment, student))
        for place, kind in enumerate((record.seconds, record.memory) if record else ()):
            for notebook, by_check in kind.items():
                for name, taken in by_check.items():
                    costs[notebook, name][place].append(taken)
    return costs


def _mistakes(
    lesson: Lesson,
    points: Mapping[tuple[str, str], Mapping[str, CellMark]],
    found: Mapping[str, Mapping[str, Found]],
    names: Mapping[str, str],
) -> list[Mistake]:
    """Return the kinds of messages of each exercise, the most frequent first."""
    kinds: dict[tuple[str, str, str], dict[str, list[tuple[str, str]]]] = defaultdict(
        lambda: defaultdict(list)
    )
    titles = {exercise.key: exercise.title for exercise in lesson.exercises}
    for exercise, check, student in _failures(lesson, points):
        one = found.get(exercise.notebook, {}).get(student)
        if one is None:
            continue
        kind, message = one.failed.get(check.name, (UNSAID, ""))
        if exercise.name in one.untouched:
            kind, message = UNTOUCHED, ""
        kinds[(*exercise.key, kind)][student].append((check.title, message))
    made = []
    for (notebook, name, kind), by_student in kinds.items():
        checks = Counter(title for told in by_student.values() for title, _ in told)
        typical = _typical({student: told[0][1] for student, told in by_student.items()})
        answer = found[notebook][typical].answers.get(name, ("", []))[0]
        students = sorted(names[student] for student in by_student)
        message = by_student[typical][0][1]
        made.append(Mistake(titles[notebook, name], kind, [*checks], students, message, answer))
    return sorted(made, key=lambda mistake: (-len(mistake.students), mistake.exercise, mistake.kind))


def _failures(
    lesson: Lesson, points: Mapping[tuple[str, str], Mapping[str, CellMark]]
) -> Iterable[tuple[Exercise, Check, str]]:
    for exercise in lesson.exercises:
        for check, key in zip(exercise.checks, keys(exercise), strict=True):
            for student, cell in points.get(key, {}).items():
                if not check.by_hand and not cell.waiting and cell.score < cell.max_score:
                    yield exercise, check, student


def _typical(messages: Mapping[str, str]) -> str:
    """Return whose message is the most frequent; of several, one that is neither long nor short."""
    often = Counter(messages.values())
    most = max(often.values())
    candidates = sorted(
        (s for s, text in messages.items() if often[text] == most), key=lambda s: (len(messages[s]), s)
    )
    return candidates[len(candidates) // 2]


def _surprises(
    lesson: Lesson,
    points: Mapping[tuple[str, str], Mapping[str, CellMark]],
    found: Mapping[str, Mapping[str, Found]],
    names: Mapping[str, str],
) -> list[Surprise]:
    seen: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for exercise, check, student in _failures(lesson, points):
        one = found.get(exercise.notebook, {}).get(student)
        if one and one.told.get(check.name):
            seen[exercise.title, check.title][student] = one.failed.get(check.name, (UNSAID, ""))[0]
    made = [
        Surprise(title, check, Counter(kinds.values()).most_common(1)[0][0], sorted(names[s] for s in kinds))
        for (title, check), kinds in seen.items()
    ]
    return sorted(made, key=lambda surprise: -len(surprise.students))


def _alike(
    lesson: Lesson, found: Mapping[str, Mapping[str, Found]], names: Mapping[str, str]
) -> list[Likeness]:
    made = []
    for exercise in lesson.exercises:
        answers = {
            student: one.answers[exercise.name]
            for student, one in found.get(exercise.notebook, {}).items()
            if exercise.name in one.answers and exercise.name not in one.untouched
        }
        structures = {student: numbers for student, (_, numbers) in answers.items()}
        for group in similarity.groups(structures, lesson.own[exercise.notebook]):
            texts: dict[str, list[str]] = defaultdict(list)
            for student in group.students:
                texts[answers[student][0]].append(names[student])
            shown = [(whose, text) for text, whose in texts.items()][:SHOWN]
            students = [names[student] for student in group.students]
            made.append(Likeness(exercise.title, students, group.share, group.bits, shown))
    return sorted(made, key=lambda group: -group.bits)
