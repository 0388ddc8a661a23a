"""The words of checks: what each lets pass, what it catches, and what it then says."""

import re
from time import sleep
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest
from dask import delayed
from IPython.core.interactiveshell import InteractiveShell

from course import (
    about_bytes,
    at_least,
    at_most,
    backend,
    between,
    cards,
    check,
    drawn,
    each,
    edges,
    letter_numbers,
    lists,
    mappings,
    named,
    numbers,
    texts,
    whole,
    whole_numbers,
)
from course.cards import WIDTH, CheckFailed
from course.values import shown
from tests.course import answers
from tests.course.answers import rest, slowinc, slowsum, steps


def in_a_line(text) -> str:
    """Return a card as it is before it is folded."""
    return " ".join(str(text).split())


def fails(function) -> str:
    """Return the card with which a check fails."""
    with pytest.raises(CheckFailed) as caught:
        function()
    assert max(map(len, str(caught.value).splitlines())) <= WIDTH
    assert caught.value._render_traceback_() == [f"CheckFailed: {caught.value}"]
    return str(caught.value)


def test_a_right_answer_passes_every_word_and_each_says_in_a_line_what_it_tried(capsys):
    checked = check(answers.total, *edges(lists(numbers())))
    checked.is_lazy(slowinc).graph(work=lambda values: len(values) + 1, span=at_least(1), outputs=1)
    checked.gives(lambda values: sum(values) + len(values))
    checked.calls(slowinc, with_each=lambda values: values, alone=True, side_by_side=True)
    said = capsys.readouterr().out.splitlines()
    assert len(said) == 4
    assert all(line.startswith("right: ") for line in said)
    assert "total([3, 0, -1, 0.5, -2.5, 8])" in said[2]


@pytest.mark.parametrize(
    "name",
    ["prints_a_call", "prints_the_value", "prints_with_a_lazy_name", "swallows", "eager", "one_at_a_time"],
)
def test_what_runs_while_a_graph_is_built_is_seen(name):
    said = fails(lambda: check(getattr(answers, name), [1, 2]).is_lazy(slowinc))
    assert re.match(r"slowinc\([12]\) ran while the graph was still being built", said)
    assert "expected" in said
    assert "look     Is slowinc(...) called without delayed" in said
    said = fails(lambda: check(getattr(answers, name), [1, 2]).is_lazy(slowinc, hint="Wait."))
    assert said.endswith("look     Wait.")


def test_a_message_with_all_numbers_tells_none():
    def complains(number):
        raise ValueError(f"line {list(range(number))}")

    check(complains, 12).raises(ValueError, [7])
    said = fails(lambda: check(complains, 13).raises(ValueError, [7]))
    assert "expected a message with 7, and at most 12 numbers" in said


def test_what_is_expected_is_said_though_the_call_has_the_same_number():
    assert "expected 3" in fails(lambda: check(answers.total, [1, 3]).graph(span=3))


def test_the_picture_is_shown_once_and_in_a_kernel_alone(monkeypatch):
    shown_there = []
    monkeypatch.setattr("course.cards.display", shown_there.append)
    for shell, times in ((None, 0), (SimpleNamespace(), 0), (SimpleNamespace(kernel=1), 1)):
        monkeypatch.setattr("course.cards.get_ipython", lambda shell=shell: shell)
        with pytest.raises(CheckFailed) as caught:
            check(answers.total, [1]).graph(span=3)
        caught.value._render_traceback_()
        caught.value._render_traceback_()
        assert len(shown_there) == times


def test_a_function_that_is_passed_in_is_watched_too():
    def load(name):
        return len(name)

    def early(load, names):
        print(load(names[0]))
        return delayed(sum)([delayed(load)(name) for name in names])

    assert "load('fig') ran while" in fails(lambda: check(early, (load, ["fig"])).is_lazy())


def test_a_changed_argument_is_what_is_said_whatever_the_value():
    for word in (lambda c: c.gives(0), lambda c: c.graph(work=100), lambda c: c.is_lazy()):
        said = fails(lambda word=word: word(check(answers.pops, [1, 2])))
        assert said.startswith("pops changes its data.")
        assert "afterwards []" in said
        assert "as before, [1, 2]" in said


def test_a_copied_expectation_is_worked_out_before_the_call():
    assert "gives 0." in fails(lambda: check(answers.zero, [1, 2]).gives(sum))


def test_numbers_of_a_graph():
    checked = check(answers.total, [1, 2, 3])
    checked.graph(work=4, span=2, width=at_least(3), calls={slowinc: len, "sum": between(0, 1)})
    said = fails(lambda: checked.graph(work=5, hint="Draw it."))
    assert "4 tasks: 3 slowinc, 1 sum" in said
    assert "expected 5" in said
    assert "Draw it." in said
    assert "expected at least 4" in fails(lambda: checked.graph(width=at_least(4)))
    assert "3 tasks of slowinc" in fails(lambda: checked.graph(calls={slowinc: 2}))
    assert "total([1, 2, 3]) returns 1 Delayed value." in fails(lambda: checked.graph(outputs=2))
    said = fails(lambda: check(answers.now, 1, hint="Add them up.").graph(work=1))
    assert "does not return" in said
    assert "Add them up" not in said  # which is no advice to who has no graph


def test_a_dictionary_of_lazy_values_is_no_graph():
    def by_name(values):
        return {x: delayed(slowinc)(x) for x in values}

    said = fails(lambda: check(by_name, [1, 2]).is_lazy(slowinc))
    assert "by_name([1, 2]) returns an ordinary dictionary with Delayed values in it." in in_a_line(said)
    assert "make one Delayed of it" in said


