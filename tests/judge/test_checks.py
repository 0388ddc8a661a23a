"""The words of checks see in the judge what they see in a notebook, with the answer in another process."""

import re

import pytest

from tests.judge.conftest import notebook

COURSE = "from time import sleep\nfrom course import check, edges, lists, numbers\ndelay = 0\ndef slowly(x):\n    sleep(delay)\n    return x\n"
TOTAL = "def f(values): return delayed(sum)([delayed(slowinc)(x) for x in values])"
LAZY = "check(f, [1, 2], []).is_lazy(slowinc)"


def test_a_right_answer_passes_every_word(judge):
    words = [
        LAZY,
        "check(f, *edges(lists(numbers()))).graph(work=lambda v: len(v) + 1).gives(lambda v: sum(v) + len(v))",
        "check(f, [1, 2]).gives(30, {slowinc: lambda x: 10 * x}).gives(5, anywhere=True)",
        "check(f, [1, 2]).calls(slowinc, with_each=[1, 2], alone=True, side_by_side=True)",
    ]
    assert judge(TOTAL, *words, course=COURSE) == [None] * 4


def test_what_runs_while_a_graph_is_built_is_seen(judge):
    for early in (
        "print(slowinc(values[0]))",
        "print(z.compute())",
        "\n    try: z.compute()\n    except Exception: pass",
    ):
        answer = f"def f(values):\n    z = delayed(sum)([delayed(slowinc)(x) for x in values])\n    {early}\n    return z"
        (said,) = judge(answer, "check(f, [1, 2]).is_lazy(slowinc)", course=COURSE)
        assert re.match(r"slowinc\([12]\) ran while the graph was still being built", said)


def test_a_changed_argument_is_said_by_a_word_that_watches_too(judge):
    answer = "def f(values):\n    total = delayed(sum)([delayed(slowinc)(x) for x in values])\n    values.clear()\n    return total"
    for word in ("is_lazy(slowinc)", "is_lazy(slowinc).graph(span=2)"):
        for inputs in ("[1, 2]", "[1, 2], [3]"):
            (said,) = judge(answer, f"check(f, {inputs}).{word}", course=COURSE)
            assert said.startswith("f changes its data.")


def test_a_changed_argument_is_said(judge):
    (said,) = judge(
        "def f(values): return delayed(sum)([values.pop()])", "check(f, [1, 2]).gives(2)", course=COURSE
    )
    assert said.startswith("f changes its data.")


def test_the_input_that_fails_is_shown(judge):
    answer = "def f(values): return delayed(lambda values: sum(set(values)))(values)"
    (said,) = judge(
        answer, "check(f, *edges(lists(numbers()))).gives(sum, hint='Equal ones?')", course=COURSE
    )
    assert "f([3, 3]), computed, gives 3." in said
    assert "Equal ones?" in said


def test_sleep_is_seen_by_whatever_name_it_has(judge):
    inside = "def f(values):\n    {first}\n    @delayed\n    def slowsquare(x):\n        {wait}\n        return x * x\n    return delayed(sum)([slowsquare(x) for x in values])"
    sleeps = "check(f, [1, 2]).within('slowsquare', calls=sleep)"
    for first, wait in (("", "sleep(delay)"), ("import time", "time.sleep(delay)"), ("", "slowly(x)"),
                        ("", "from time import sleep as rest; rest(delay)")):  # fmt: skip
        assert judge(inside.format(first=first, wait=wait), sleeps, course=COURSE) == [None]
    (said,) = judge(inside.format(first="sleep(delay)", wait="pass"), sleeps, course=COURSE)
    assert "do not call sleep" in said


def test_tasks_that_work_in_one_process_only_are_seen(judge):
    closure = "def f(values):\n    seen = {}\n    def put(x): seen[x] = x\n    return delayed(lambda done: seen)([delayed(put)(x) for x in values])"
    shared = "seen = {}\n" + closure.replace("    seen = {}\n", "")
    for answer in (closure, shared):
        plain, copies = judge(
            answer, "check(f, [1]).gives({1: 1})", "check(f, [2]).gives({2: 2}, anywhere=True)", course=COURSE
        )
        assert plain is None
        assert "in a process of its own" in copies


