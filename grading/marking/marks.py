"""Marking an assignment by hand: what there is to mark, decisions and taking them back, by several people at once.

Whoever decides says what they had seen of each answer's mark. Where that is not what there is any more, because somebody else
has marked it meanwhile here or in formgrader, nothing is written and they are told.
"""

import hashlib
import json
import time
from collections import defaultdict
from collections.abc import Mapping
from concurrent.futures import Future
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy.orm import Session

from grading.classroom.folder import Classroom
from grading.engine.printing import Answer
from grading.gradebook.by_hand import Held, read_held, write_held
from grading.marking.questions import Question, read_questions
from grading.marking.readings import Readings
from grading.marking.record import (
    Before,
    Change,
    Decision,
    Given,
    Record,
    choice_of,
    open_record,
    read_record,
)
from grading.marking.rubric import Choice, Item, comment_of, score_of

LOOKED_AT = 20.0  # seconds for which an answer counts as in front of a marker who says nothing more


class Changed(Exception):
    """What somebody else has changed meanwhile."""


class Marking:
    """An assignment that people mark by hand. Used in several threads."""

    def __init__(self, room: Classroom, assignment: str):
        self.room = room
        self.assignment = assignment
        self.questions = read_questions(room, assignment)
        self.readings = Readings(room, assignment, self.questions)
        self.before: dict[tuple[int, str], tuple[str, float]] = {}  # which answer stands before which marker

    def about(self) -> list[dict[str, Any]]:
        """Return what was asked in each question, its scheme and the lesson's own answer, as HTML; and how many wait."""
        with self.room.gradebook() as gradebook:
            waiting = [sum(held.waiting for held in self._held(gradebook.db, q)) for q in self.questions]
        return [
            {
                "title": question.title,
                "name": question.cell,
                "points": question.points,
                "asked": self.readings.own(question.asked),
                "scheme": self.readings.own(question.scheme) if question.scheme else "",
                "own": self.readings.own(question.own),
                "waiting": count,
            }
            for question, count in zip(self.questions, waiting, strict=True)
        ]

    def state(self, number: int, marker: str = "", at: str = "", with_names: bool = False) -> dict[str, Any]:
        """Return how far a question is: its rubric, and each answer without its text. `marker` looks `at` one of them."""
        question, record = self.questions[number], read_record(self.room, self.assignment)
        with self.room.gradebook() as gradebook:
            held = self._held(gradebook.db, question)
        taken = self._taken(number, marker, at)
        groups, read = self._groups(question, held)
        items = record.items(question)
        counts: dict[str, int] = defaultdict(int)
        for one in held:
            for item in self._choice(record, question, one).items:
                counts[item] += 1
        return {
            "items": [{**item._asdict(), "given": counts[item.id]} for item in items],
            "rubric": _version_of(items),
            "read": read,
            "answers": [
                {
                    "id": one.id,
                    "version": one.version,
                    "waiting": one.waiting,
                    "by_hand": one.manual is not None,
                    "score": _score(one),
                    "group": groups.get(one.id, ""),
                    "taken": one.id in taken,
                    "who": _who(one) if with_names else None,
                }
                for one in held
            ],
        }

    def answer(self, number: int, which: str, with_names: bool = False) -> dict[str, Any]:
        """Return an answer with its mark. Raises KeyError where there is none of this id."""
        question, record = self.questions[number], read_record(self.room, self.assignment)
        with self.room.gradebook() as gradebook:
            held = {one.id: one for one in self._held(gradebook.db, question)}[which]
        answer = self.readings.read(held.student, question, _names(held))
        return {
            "html": answer.html if with_names else answer.nameless,
            "who": _who(held) if with_names else None,
            **self._mark(record, question, held),
        }

    def decide(self, number: int, seen: Mapping[str, str], choice: Choice) -> dict[str, Any]:
        """Give some answers the same; `seen` has the version of each one's mark that the marker has decided on.

        Returns which were marked, how the others stand, and the decision's id to take it back by.
        """
        question = self.questions[number]
        with open_record(self.room, self.assignment) as record, self.room.gradebook() as gradebook:
            items = record.items(question)
            record.set_items(question, items)  # from now on it stays, whatever becomes of the scheme
            known = {item.id for item in items}
            choice = choice._replace(items=tuple(item for item in choice.items if item in known))
            score, comment = score_of(choice, items, question.points), comment_of(choice, items)
            done, others, changes = [], [], {}
            for held in self._held(gradebook.db, question):
                if held.id not in seen:
                    continue
                now = (
                    write_held(gradebook.db, held, score, False, comment)
                    if held.version == seen[held.id]
                    else None
                )
                if now is None:
                    others.append({"id": held.id, **self._mark(record, question, held)})
                    continue
                changes[held.student] = _change(record.given(question), held, now)
                record.given(question)[held.student] = _given(choice, now)
                done.append(held.id)
            decision = _keep(record, question, changes)
            record.save()  # first: the gradebook is right where they differ
            gradebook.db.commit()
        return {"done": done, "others": others, "decision": decision}

    def take_back(self, decision: str) -> dict[str, Any]:
        """Undo a decision, or a change of a rubric, on all answers that are still as it has left them; say how many are not."""
        with open_record(self.room, self.assignment) as record, self.room.gradebook() as gradebook:
            entry = next((entry for entry in record.history if entry["id"] == decision), None)
            if entry is None:
                raise Changed("This was taken back already.")
            question = next(one for one in self.questions if one.key == entry["question"])
            if (items := entry.get("items")) is not None:
                if _version_of(record.items(question)) != entry["rubric"]:
                    raise Changed("The rubric was changed again meanwhile.")
                record.set_items(question, [Item(*item) for item in items])
            left = 0
            for held in self._held(gradebook.db, question):
                if not (change := entry["changes"].get(held.student)):
                    continue
                before = change["before"]
                if held.version != change["after"] or not write_held(
                    gradebook.db, held, before["manual"], before["waiting"], before["comment"]
                ):
                    left += 1
                elif before["given"] is None:
                    record.given(question).pop(held.student, None)
                else:
                    record.given(question)[held.student] = before["given"]
            record.history.remove(entry)
            record.save()  # first: the gradebook is right where they differ
            gradebook.db.commit()
        return {
            "question": self.questions.index(question),
            "back": len(entry["changes"]) - left,
            "left": left,
        }

    def change_items(self, number: int, rubric: str, items: list[Item]) -> dict[str, Any]:
        """Let a question have another rubric: answers that were given an item have it as it is now, or have it no more.

        `rubric` is the version that was changed; raises Changed where there is another now. An item without an id is new.
        """
        question = self.questions[number]
        with open_record(self.room, self.assignment) as record, self.room.gradebook() as gradebook:
            old = record.items(question)
            if _version_of(old) != rubric:
                raise Changed(
                    "Somebody else has changed this rubric meanwhile. Look at it, then change it again."
                )
            last = max([int(item.id) for item in old] + [record.content.get("last_item", 0)], default=0)
            new = []
            for item in items:
                last += not item.id
                new.append(item if item.id else item._replace(id=str(last)))
            record.content["last_item"] = last
            touched = {item.id for item in old} - {item.id for item in set(old) & set(new)}
            changes = {}
            for held in self._held(gradebook.db, question):
                choice = self._choice(record, question, held)
                if held.manual is None or not touched & set(choice.items):
                    continue
                kept = choice._replace(items=tuple(one for one in choice.items if one in {i.id for i in new}))
                score, comment = score_of(kept, new, question.points), comment_of(kept, new)
                if now := write_held(gradebook.db, held, score, held.waiting, comment):
                    changes[held.student] = _change(record.given(question), held, now)
                    record.given(question)[held.student] = _given(kept, now)
            record.set_items(question, new)
            decision = _keep(record, question, changes, rubric=(old, new))
            record.save()  # first: the gradebook is right where they differ
            gradebook.db.commit()
        return {"decision": decision, "changed": len(changes)}

    def rows(self) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """Return what each answer was given, and how often each item was, as rows of tables."""
        record = read_record(self.room, self.assignment)
        answers, rubric = [], []
        with self.room.gradebook() as gradebook:
            for question in self.questions:
                items, counts = record.items(question), defaultdict[str, int](int)
                texts = {item.id: item.text for item in items}
                for held in self._held(gradebook.db, question):
                    choice = self._choice(record, question, held)
                    for item in choice.items:
                        counts[item] += 1
                    answers.append(
                        {
                            "student": held.student,
                            "question": question.cell,
                            "score": "" if held.waiting else _score(held),
                            "max_score": question.points,
                            "items": "; ".join(texts[item] for item in choice.items if item in texts),
                            "more_points": choice.more,
                            "words": choice.words,
                        }
                    )
                rubric += [
                    {
                        "question": question.cell,
                        "item": item.text,
                        "points": item.points,
                        "answers": counts[item.id],
                    }
                    for item in items
                ]
        return answers, rubric

    def _held(self, db: Session, question: Question) -> list[Held]:
        return read_held(db, self.assignment, question.notebook, question.cell)

    def _choice(self, record: Record, question: Question, held: Held) -> Choice:
        """Return what was decided on an answer; where the gradebook has something else since, that."""
        given = record.given(question).get(held.student)
        if given and (given["score"], given["comment"]) == (held.manual, held.comment):
            return choice_of(given)
        return Choice((), held.manual or 0.0, held.comment or "")

    def _mark(self, record: Record, question: Question, held: Held) -> dict[str, Any]:
        return {
            **self._choice(record, question, held)._asdict(),
            "score": _score(held),
            "version": held.version,
            "waiting": held.waiting,
            "by_hand": held.manual is not None,
            "said": held.said,
        }

    def _taken(self, number: int, marker: str, at: str) -> set[str]:
        """Return which answers other markers look at."""
        now = time.monotonic()
        if marker:
            self.before[number, marker] = at, now
        for key, (_, when) in [*self.before.items()]:
            if now - when > LOOKED_AT:
                self.before.pop(key, None)
        return {which for (q, who), (which, _) in [*self.before.items()] if q == number and who != marker}

    def _groups(self, question: Question, held: list[Held]) -> tuple[dict[str, str], int]:
        """Return what like answers have in common, by id, and how many answers were compared."""
        asked: dict[str, Future[dict[str, Answer]]] = {
            one.id: self.readings.ask(one.student, question.notebook, _names(one)) for one in held
        }
        keys = {
            which: found.result()[question.cell].key
            for which, found in asked.items()
            if found.done() and not found.exception() and question.cell in found.result()
        }
        return keys, sum(found.done() for found in asked.values())