@pytest.mark.parametrize("scheduler", ["sync", "threads"])
def test_nothing_else_is_computed_while_a_graph_is_built(scheduler):
    def counts(values):
        if len(values) > 1:
            delayed(len)(values).compute(scheduler=scheduler)
        return delayed(sum)(values)

    check(counts, [1], [2]).is_lazy()
    said = fails(lambda: check(counts, [1], [2, 3], hint="Only build.").is_lazy(hint="Only build."))
    assert "counts([2, 3]) computes a graph" in said
    assert "Only build." in said
    check(counts, [1], [2, 3]).gives(sum)


def test_a_list_in_which_only_some_are_lazy_is_no_graph():
    def ends(values):
        return [delayed(slowinc)(values[0]), values[1]]

    said = fails(lambda: check(ends, [1, 2]).is_lazy(slowinc))
    assert "some are Delayed and some are not" in in_a_line(said)
    assert "delayed(list)" in said


def test_an_ordinary_function_that_is_delayed_is_told_so():
    said = fails(lambda: check(delayed(max), (1, 2), said="larger").returns(2))
    assert "This is an ordinary function" in said
    assert "not run" not in said


def test_an_error_in_a_task_comes_with_what_may_help():
    """The hint of the check; and where it comes in a process of its own alone, that variables are not shared."""

    def seventh(values):
        return delayed(lambda: values[6])()

    def unwritten(values):
        def later():
            raise NotImplementedError("put your code here")

        return delayed(later)()

    found = {}

    def counted(values):
        count = dict.fromkeys(values, 0)

        def add(x):
            count[x] += 1

        def read(done):
            assert all(count.values()), "nothing was counted"
            return len(count)

        return delayed(read)([delayed(add)(x) for x in values])

    for answer, anywhere, look in (
        (seventh, False, "any number of values"),
        (unwritten, False, ""),
        (counted, True, "stays in its own process"),
    ):
        with pytest.raises(Exception, match=r"range|put your|counted") as caught:
            check(answer, [1, 2], hint="There may be any number of values.").gives(2, anywhere=anywhere)
        found[answer] = caught.value.look
        assert look in found[answer]
    assert found[unwritten] == ""


def test_a_function_that_returns_lazy_values_in_the_place_of_values_is_told_to_compute_them():
    said = fails(lambda: check(lambda values: [delayed(abs)(x) for x in values], [1, 2]).returns([1, 2]))
    assert "still lazy" in said
    assert "dask.compute" in said


def test_a_value_that_is_still_lazy_is_told_apart():
    for inner in (answers.generator, answers.lazy_inside):
        said = fails(lambda inner=inner: check(inner, [1, 2]).gives([2, 3]))
        assert "still lazy" in said
        assert "nobody ran" in " ".join(said.split())


def test_an_operator_is_not_called_by_a_name_of_dasks():
    inside = fails(lambda: check(lambda x: delayed(lambda: 1 + delayed(abs)(x))(), 1, said="f({0})").gives(2))
    assert "Delayed(operator)" in inside
    assert "swap" not in inside


def test_the_smallest_input_that_fails_is_shown():
    def no_doubles(values):
        return delayed(sum)(list(dict.fromkeys(values)))

    assert "no_doubles([3, 3])" in fails(lambda: check(no_doubles, *edges(lists(numbers()))).gives(sum))


def test_other_functions_in_the_place_of_the_courses_and_of_the_answers_own():
    ten = {slowinc: lambda x: 10 * x}
    check(answers.total, [1, 2]).gives(lambda values: 10 * sum(values), ten)
    assert "in the place of slowinc" in fails(lambda: check(answers.own_plus, [1, 2]).gives(30, ten))
    check(answers.own_plus, [1, 2]).gives(30, {"plus": lambda x: 10 * x})


def test_a_card_says_by_an_example_what_other_functions_do():
    others = {slowinc: lambda x: 10 * x, "plus": lambda x, y: x * y, abs: lambda x: x["no number"]}
    said = fails(lambda: check(answers.total, [1, 2]).gives(3, others))
    assert "stand-in slowinc(2) → 20, plus(2, 3) → 6\n" in said
    assert "stand-in" not in fails(lambda: check(answers.own_plus, [1, 2]).gives(30))


def test_a_graph_may_be_too_wide_or_empty():
    said = " ".join(fails(lambda: check(answers.total, [1, 2]).graph(width=1)).split())
    assert "In the graph of total([1, 2]), 2 tasks can run side by side. " in said
    said = fails(lambda: check(lambda values: delayed(3), [1], said="f({0})").graph(width=at_least(1)))
    assert said.startswith("The graph of f([1]) has 0 tasks.")


def test_an_error_of_a_delayed_in_a_task_is_told_as_one_in_a_task():
    def asks(x):
        return 1 if delayed(abs)(x) > 0 else 0

    def advice(answer):
        with pytest.raises(TypeError) as failed:
            check(answer, 1).gives(1)
        return failed.value.look

    assert advice(lambda x: delayed(asks)(x)).startswith("This is inside a task.")
    assert "put the question into a function" in advice(asks)


def test_of_a_long_chain_a_card_shows_the_ends():
    def row(values):
        total = 0
        for _ in values:
            total = delayed(slowinc)(total)
        return total

    said = " ".join(fails(lambda: check(row, list(range(9))).graph(span=2)).split())
    assert said.count("→") == 8
    said = " ".join(fails(lambda: check(row, list(range(30))).graph(span=2)).split())
    assert "chain slowinc → slowinc → slowinc → slowinc → … → slowinc → slowinc expected 2" in said


