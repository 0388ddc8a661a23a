"""The words of checks see in the judge what they see in a notebook, with the answer in another process."""

import re

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
    assert "calls g again and again" in said


def test_a_lazy_name_of_a_course_function_is_watched(judge):
    answer = "lazy = delayed(slowinc)\ndef f(values):\n    z = delayed(sum)([lazy(x) for x in values])\n    print(z.compute(scheduler='sync'))\n    return z"
    (said,) = judge(answer, LAZY, course=COURSE)
    assert "ran while the graph was still being built" in said
