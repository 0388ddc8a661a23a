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