def test_of_more_side_by_side_than_expected_no_chain_is_shown():
    def wide(values):
        return delayed(sum)([delayed(slowinc)(delayed(slowinc)(x)) for x in values])

    said = fails(lambda: check(wide, [1, 2, 3]).graph(width=2))
    assert "3 tasks can run side by side" in said
    assert "chain" not in said
    assert "chain" in fails(lambda: check(wide, [1, 2, 3]).graph(width=4))


def test_a_number_beside_the_number_of_tasks_says_of_what():
    def two(x):
        return [delayed(abs)(x), delayed(abs)(x)]

    assert "expected 1 Delayed value" in fails(lambda: check(two, 4).graph(outputs=1)).splitlines()[-1]
    assert "expected at least 3 side by side" in fails(lambda: check(two, 4).graph(width=at_least(3)))
    assert "expected 3 calls" in fails(lambda: check(two, 4).calls(abs, often=3))


def test_what_is_not_lazy_is_told_in_rows():
    said = " ".join(fails(lambda: check(lambda x: [x], 4).graph(work=1)).split())
    assert "seen an int (4) expected a Delayed at position 0 of the list look This is already" in said
    said = " ".join(fails(lambda: check(lambda x: ([delayed(abs)(x)], x), 4).graph(work=1)).split())
    assert "look Make one Delayed of it" in said
    assert "TaskGraph" not in said
    said = " ".join(fails(lambda: check(lambda x: [], 4).graph(work=1)).split())
    assert said.endswith("seen the list is empty")


def test_a_course_function_that_is_called_at_once_is_to_be_called_by_a_task():
    with pytest.raises(CheckFailed, match=r"never\s+calls\s+slowinc") as failed:
        check(lambda x: delayed(abs)(slowinc(x)), 1, hint="Add one.").lets_out(slowinc)
    assert "delayed(slowinc(x)) calls it at once" in " ".join(str(failed.value).split())


class GivesUp(backend.Backend):
    """Makes calls in one go, and gives up when they have been made: each is then made again."""

    is_here = False

    def at_once(self, function, calls):
        for args in calls:
            function(*args)


def test_what_an_answer_keeps_of_calls_that_were_given_up_does_not_run_too_early(monkeypatch):
    monkeypatch.setattr(backend, "_used", [GivesUp()])
    kept = {}

    def remembers(load, name):
        return kept.setdefault(name, delayed(load)(name))

    check(remembers, (named("load", len), "fig")).is_lazy().gives(3)


def test_what_differs_behind_what_is_shown_is_told():
    numbers = list(range(40))
    said = " ".join(fails(lambda: check(lambda: numbers[:20], ()).returns(numbers)).split())
    assert "gives 20 items, [0, 1," in said
    assert "expected 40 items, [0, 1," in said
    said = " ".join(
        fails(lambda: check(lambda: [*numbers[:30], 0, *numbers[31:]], ()).returns(numbers)).split()
    )
    assert "...], and at [30] 0. expected at [30] 30" in said
    assert "item" not in fails(lambda: check(lambda: [1], ()).returns([1, 2]))
    records = [{"day": day} for day in range(40)]
    said = " ".join(fails(lambda: check(lambda: records[1:], ()).returns(records)).split())
    assert "gives 39 items, [{'day': 1}, {'day': 2}, {'day': 3}, ...]." in said


def test_of_texts_of_which_one_has_to_be_in_a_message_the_card_says_or():
    def complains():
        raise ValueError("line 3")

    said = " ".join(fails(lambda: check(complains, ()).raises(ValueError, [(2, 4)])).split())
    assert "expected a message with 2 or 4" in said


def test_the_smallest_call_that_hides_an_error_is_shown():
    load = named("load", list)
    checked = check(counted_without_errors, *drawn(load, lists(texts(), 1)))
    with pytest.raises(CheckFailed, match=r"counted_without_errors\(load, \['[^']*'\]\)"):
        checked.lets_out("load")


def test_tasks_that_are_kept_from_earlier_calls_are_told(monkeypatch):
    monkeypatch.setattr("course.watching.MOST_CALLS", 5)
    kept = []

    def keeps(load, names):
        kept.extend(delayed(load)(name) for name in names)
        return delayed(lambda done: 1)(kept)

    said = fails(lambda: check(keeps, *[(named("load", list), ["a"])] * 9).gives(1))
    assert "runs tasks of earlier calls again and" in said
    assert "kept outside of the function?" in " ".join(said.split())


def test_an_example_that_does_not_fit_is_left_out(capsys):
    check(lambda texts: ", ".join(texts), ["a" * 30, "b" * 30]).returns(lambda texts: ", ".join(texts))
    assert capsys.readouterr().out == "right: 1 value\n"
    check(lambda text: {"size": len(text)}, "a" * 60).sees("size", 60)
    assert capsys.readouterr().out == "right: size: 60\n"


def test_what_was_decided_while_the_graph_was_built_stays_when_its_numbers_are_others():
    others = {answers.twice: lambda x: 1, slowinc: lambda x: 100}
    exchange = {12: 13, 35: 36, 47: 48}
    check(answers.now_for_even, [12, 35, 47]).gives(201, others, exchange=exchange)
    later = check(answers.later_for_even, [12, 35, 47]).gives(201, others)
    said = fails(lambda: later.gives(201, others, exchange=exchange))
    assert "computed, gives 102." in " ".join(said.split())
    assert said.replace("\n", " ").startswith(
        "When its tasks get other numbers than it was built with, 13 for 12, "
    )


