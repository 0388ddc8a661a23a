"""Calls that are asked for at once, since each would cross to another process and back."""

from collections.abc import Callable
from functools import partial
from typing import Any

from grading.judge.processes.notebook_process import Worker
from grading.judge.processes.remote import Remote, checked
from grading.judge.wire import errors as wire_errors
from grading.judge.wire import messages
from grading.judge.wire.marshalling import CannotCross

TOGETHER = 64  # calls that are asked for at once
Question = Callable[..., messages.Call]  # of a process, a function, its arguments and keyword arguments
Value = Callable[..., Any]  # of a function, its arguments, its keyword arguments and an answer


def ask_in_batches(
    worker: Worker,
    numbers: list[int],
    calls: list[Any],
    values: list[Any],
    question: Question,
    value: Value,
) -> None:
    """Ask a process for some of these calls at once, as far as that can be done; put there how to get their values."""
    while len(numbers) > 1:
        now = numbers[:TOGETHER]
        try:
            worker.catch_up()
            questions = [question(worker, *calls[number]).to_plain() for number in now]
            answers = checked(worker.ask(messages.Calls(questions))).answers
        except wire_errors.Stopped as stopped:
            values[now[0]] = partial(_raise, stopped)
            break
        except (CannotCross, ValueError, TypeError):
            break  # too long, or one that cannot cross: then one by one
        if type(answers) is not list or not answers:
            break
        for number, answer in zip(now, answers, strict=False):
            values[number] = partial(value, *calls[number], answer)
        if type(answers[-1]) is not dict or "error" in answers[-1]:
            break
        numbers = numbers[len(answers) :]


def ask_all_or_none(
    worker: Worker, function: Remote, calls: list[list[Any]], question: Question
) -> list[Any] | None:
    """Return the answers to these calls of one function; None where one fails, or all take too long."""
    if not 1 < len(calls) <= TOGETHER:
        return None
    worker.catch_up()
    try:
        questions = [question(worker, function, args, {}).to_plain() for args in calls]
        answers = checked(worker.ask(messages.Calls(questions))).answers
        if type(answers) is not list or len(answers) != len(calls):
            return None
        for answer in answers:
            checked(answer)
    except wire_errors.Stopped:
        raise
    except Exception:  # noqa: BLE001, it comes again when the calls are made one by one
        return None
    return answers


def _raise(error: Exception) -> None:
    raise error