def test_a_task_that_loads_all_is_seen(judge):
    one = "def f(load, names):\n    return delayed(lambda: [load(n) for n in names])()"
    each = "def f(load, names):\n    return delayed(list)([delayed(load)(n) for n in names])"
    word = "def load(n): return len(n)\ncheck(f, (load, ['a', 'bc'])).is_lazy().calls(load, alone=True)"
    assert judge(each, word, course=COURSE) == [None]
    (said,) = judge(one, word, course=COURSE)
    assert "calls load twice" in said


def test_a_choice_inside_a_task_is_seen_by_other_numbers(judge):
    course = COURSE + "def even(x): return 1\ndef odd(x): return 100\n"
    word = "check(f, [12, 35]).gives(101, {even: lambda x: 1, odd: lambda x: 100}, exchange={12: 13, 35: 37})"
    now = "def f(values): return delayed(sum)([delayed(odd if x % 2 else even)(x) for x in values])"
    later = "def f(values): return delayed(sum)([delayed(lambda x: odd(x) if x % 2 else even(x))(x) for x in values])"
    assert judge(now, word, course=course) == [None]
    (said,) = judge(later, word, course=course)
    assert "computed, gives 200" in said


def test_what_a_passed_in_function_cannot_take_and_calls_without_an_end(judge):
    word = "def g(x): return x - 3\ncheck(f, (g, [5, 7])).gives(6)"
    (said,) = judge("def f(g, values): return delayed(g)(values)", word, course=COURSE)
    assert "calls g([5, 7])" in said
    assert "TypeError" in said
    endless = "def f(g, values):\n    def walk(n):\n        while n != 0.5: n = g(n)\n    return delayed(walk)(values[0])"
    (said,) = judge(endless, word, course=COURSE)
    assert "calls g over and over" in said


def test_a_lazy_name_of_a_course_function_is_watched(judge):
    answer = "lazy = delayed(slowinc)\ndef f(values):\n    z = delayed(sum)([lazy(x) for x in values])\n    print(z.compute(scheduler='sync'))\n    return z"
    (said,) = judge(answer, LAZY, course=COURSE)
    assert "ran while the graph was still being built" in said


COUNT = """
from grading.judge.processes.notebook_process import Worker
asked, ask = [], Worker._ask
def count(self, question):
    asked.append((self.role, type(question).__name__, len(getattr(question, "calls", [1]))))
    return ask(self, question)
Worker._ask = count
"""


def test_one_round_trip_for_a_whole_check(judge):
    """The answer is called once with each input, and a rank of the tasks of all graphs is one question."""
    words = (
        "c = check(f, [1, 2], [3], [4, 5]).is_lazy(slowinc).graph(span=2).gives(lambda v: sum(v) + len(v))"
    )
    calls = "c.under({slowinc: lambda x: -x}).gives(lambda v: -sum(v)).calls(slowinc, with_each=lambda v: v, alone=True)"
    done = """
of_answer = [of for role, do, of in asked if role == "student" and do.startswith("Call")]
of_graphs = [of for role, do, of in asked if role == "evaluator" and do.startswith("Call")]
assert of_answer == [1, 3, 1], of_answer  # inputs; before and after, how many graphs were computed
assert of_graphs == [5, 3, 3], of_graphs  # slowinc, and sum; with another function here in its place, sum alone
"""
    assert judge(TOTAL, COUNT, words, calls, done, course=COURSE) == [None] * 4