def test_calls_of_tasks():
    given = list("abc")

    def load(name):
        return name

    def all_in_one(load, names):
        return delayed(lambda names: [load(name) for name in names])(names)

    def in_a_row(load, names):
        done, results = None, []
        for name in names:
            done = delayed(lambda name, before: load(name))(name, done)
            results.append(done)
        return delayed(list)(results)

    def twice(load, names):
        return delayed([delayed(load)(name) for name in names * 2])

    def never(load, names):
        return delayed(list)(names)

    check(all_in_one, (load, given)).calls(
        load, together=lambda load, names: [names[::-1]]
    )  # in whatever order
    said = fails(lambda: check(all_in_one, (load, given)).calls(load, together=[["a", "b"], ["c"]]))
    assert "seen one task calls it with ['a', 'b', 'c'] expected" in " ".join(said.split())
    assert "one task calls it with ['a', 'b'], one with ['c']" in " ".join(said.split())
    said = fails(lambda: check(never, (load, given)).calls(load, together=[["a", "b"], ["c"]]))
    assert said.startswith("never(load, ['a', 'b', 'c']), computed, never calls load.")
    said = fails(lambda: check(never, (load, given)).calls(load, together=[[n] for n in range(8)]))
    assert "one with [4], one with [5], and 2 more tasks" in " ".join(said.split())
    said = fails(lambda: check(all_in_one, (load, given)).calls(load, alone=True))
    assert "One task of all_in_one(load, ['a', 'b', 'c']) calls load 3 times" in said
    assert "calls load 6 times" in fails(lambda: check(twice, (load, given)).calls(load, with_each=given))
    assert "never calls load" in fails(lambda: check(never, (load, given)).calls(load, with_each=given))
    assert "No task" in fails(lambda: check(never, (load, given)).calls(load, alone=True))
    row = check(in_a_row, (load, given)).calls(load, with_each=given, alone=True)
    assert "waits for load for" in in_a_line(fails(lambda: row.calls(load, side_by_side=True)))


def test_a_function_that_is_passed_in_gets_what_it_cannot_take():
    def per_value(x):
        return x * x

    def on_the_block(f, values):
        return delayed(f)(values)

    for word in (lambda c: c.gives(5, hint="One at a time."), lambda c: c.calls(per_value, alone=True)):
        said = fails(lambda word=word: word(check(on_the_block, (per_value, [1, 2]))))
        assert "on_the_block(per_value, [1, 2]) calls per_value([1, 2])" in said
        assert "TypeError: can't multiply" in said


def test_calls_without_an_end_end():
    def step(n):
        return n - 1

    def until_zero(step, start):
        def walk(n):
            while n != 0.5:
                n = step(n)
            return n

        return delayed(walk)(start)

    for word in (lambda c: c.gives(1, hint="Stop."), lambda c: c.calls(step, alone=True, hint="Stop.")):
        said = fails(lambda word=word: word(check(until_zero, (step, 7))))
        assert "calls step over and over" in said
        assert "the last is step(-1993)" in said
        assert "Stop." in said


def test_a_dictionary_is_shown_in_its_own_order():
    assert shown({"b": [1], "a": {"z": 2, "y": abs}}) == "{'b': [1], 'a': {'z': 2, 'y': abs}}"
    assert shown(dict.fromkeys(range(20), 0)).endswith("11: 0, ...}")
    assert shown({}) == "{}"


def test_many_lazy_values_are_counted():
    def nothing(values):
        return delayed(0)

    lazy = [delayed(slowinc)(x) for x in range(21)]
    assert "nothing([21 × Delayed(slowinc)])" in fails(lambda: check(nothing, lazy).gives(1))
    assert "nothing([Delayed(slowinc), Delayed(slowinc)])" in fails(lambda: check(nothing, lazy[:2]).gives(1))


def test_who_waits_for_whom():
    def save(name):
        return name

    def publish(files):
        return files

    def right(save, publish, names):
        return delayed(publish)([delayed(save)(name) for name in names])

    def early(save, publish, names):
        return delayed(lambda files, published: published)(
            [delayed(save)(name) for name in names], delayed(publish)(names)
        )

    check(right, (save, publish, ["a", "b"])).waits(publish, save)
    said = fails(lambda: check(early, (save, publish, ["a", "b"])).waits(publish, save))
    assert "publish does not wait for all of save" in in_a_line(said)


def test_tasks_that_sleep_or_do_not():
    for sleeper in (answers.squares, answers.squares_by_the_module, answers.squares_by_an_import_inside):
        check(sleeper, [1, 2]).within("slowsquare", calls=rest).is_lazy(rest)
    awake = check(answers.squares_awake, [1, 2])
    assert "do not call sleep" in fails(lambda: awake.within("slowsquare", calls=rest))
    assert "sleep(0.01) ran while" in fails(lambda: awake.is_lazy(rest))


@pytest.mark.parametrize("name", ["into_a_closure", "into_a_global"])
def test_tasks_that_work_in_one_process_only(name):
    count = getattr(answers, name)
    check(count, ["ab", "c"]).gives({"ab": 2, "c": 1})
    said = fails(lambda: check(count, ["def", "g"]).gives({"def": 3, "g": 1}, anywhere=True))
    assert "with each task in a process of its own" in said
    check(answers.total, [1, 2]).gives(5, anywhere=True)
    check(answers.remembers, [1, 2]).gives(3, anywhere=True)
    check(answers.pairs_once, [1, 2]).gives({1: 1, 2: 2}, anywhere=True)


def test_from_copies_a_passed_in_function_is_still_watched():
    def load(name):
        return len(name)

    def right(load, names):
        return delayed(sum)([delayed(lambda name: load(name))(name) for name in names])

    check(right, (load, ["a", "bc"])).gives(3, anywhere=True)