def _names(held: Held) -> tuple[str | None, ...]:
    return held.student, held.first_name, held.last_name


def _who(held: Held) -> str:
    name = " ".join(part for part in (held.first_name, held.last_name) if part)
    return f"{name} ({held.student})" if name else held.student


def _score(held: Held) -> float | None:
    return held.auto if held.manual is None else held.manual


def _version_of(items: list[Item]) -> str:
    return hashlib.sha256(json.dumps([[*item] for item in items]).encode()).hexdigest()[:16]


def _given(choice: Choice, now: Held) -> Given:
    return {
        "items": choice.items,
        "more": choice.more,
        "words": choice.words,
        "score": now.manual,
        "comment": now.comment,
    }


def _change(given: Mapping[str, Given], held: Held, now: Held) -> Change:
    before: Before = {
        "manual": held.manual,
        "waiting": bool(held.waiting),
        "comment": held.comment,
        "given": given.get(held.student),
    }
    return {"before": before, "after": now.version}


def _keep(
    record: Record,
    question: Question,
    changes: dict[str, Change],
    rubric: tuple[list[Item], list[Item]] | None = None,
) -> str:
    """Add a decision to the record, with the rubric before and after it where that is what was changed; return its id."""
    entry: Decision = {
        "id": uuid4().hex,
        "question": question.key,
        "time": f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
        "changes": changes,
    }
    if rubric is not None:
        old, new = rubric
        entry["items"], entry["rubric"] = [[*item] for item in old], _version_of(new)
    record.history.append(entry)
    return entry["id"]