def test_what_was_built_while_calls_were_watched_counts_as_built_without(judge):
    closure = "def f(values):\n    step = slowinc\n    helper = delayed(lambda x: step(x))\n    return delayed(sum)([helper(x) for x in values])"
    word = "c = check(f, [1, 2]).is_lazy(slowinc).gives(5).under({slowinc: lambda x: 10 * x})\nc.gives(30).calls(slowinc, with_each=[1, 2], alone=True)"
    counted = "check(f, [1, 2]).is_lazy(slowinc).graph(calls={slowinc: 2})"
    assert judge(closure, word, course=COURSE) == [None]
    assert judge(TOTAL, word, counted, course=COURSE) == [None] * 2


def test_the_inputs_of_a_failed_check_are_kept_and_its_graph_is_shown(court):
    answer = "def f(values): return delayed(sum)([delayed(slowinc)(x) for x in values[:3]])"
    value = "check(f, *drawn(lists(numbers(), 3, 8))).gives(lambda v: sum(v) + len(v))"
    graph = "check(f, [1, 2, 3]).graph(span=1)"
    course = COURSE.replace("check,", "check, drawn,")
    judged = court.judge(*notebook(answer, [value, graph], course), seed="1", total=60)
    first, second = judged.verdicts
    assert len(eval(first.inputs)) == 4  # the least that fails, as Python reads it
    assert second.inputs == "[1, 2, 3]"
    picture, error = judged.notebook.cells[-1].outputs
    assert picture.output_type == "display_data"
    assert "data:image/svg+xml" in picture.data["text/html"]
    assert error.ename == "CheckFailed"
    (passed, _) = court.judge(*notebook(TOTAL, [value, graph], course), seed="1", total=60).verdicts
    assert passed.inputs == ""


SPEAKS = {
    "a function": ("def f(values): return slowinc", "the function slowinc, which was not called"),
    "an object": ("class Foo: pass\ndef f(values): return Foo()", "TypeError: A value of type Foo cannot"),
    "an object of a task": ("class Foo: pass\ndef f(values): return delayed(Foo)()", "gives a Foo."),
    "a generator": ("def f(values): return delayed(sum)(delayed(slowinc)(x) for x in values)", "still lazy"),
    "lazy inside": (
        "def f(values): return delayed(lambda v: sum([delayed(slowinc)(x) for x in v]))(values)",
        "A task made another Delayed",
    ),
    "a question": (
        "def f(values): return max([delayed(slowinc)(x) for x in values])",
        "or put the question into a function and delay that.",
    ),
    "a question in a task": (
        "def f(values): return delayed(max)(delayed(slowinc)(x) for x in values)",
        "finds no Delayed in a generator, a map or a zip: give it a list.",
    ),
    "a loop": ("def f(values): return sum(delayed(sorted)(values))", "Put the loop into a function"),
    "a number": ("def f(values): return range(delayed(len)(values))", "needs the value of a Delayed"),
    "a wrong argument": (
        "def f(values): return delayed(slowinc)(values)",
        "called f([1, 2]), computed",
    ),
    "no return": ("def f(values): delayed(sum)(values)", "without `return`"),
}


@pytest.mark.parametrize("kind", SPEAKS)
def test_a_card_speaks_of_the_answer_and_not_of_the_grader(court, kind):
    answer, says = SPEAKS[kind]
    judged = court.judge(*notebook(answer, ["check(f, [1, 2]).gives(5)"], COURSE), total=60)
    (error,) = [output for output in judged.notebook.cells[-1].outputs if output.output_type == "error"]
    said = " ".join("\n".join(error.traceback).split())
    assert says in said
    assert not re.search(r"Remote|CannotCross|Held|Callback", said)


def test_what_stays_in_the_answers_process_is_counted_there(judge):
    course = "from course.handed_on import hands_on\n"
    answer = "class Rows:\n    def __init__(self, rows): self.rows = rows\n"
    answer += "def f(values): return delayed(lambda rows: sum(rows.rows))(delayed(Rows)(values))"
    several, few = judge(
        answer,
        *[f"hands_on(check(f, {values}), 2)" for values in ("[1, 2, 3]", "[1, 2]")],
        course=COURSE + course,
    )
    assert few is None
    assert several.startswith("A task of f([1, 2, 3]) hands on 3 numbers: Rows.")