def test_ordinary_functions():
    check(answers.doubled, [1, 2], []).returns(lambda values: [2 * x for x in values])
    assert "gives [2, 4]" in fails(lambda: check(answers.doubled, [1, 2]).returns([2, 5]))
    check(steps, 3).entries({"work": 3})
    assert "no 'span'" in fails(lambda: check(steps, 3).entries({"span": 3}))
    said = fails(lambda: check(steps, 3).entries({"work": 4}, {"work": "Count again."}))
    assert "steps(3)['work'] is 3" in said
    assert "Count again." in said
    assert "a dictionary" in fails(lambda: check(answers.doubled, [1]).entries({"work": 4}))


def test_an_error_of_the_answers_own_is_its_own_and_shown_without_the_check():
    def divides(a):
        return 1 / a

    with pytest.raises(ZeroDivisionError) as caught:
        check(divides, 0).gives(1)
    shown = "\n".join(caught.value._render_traceback_())
    assert "divides(0)" in shown
    assert "checks.py" not in shown


def test_an_error_of_a_function_of_the_course_is_shown_with_the_answers_line():
    names: dict = {"divided": given_by_the_course()}
    exec(compile("def answer(x):\n    return divided(x)\n", "<ipykernel answer>", "exec"), names)  # noqa: S102, this test's own
    with pytest.raises(ZeroDivisionError) as caught:
        check(names["answer"], 0, hint="None.").returns(0)
    assert "in code  in answer, line 2:" in "\n".join(caught.value._render_traceback_())


def given_by_the_course():
    """Return a function that stands in a file of the course."""
    names: dict = {}
    exec(compile("def divided(x):\n    return 1 / x\n", f"{cards.OURS[0]}/failing.py", "exec"), names)  # noqa: S102, this test's own
    return names["divided"]


def test_the_hint_of_the_whole_check_is_that_of_an_answers_own_error():
    with pytest.raises(TypeError) as caught:
        check(len, 3, hint="Let it pass.").sees("tasks", 1, hint="Send it.")
    assert caught.value.look == "Let it pass."


def test_where_a_function_raises_its_check_still_says_where_to_look():
    def largest(values):
        return max(values)

    for says in (
        lambda asked: asked.returns(0, hint="What is the largest of none?"),
        lambda asked: asked.raises(KeyError, hint="What is the largest of none?"),
        lambda asked: asked.sees("largest", 0, hint="What is the largest of none?"),
    ):
        with pytest.raises(TypeError) as caught:
            says(check(largest, 3))
        assert caught.value.look == "What is the largest of none?"
        assert "look     What is the largest of none?" in "\n".join(caught.value._render_traceback_())
    with pytest.raises(TypeError) as caught:
        check(largest, 3, hint="Is anything computed?").is_lazy()
    assert caught.value.look == ""


def test_a_line_with_a_comprehension_is_shown_once():
    shell = InteractiveShell.instance()
    shell.run_cell("def f(values):\n    return [1 / x for x in values]")
    with pytest.raises(ZeroDivisionError) as caught:
        check(shell.user_ns["f"], [0]).gives(1)
    (card,) = caught.value._render_traceback_()
    assert card.count("1 / x for x in values") == 1
    InteractiveShell.clear_instance()


def test_the_courses_own_sum_may_be_slow_without_anybody_waiting():
    check(slowsum, [1, 2]).returns(3)


def test_texts_and_drawn_inputs_work_together():
    check(answers.names, *drawn(lists(texts(), 1, distinct=True))).gives(sorted)


def calls_of(function):
    """Return a function that does the same and notes its calls, and these."""
    made = []

    def noting(values):
        made.append(values)
        return function(values)

    return noting, made


def test_the_words_of_a_check_share_its_calls():
    noting, made = calls_of(answers.total)
    checked = check(noting, [1, 2], [3]).is_lazy(slowinc).graph(span=2, calls={slowinc: len})
    checked.gives(lambda values: sum(values) + len(values)).calls(slowinc, with_each=lambda values: values)
    checked.gives(lambda values: 10 * sum(values), {slowinc: lambda x: 10 * x}).gives(
        sum, {slowinc: lambda x: x}
    )
    assert made == [[1, 2], [3]]


def test_tasks_that_use_up_what_they_were_given_fail_no_word():
    """Each graph is computed several times; where that goes wrong, a new one is."""

    def uses_up(values):
        def add_up(block):
            found = 0
            while block:
                found += slowinc(block.pop())
            return found

        return delayed(add_up)(list(values))

    checked = check(uses_up, [1, 2], [3]).gives(lambda values: sum(values) + len(values))
    checked.calls(slowinc, with_each=lambda values: values).gives(lambda values: sum(values) + len(values))
    assert "gives 5." in fails(lambda: checked.gives(0))


def test_a_task_that_reads_what_a_later_call_has_changed_is_seen():
    limits = {}

    def above(values, limit):
        limits["now"] = limit
        return delayed(lambda values: [x for x in values if x > limits["now"]])(values)

    checked = check(above, ([1, 5], 3), ([1, 5], 0))
    assert "gives [1, 5]" in fails(
        lambda: checked.gives(lambda values, limit: [x for x in values if x > limit])
    )


def test_a_large_input_is_not_tried_where_a_small_one_is_wrong():
    """What is wrong there may fill the memory with that one."""
    tried = []

    def twice(x):
        tried.append(x)
        return {"twice": x}

    assert "gives {'twice': 1}" in fails(lambda: check(twice, 1, 10**9).returns({"twice": 2}))
    assert "['twice'] is 1" in fails(lambda: check(twice, 1, 10**9).entries({"twice": 2}))
    assert tried == [1, 1]


def test_what_a_later_call_does_to_what_an_earlier_one_gave_is_seen():
    kept = {}

    def doubled(x):
        kept["twice"] = 2 * x
        return kept

    assert "gives {'twice': 6}" in fails(lambda: check(doubled, 1, 3).returns(lambda x: {"twice": 2 * x}))
    assert "is 6" in fails(lambda: check(doubled, 1, 3).entries(lambda x: {"twice": 2 * x}))


def test_what_was_built_while_calls_were_watched_counts_as_built_without():
    def closes_over(values):
        step = slowinc
        helper = delayed(lambda x: step(x))
        return delayed(sum)([helper(x) for x in values])

    tens = check(closes_over, [1, 2]).is_lazy(slowinc).under({slowinc: lambda x: 10 * x})
    tens.gives(30).calls(slowinc, with_each=[1, 2], alone=True)


def test_a_passed_in_function_is_named():
    def load_all(load, names):
        return delayed(list)([delayed(load)(name) for name in names])

    checked = check(load_all, (named("load", len), ["fig", "a"]))
    checked.is_lazy().calls("load", with_each=["a", "fig"], alone=True).gives([3, 1], anywhere=True)
    assert "calls load twice" in fails(lambda: checked.calls("load", with_each=["a"]))


WRONG_FROM_THREE = {
    "gives": (lambda values: delayed(sum)(values[:2]), lambda c: c.gives(sum)),
    "returns": (lambda values: sum(values[:2]), lambda c: c.returns(sum)),
    "entries": (
        lambda values: {"n": min(2, len(values))},
        lambda c: c.entries(lambda values: {"n": len(values)}),
    ),
    "graph": (
        lambda values: delayed(list)([delayed(abs)(x) for x in values[:2]]),
        lambda c: c.graph(work=lambda values: len(values) + 1),
    ),
    "calls": (
        lambda values: delayed(list)([delayed(slowinc)(x) for x in values[:2]]),
        lambda c: c.calls(slowinc, with_each=lambda values: values),
    ),
    "is_lazy": (lambda values: delayed(slowinc(1) if len(values) > 2 else 1), lambda c: c.is_lazy(slowinc)),
    "an error": (lambda values: delayed(1 if len(values) < 3 else 1 / 0), lambda c: c.gives(1)),
}


@pytest.mark.parametrize("word", WRONG_FROM_THREE)
def test_of_drawn_inputs_the_smallest_that_fails_is_reported(word, capsys):
    answer, says = WRONG_FROM_THREE[word]
    with pytest.raises((CheckFailed, ZeroDivisionError)) as caught:
        says(check(answer, *drawn(lists(whole_numbers(1, 9), 6, 9))))
    (values,) = caught.value.args_of_call
    assert len(values) == 6  # the least that there may be
    with pytest.raises((CheckFailed, ZeroDivisionError)) as caught:
        says(check(answer, *drawn(lists(whole_numbers(1, 9), 3, 9))))
    assert len(caught.value.args_of_call[0]) == 3
    assert capsys.readouterr().out == ""


def test_smaller_inputs_are_of_their_kinds():
    (args,) = drawn(mappings(texts(2), numbers(1, 9), 1), lists(texts(), 2, 6, distinct=True), abs, more=1)
    for _ in range(50):
        if (smaller := next(args.smaller(), None)) is None:
            break
        args = smaller
    names, found, function = args
    assert len(names) == 1
    assert len(found) == len(set(found)) == 2
    assert function is abs


def picture(function):
    with pytest.raises(CheckFailed) as caught:
        function()
    return caught.value.picture


def test_a_graph_is_shown_with_its_odd_tasks_marked():
    def row(values):
        done = 0
        for _ in values:
            done = delayed(slowinc)(done)
        return done

    shown = picture(lambda: check(row, [1, 2, 3]).graph(span=1))
    assert shown.alt == "Graph of 3 slowinc. Marked, the longest chain: slowinc, slowinc, slowinc."
    assert shown.svg().count('class="odd"') == 3
    html = shown._repr_mimebundle_()["text/html"]
    assert shown.alt in html
    assert "data:image/svg+xml;base64," in html
    assert (
        "Marked, calls slowinc twice: both"
        in picture(lambda: check(lambda values: delayed(both)(values), [1, 2]).calls(slowinc, alone=True)).alt
    )
    assert "Marked" not in picture(lambda: check(row, [1]).graph(work=5)).alt
    assert picture(lambda: check(row, [1]).gives(5)) is None
    assert not picture(lambda: check(row, list(range(40))).graph(work=5))  # too many to see anything


def both(values):
    return [slowinc(x) for x in values]


def test_names_in_a_picture_are_text():
    """They are the student's."""
    evil = named('<script>"&', abs)
    shown = picture(lambda: check(lambda x: delayed(evil)(x), 1).graph(work=5))
    assert "<script" not in shown.svg() + shown._repr_mimebundle_()["text/html"]


def test_a_cell_that_ends_with_a_check_shows_only_what_its_words_say(capsys):
    shell = InteractiveShell.instance()
    shell.run_cell("from course import check\ncheck(lambda x: x + 1, 1).returns(lambda x: x + 1)")
    said = capsys.readouterr().out
    assert said.startswith("right: ")
    assert "check of" not in said
    InteractiveShell.clear_instance()


def counted(load, names):
    return delayed(list)([delayed(len)(delayed(load)(name)) for name in names])


def counted_without_errors(load, names):
    def one(name):
        try:
            return len(load(name))
        except Exception:  # noqa: BLE001, what is to be found
            return 0

    return delayed(list)([delayed(one)(name) for name in names])


def test_an_error_of_a_function_that_is_passed_in_comes_out(capsys):
    load = named("load", list)
    check(counted, (load, ["a", "bc"])).gives([1, 2]).lets_out("load").lets_out(load)
    assert capsys.readouterr().out.count("right: an error of load comes out") == 2
    checked = check(counted_without_errors, (load, ["a", "bc"])).gives([1, 2])
    with pytest.raises(CheckFailed, match=r"hides an error of\s+load") as failed:
        checked.lets_out("load")
    assert "[0, 2]" in str(failed.value)
    assert "the error, which load('a') raises in this check" in " ".join(str(failed.value).split())
    with pytest.raises(CheckFailed, match=r"never\s+calls\s+load,\s+so\s+that"):
        check(lambda load, names: delayed(len)(names), (load, ["a"]), said="f").lets_out("load")


KINDS = [
    OSError,
    PermissionError,
    TimeoutError,
    ValueError,
    LookupError,
    ArithmeticError,
    EOFError,
    TypeError,
    AttributeError,
]


@pytest.mark.parametrize("kind", KINDS)
def test_one_error_among_many_calls_comes_out(kind):
    def mean(load, names):
        def sizes(name):
            try:
                return [len(load(name))]
            except kind:
                return []

        return delayed(lambda found: sum(map(sum, found)) / sum(map(len, found)))(
            [delayed(sizes)(name) for name in names]
        )

    load = named("load", list)
    with pytest.raises(CheckFailed, match=r"hides an error of\s+load"):
        check(mean, (load, ["a", "bcd"])).gives(2).lets_out("load")


def test_a_task_may_have_to_call_with_so_much_in_all():
    def waiting(*parts):
        @delayed
        def slow(x):
            for part in parts:
                sleep(part)
            return x

        return slow(1)

    check(waiting, (0.25, 0.25)).within("slow", sleep, amounts_to=0.5)
    with pytest.raises(CheckFailed, match=r"calls sleep with 0\.25"):
        check(waiting, 0.25).within("slow", sleep, amounts_to=0.5)


# Errors that are expected, bounds as values, other ways to say a call


def refuses(name):
    raise ValueError(f"{name}, line 3: no JSON (char 0)")


def test_an_error_and_what_its_message_has_to_say():
    check(refuses, "b.2015.json").raises(ValueError).raises(ValueError, lambda name: [name, (2, 3)])
    for part in ("line 4", 4, 2015, (1, 2)):
        with pytest.raises(CheckFailed, match="expected a message with"):
            check(refuses, "b.2015.json").raises(ValueError, lambda name, part=part: [name, part])
    with pytest.raises(CheckFailed, match=r"abs\(-1\) gives 1"):
        check(abs, -1).raises(ValueError)
    with pytest.raises(CheckFailed, match=r"raises ValueError: b, line 3: .*\n  expected FileNotFoundError"):
        check(refuses, "b").raises(FileNotFoundError)
    with pytest.raises(TypeError):
        check(refuses, ("b", 2)).raises(ValueError)


def test_a_value_may_have_bounds():
    check(abs, -1).returns(at_most(1)).returns(lambda x: at_least(-x))
    check(lambda x: {"a": x}, 2).entries({"a": at_most(2)})
    for wrong, seen in ((2, "2"), ("1", "'1'"), (None, "None")):
        with pytest.raises(CheckFailed, match=rf"gives {seen}\.\n  expected at most 1"):
            check(lambda x: x, wrong).returns(at_most(1))


def test_a_call_may_be_said_in_other_words():
    with pytest.raises(CheckFailed, match=r"^the size of -1 gives 1\."):
        check(abs, -1, said="the size of {0}").returns(2)


def test_what_differs_may_be_said_in_words():
    check(abs, -1).returns(1, unlike=lambda found, expected: "")
    with pytest.raises(CheckFailed, match=r"something else than expected\.\n  seen     too small"):
        check(abs, -1).returns(2, unlike=lambda found, expected: "too small")


def one_task_for_all(load, names):
    return delayed(lambda: [load(name) for name in names])()


def in_a_row(load, names):
    values = []
    for name in names:
        values = delayed(lambda name, values: [*values, load(name)])(name, values)
    return values


def one_each(load, names):
    return delayed([delayed(load)(name) for name in names])


@pytest.mark.parametrize(
    "answer", [one_task_for_all, in_a_row, lambda load, names: [delayed(load)(n) for n in names]]
)
def test_work_that_is_spread_over_tasks(answer):
    def load(name):
        return name

    check(one_each, (load, ["a", "b"])).spreads(load, lambda load, names: len(names))
    with pytest.raises(CheckFailed):
        check(answer, (load, ["a", "b"])).spreads(load, lambda load, names: len(names))


def with_keywords(save, reports):
    return delayed([delayed(save)(text=text, name=name) for name, text in reports.items()])


def test_arguments_by_name_are_noted_in_the_order_of_the_parameters():
    def save(name, text):
        return name + text

    for passed in (save, named("save", lambda name, text: name + text)):
        checked = check(with_keywords, (passed, {"a": "b"})).gives(["ab"])
        checked.calls(passed, with_each=[("a", "b")])


def test_how_often_a_function_is_called():
    def load(name):
        return name

    checked = check(one_each, (load, ["a", "b"]), (load, []))
    checked.calls("load", often=lambda load, names: len(names), alone=True).calls(load, often=at_most(2))
    with pytest.raises(CheckFailed, match=r"computed, calls load twice\.\n.*\n  expected 3"):
        checked.calls("load", often=3)


def test_what_is_expected_of_each_call_may_be_listed():
    check(abs, -1, 2).returns(each(1, 2))
    with pytest.raises(CheckFailed, match=r"abs\(2\) gives 2"):
        check(abs, -1, 2).returns(each(1, 3))
    with pytest.raises(ValueError, match="2 calls, and 1 expected"):
        check(abs, -1, 2).returns(each(1))


def test_an_entry_of_what_a_function_of_the_checks_own_saw(capsys):
    checked = check(lambda n: {"tasks": n, "names": ["a"]}, 1, said="seen with {0}", hint="Look here.")
    checked.sees("names", ["a"])
    assert "right: names: ['a'], in seen with 1" in capsys.readouterr().out
    with pytest.raises(CheckFailed) as failed:
        checked.sees("tasks", at_least(2))
    assert "seen with 1: number of tasks: 1." in str(failed.value)
    assert "Look here." in str(failed.value)


def test_a_function_that_has_to_leave_its_data_alone(capsys):
    check(sorted, [2, 1]).keeps()
    assert "sorted leaves its data as they are" in capsys.readouterr().out
    with pytest.raises(CheckFailed, match="changes its data") as failed:
        check(lambda rows: rows[0].clear(), [[1], [2]]).keeps("Also what is inside.")
    assert "look     Also what is inside." in str(failed.value)


def test_an_entry_that_is_another_is_shown_with_what_is_expected():
    def plan(n):
        return {"workers": n / 2}

    check(plan, 4).entries({"workers": 2})
    with pytest.raises(CheckFailed) as failed:
        check(plan, 4).entries({"workers": whole(2)}, told=True)
    assert "['workers'] is 2.0." in str(failed.value)
    assert "expected 2, a whole number (int)" in str(failed.value)
    with pytest.raises(CheckFailed) as failed:
        check(plan, 4).entries({"workers": whole(2)})
    assert "expected" not in str(failed.value)


def test_a_list_of_lists_of_lazy_values_is_no_graph():
    with pytest.raises(CheckFailed, match="ordinary list of lists") as failed:
        check(lambda: [[delayed(abs)(1)], [delayed(abs)(2)]], ()).gives([[1], [2]])
    assert "delayed(...) around a list" in str(failed.value)


def test_a_table_is_said_in_one_line(capsys):
    table = pd.DataFrame({"open": [1.5], "close": [2.5]})
    check(lambda: table, ()).returns(table)
    assert "→ a table of 1 row: open, close\n" in capsys.readouterr().out


def test_an_input_may_be_said_in_a_shorter_way(capsys):
    checked = check(answers.total, *edges(whole_numbers(0, 4)), made=lambda size: list(range(size)))
    checked.is_lazy(slowinc).gives(lambda size: size * (size + 1) / 2)
    assert "such as total(3) → 6.0" in capsys.readouterr().out
    said = fails(lambda: checked.gives(lambda size: size * (size + 1) / 2 + (size == 3)))
    assert said.startswith("total(3), computed, gives 6.")


def test_what_is_made_of_an_input_is_to_be_left_alone():
    said = fails(lambda: check(answers.pops, 3, made=lambda size: [*range(size)]).keeps())
    assert "changes its data" in said


def test_graphs_that_meet(capsys):
    inputs = [[1, 2], [3, 4]]
    check(answers.total, *inputs).gives_together(lambda values: sum(values) + 2)
    assert "total([3, 4]) and total([1, 2]), together → [9, 5]" in capsys.readouterr().out
    for answer in (answers.named_alike, answers.sees_the_last):
        fails(lambda answer=answer: check(answer, *inputs).gives_together(sum))
        check(answer, inputs[0]).gives_together(sum)


def test_what_is_expected_of_a_value_where_many_are_right():
    checked = check(answers.halves, 1, 2)
    checked.returns(lambda number: 12 * number, by=lambda value, number: int(value[:-1]))
    said = fails(lambda: checked.returns(at_most(12), by=lambda value, number: int(value[:-1])))
    assert "halves(2) gives 24." in said
    assert "returned '24h', by halves" in " ".join(said.split())
    said = fails(lambda: checked.returns(12, by=lambda value, number: int(value)))
    assert said.startswith("halves gives '12h'.\n  called   halves(1)\n  expected invalid literal")
    said = fails(lambda: checked.returns(12, "Look.", by=lambda value, number: value / number))
    assert "TypeError" in said
    assert "look     Look." in said


def test_bounds_are_said_without_what_rounding_leaves():
    assert [repr(at_most(x)) for x in (3 * 0.1, 2.5, 7)] == ["at most 0.3", "at most 2.5", "at most 7"]


def test_several_entries_of_what_was_seen(capsys):
    checked = check(lambda: {"tasks": 3, "value": 6}, ()).sees_all({"tasks": at_least(1), "value": 6})
    said = fails(lambda: checked.sees_all({"value": 6, "tasks": 2}, {"tasks": "Fewer.", "value": "Add up."}))
    assert "tasks: 3" in said
    assert "look     Fewer." in said


def test_work_that_is_spread_over_tasks_for_given_arguments():
    checked = check(one_each, (named("load", len), ["ab", "c"]))
    checked.spreads("load", with_each=lambda load, names: names)
    said = fails(lambda: checked.spreads("load", with_each=["ab", "d"]))
    assert "calls load twice" in said


@pytest.mark.parametrize("limit", [1.6e9, 1600000000, "1.6GB", "1600 MB", 1.59e9])
def test_a_number_of_bytes_may_be_a_text(limit):
    assert about_bytes(1.6e9).holds(limit)


@pytest.mark.parametrize("limit", [1.5e9, "1.6GiB", "1.6", None, "much", True])
def test_what_is_no_such_number_of_bytes(limit):
    assert not about_bytes(1.6e9).holds(limit)


def test_numbers_of_letters():
    assert letter_numbers("gif") == [0, 1, -0.5]


def test_what_no_return_gives_is_said_and_numbers_of_numpy_are_numbers():
    said = in_a_line(fails(lambda: check(lambda values: None, [1, 2], said="f").returns(3, hint="Add them.")))
    assert said.endswith("expected 3 look A function that ends without return gives None. Add them.")
    assert shown([np.float64(14.5), np.int64(3)]) == "[14.5, 3]"
