# %% [markdown]
"""
# Decide now, or decide later

A program with an `if` in it does not always do the same thing. But a task graph is built before anything is computed, so every
`if` has to be decided at one of two times: *now*, while the graph is built, or *later*, inside a task. In this notebook you
learn which decisions can be made when, and what it costs to choose the wrong time.

**You will**

- delay some functions of a program, and run others at once;
- decide on a value that has not been computed yet;
- take a walk whose length nobody knows in advance;
- find out why a lazy call inside a lazy function goes wrong.

**You need** the first lesson: `delayed`, `compute`, the task graph, its *work* (all tasks) and its *span* (the longest
chain of tasks that wait for one another). The second lesson helps, and is not required.

**Time:** as counted; 10 more for the question at the end, and 15 if you like for *Going further*.

**How the exercises work.** Replace the line that raises `NotImplementedError`, run the cell, then run the checks below it.
A check calls your function with several inputs (when it is graded, with others, too) and says what it tried. One that fails
shows what it saw, what it expected and where to look.

In every exercise nothing slow is called while a graph is built. A function leaves its arguments as they are, and hides no
error of a function that it is given. A task *returns* what it finds, since it may run in another process, which has
variables of its own. Lines that begin with `#` in a cell of their own are for trying: take the `#` away once your function is
written.
"""

# %%
import random
from time import sleep

import dask
import dask.distributed  # takes a moment, which Dask would otherwise spend in the first compute
from dask import delayed

from course import (
    at_least,
    between,
    check,
    check_forecast,
    check_guess,
    drawn,
    edges,
    lists,
    named,
    whole_numbers,
)
from tasklens import TaskGraph, diagram, predict, record, timeline

# %% [markdown]
"""
You may change these numbers at any time; then run the cells below again, folded ones, too. Another `seed` gives other data.
"""

# %% grading_parameters={"delay": 0.0001} parameter_sets=[{"delay": 0.01}, {"delay": 0.001, "seed": 7, "workers": 1}, {"delay": 0.02, "seed": 2026, "workers": 8}] tags=["parameters"]
delay = 0.25  # seconds that one slow call takes
workers = 4  # how many calls may run at the same time
seed = 1  # what the random data starts from


# %% jupyter={"source_hidden": true}
"""Given: steps of walks to pass in, and what is expected of graphs."""
some_step = named("step", lambda n: n + 1)
some_doubling = named("step", lambda n: 2 * n + 1)
some_way_down = named("step", lambda n: n - 1)
some_stride = named("step", lambda n: n - 100 if n > 100 else 1)
some_collatz = named("step", lambda n: n // 2 if n % 2 == 0 else 3 * n + 1)


def given_tasks(step, starts, length):
    """Return how many tasks `walk` makes: one for each step, and one or two for the list."""
    return between(len(starts) * length, len(starts) * length + 2)


def given_numbers(step, starts, length):
    """Return the numbers from which `walk` takes some_step."""
    return [n + i for n in starts for i in range(length)]


def given_walks(step, starts):
    """Return the numbers from which `walk_lengths` takes some_stride, walk by walk."""
    return [list(range(start, 1, -100)) for start in starts]


def given_sums(groups):
    """Return how many tasks `totals` makes: one for each number and each group, and one or few for the list."""
    least = sum(map(len, groups)) + len(groups)
    return between(least, least + len(groups) + 3)


# %% [markdown]
"""
## 1. Decide now

The data are eight random numbers. Even ones are to be halved, odd ones go through another function (section 3 says why). Both take
long; checking whether a number is even does not.
"""

# %%
rng = random.Random(seed)
data = [rng.randint(0, 100) for _ in range(8)]
data


# %%
def half(x):
    """Return half of an even number, slowly."""
    sleep(delay)
    return x // 2


def odd_process(x):
    """Return 3x + 1, slowly."""
    sleep(delay)
    return 3 * x + 1


def is_even(x):
    """Tell at once whether a number is even."""
    return x % 2 == 0


# %% tags=["measured"]
# %%time
results = []
for x in data:
    if is_even(x):
        y = half(x)
    else:
        y = odd_process(x)
    results.append(y)
sum(results)

# %% [markdown]
"""
Three functions are called in this loop. Which of them should be delayed? All? Look at what happens to the `if`:
"""

# %%
try:
    if delayed(is_even)(data[0]):
        print("even")
except TypeError as error:
    print("TypeError:", error)

# %% [markdown]
"""
In plain words: something asked a `Delayed` "true or false?", and it cannot know yet. When you meet this message, look for an
`if` or a `while` that gets a `Delayed`. `and`, `or` and `not` ask, too, and so do functions that compare inside: `max`, `min`,
`sorted`, `x in [...]`.

The `if` has to know *now* which way to go, since its answer decides which task goes into the graph. And `is_even` is quick
and its argument is there already, so there is nothing to gain from waiting: it runs at once, as it is. The two slow
functions wait.

Leave the functions above as they are, and write `delayed(half)(x)` where you call them.

### Exercise 1: delay some, but not all

Finish `process(data)`: it returns a `Delayed` of the sum that the loop above computes. Of the three functions, only `half` and
`odd_process` become tasks, one for each number (there is at least one, here and below); the sum is a task, too, or several. Each number goes through the function that
it needs, and which one that is, is decided while the graph is built: the finished graph no longer asks. Neither of the two is
called before.

<details><summary>Hint 1</summary>

Keep the loop and its `if` as they are. Two calls change, and the sum.

</details>
<details><summary>Hint 2</summary>

`y = delayed(half)(x)`, and the same for `odd_process`; at the end `delayed(sum)(results)`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "process", "locked": false, "schema_version": 3, "solution": true, "task": false}
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    ### BEGIN SOLUTION
    results = []
    for x in data:
        step = half if is_even(x) else odd_process
        results.append(delayed(step)(x))
    return delayed(sum)(results)
    ### END SOLUTION


# %% [markdown]
"""
Draw the graph, and compare the result with that of the loop:
"""

# %%
# diagram(process(data))

# %%
# process(data).compute()

# %% nbgrader={"grade": true, "grade_id": "process_graph", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`process` makes one slow task per number, side by side, none for is_even, and computes nothing itself."""
hint = "One task for each number: delayed(half)(x) or delayed(odd_process)(x). The if needs is_even's answer at once: do not delay it."
checked = check(process, [5], [7, 6], [1, 2, 3, 4, 0], [4, 4, 5, 5], hint=hint).is_lazy(half, odd_process)
checked.graph(width=lambda data: between(len(data), len(data) + 1), calls={is_even: 0})
### BEGIN HIDDEN TESTS
checked = check(process, *drawn(lists(whole_numbers(), 1)), hint=hint).is_lazy(half, odd_process)
checked.graph(width=lambda data: between(len(data), len(data) + 1), calls={is_even: 0})
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "process_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, `process` gives the sum that the loop gives, also where each task is in a process of its own."""
hint = "Does every number go through the function that it needs, and are all results summed?"
checked = check(process, *edges(lists(whole_numbers(), 1)), hint=hint)
checked.gives(lambda data: sum(3 * x + 1 if x % 2 else x // 2 for x in data), anywhere=True)
### BEGIN HIDDEN TESTS
calls = [2**60 + 1, 2**61], *drawn(lists(whole_numbers(), 1)), [10, 11, 12, 13, 15, 20]
checked = check(process, *calls, hint=hint)
checked.gives(lambda data: sum(3 * x + 1 if x % 2 else x // 2 for x in data))
checked.lets_out(half).lets_out(odd_process)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "process_calls", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Each number goes through the function that it needs, once, and through no other; which one, is decided before."""
hint = "Decide in your loop, not inside a task, through which of the two a number goes: once, in a task of its own, without .compute(). Then sum up the results."
ways = check(process, [12, 35, 47, 8, 26], hint=hint).under({half: lambda x: 1, odd_process: lambda x: 100})
ways.gives(203).calls(half, with_each=[12, 8, 26], alone=True)
ways.calls(odd_process, with_each=[35, 47], alone=True)
ways.gives(203, exchange={12: 13, 8: 9})
### BEGIN HIDDEN TESTS
ways.gives(203, exchange={12: 13, 35: 36, 47: 48, 8: 9, 26: 27})
ways = check(process, [0, 3, 0], *drawn(lists(whole_numbers(-50, 50), 1)), hint=hint).under(ways.others)
ways.calls(half, with_each=lambda data: [x for x in data if x % 2 == 0], alone=True)
ways.calls(odd_process, with_each=lambda data: [x for x in data if x % 2], alone=True)
### END HIDDEN TESTS

# %% [markdown]
"""
How long does it take? `with_costs` tells the graph how long each task takes: nothing for the sum, one delay for the others. **Forecast
first**, in delays: eight slow tasks on one worker, on four, on a hundred.
"""

# %%
by_parity = delayed(sum)([delayed(half if is_even(x) else odd_process)(x) for x in data])
check_forecast(
    {1: None, 4: None, 100: None}, TaskGraph(by_parity).with_costs(lambda task: float(task.name != "sum"))
)

# %% tags=["measured"]
costs = TaskGraph(by_parity).with_costs(lambda task: 0 if task.name == "sum" else delay)
timeline(predict(costs, workers=workers), record(by_parity, scheduler="threads", workers=workers))

# %% [markdown]
"""
## 2. Decide later

Now the number on which all depends is itself the result of a slow call. While the graph is built, nobody knows it:
"""


# %%
def slowinc(x):
    """Return x + 1, slowly."""
    sleep(delay)
    return x + 1


y = delayed(slowinc)(data[0])
try:
    if is_even(y):
        print("even")
except TypeError as error:
    print("TypeError:", error)

# %% [markdown]
"""
(`is_even(y)` itself is fine: `%` and `==` of a `Delayed` are lazy, too, so it gives one more `Delayed`. It is the `if` that
cannot go on.)

You could call `y.compute()` here. But then the program stops at every round of a loop until that one number is there, and
nothing runs side by side. The better way: put the decision *into a task*. Inside, `y` is an ordinary number.
"""


# %%
def next_number(y):
    """Return half(y) or odd_process(y), whichever y needs."""
    if is_even(y):
        return half(y)
    return odd_process(y)


diagram(delayed(next_number)(y))

# %% [markdown]
"""
The price: the graph no longer shows which way will be taken. It shows the task that decides.

### Exercise 2: branch on a result

Finish `increment_and_branch(data)`: it returns a `Delayed` of the **list** of results, in the order of `data`. Each number first
goes through `slowinc`, once. An even result then goes through `half`, an odd one through `odd_process`: through one of the
two only, and inside a task. Each number takes two tasks or more of its own. Nothing is computed while the graph is built.

<details><summary>Hint 1</summary>

Two tasks per number. The first is a call of `slowinc`; the second decides. `next_number` above may help.

</details>
<details><summary>Hint 2</summary>

To make one `Delayed` of a list of them, delay `list`: `delayed(list)(results)`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "increment_and_branch", "locked": false, "schema_version": 3, "solution": true, "task": false}
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    ### BEGIN SOLUTION
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(delayed(next_number)(y))
    return delayed(list)(results)
    ### END SOLUTION


# %%
# diagram(increment_and_branch([3, 4]))

# %% nbgrader={"grade": true, "grade_id": "increment_and_branch_graph", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`increment_and_branch` makes two tasks or more per number, which do not wait for others', and computes nothing itself."""
hint = "Two tasks for each number at least: slowinc, and the one that decides on its result; and one Delayed of a list of all."
checked = check(increment_and_branch, [5], [1, 2, 3, 4], [3, 3, 3], hint=hint).is_lazy(
    slowinc, half, odd_process
)
checked.graph(width=at_least(len), work=lambda data: at_least(2 * len(data)), outputs=1)
### BEGIN HIDDEN TESTS
checked = check(increment_and_branch, *drawn(lists(whole_numbers(), 1)), hint=hint)
checked.is_lazy(slowinc, half, odd_process)
checked.graph(width=at_least(len), work=lambda data: at_least(2 * len(data)), outputs=1)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "increment_and_branch_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, the results are right and in order, also where each task is in a process of its own."""
calls = edges(lists(whole_numbers(), 1))
### BEGIN HIDDEN TESTS
calls += [[-3, -4, -5], [2**40, 2**40 + 1], *drawn(lists(whole_numbers(), 1))]
### END HIDDEN TESTS
hint = "Expected is a list, in the order of data: of each x + 1 the half, if it is even, or else three times that and 1."
checked = check(increment_and_branch, *calls, hint=hint)
checked.gives(lambda data: [(x + 1) // 2 if x % 2 else 3 * (x + 1) + 1 for x in data], anywhere=True)
### BEGIN HIDDEN TESTS
check(increment_and_branch, [-3, -4, -5], hint=hint).lets_out(slowinc).lets_out(half).lets_out(odd_process)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "increment_and_branch_decides_late", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""The decision depends on what slowinc gives: with another function in its place, numbers go the other way."""
stand_ins = {slowinc: lambda x: x + 2, half: lambda y: y + 0.25, odd_process: lambda y: y + 0.75}
hint = "slowinc for each number, once; then a task chooses from what that gives (not from x, nor by .compute()), and calls one of the two."
late = check(increment_and_branch, [1, 2, 3, 6], hint=hint).under(stand_ins).gives([3.75, 4.25, 5.75, 8.25])
for function, arguments in {slowinc: [1, 2, 3, 6], half: [4, 8], odd_process: [3, 5]}.items():
    late.calls(function, with_each=arguments, alone=True, side_by_side=True)
### BEGIN HIDDEN TESTS
late = check(increment_and_branch, [2, 2, 1, 1], *drawn(lists(whole_numbers(), 1)), hint=hint).under(
    stand_ins
)
late.gives(lambda data: [x + 2 + (0.75 if x % 2 else 0.25) for x in data])
late.calls(slowinc, with_each=lambda data: data, alone=True, side_by_side=True)
late = check(increment_and_branch, [-4, -3, -8, 0, -4, -3], hint=hint).under(stand_ins)
late.calls(half, with_each=[-2, -6, 2, -2], alone=True).calls(odd_process, with_each=[-1, -1], alone=True)
### END HIDDEN TESTS

# %% [markdown]
"""
## 3. A walk of known length

Take a number. If it is even, halve it; if it is odd, triple it and add one. Do the same with the result, and so on. This is
the walk of Lothar Collatz; nobody has yet proved that it always arrives at 1.

`next_number` is one step of the walk. Three steps from 3 lead via 10 and 5 to 16:
"""

# %%
n = 3
for _ in range(3):
    n = delayed(next_number)(n)
print(TaskGraph(n), "→", n.compute())

# %% [markdown]
"""
Each step needs the one before: the graph is a chain, with parallelism 1. One walk gains nothing from Dask. But *several*
walks do not need one another.

### Exercise 3: walk together

Finish `walk(step, starts, length)`: it returns a `Delayed` of the list of numbers that are reached from each start after
`length` calls of `step` (with a length of 0, that is the start itself). Each call is a task of its own, and one more task makes
the list; walks run side by side. The check brings its own `step`.

<details><summary>Hint 1</summary>

Two loops, one inside the other: over the starts, and over the steps of one walk.

</details>
<details><summary>Hint 2</summary>

The inner loop is `n = delayed(step)(n)`, `length` times. Collect what it ends with.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "walk", "locked": false, "schema_version": 3, "solution": true, "task": false}
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    ### BEGIN SOLUTION
    ends = []
    for n in starts:
        for _ in range(length):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
    ### END SOLUTION


# %%
# diagram(walk(next_number, [3, 7], 3))

# %% nbgrader={"grade": true, "grade_id": "walk_graph", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`walk` makes a task of each step, and takes none itself; walks run side by side, steps of one walk in a row."""
calls = [(some_step, [5], 1), (some_step, [3, 70], 4), (some_step, [10, 30, 50, 70], 2)]
### BEGIN HIDDEN TESTS
calls += [(some_step, [1], 60), *drawn(some_step, lists(whole_numbers(), 1, distinct=True), 2, more=0)]
calls += drawn(some_step, lists(whole_numbers(), 1, 6, distinct=True), whole_numbers(1, 9))
### END HIDDEN TESTS
hint = "Each call of step is a task of its own, delayed(step)(n): `length` of them for each start, none twice; one more task makes the list."
checked = check(walk, *calls, hint=hint).is_lazy()
checked.graph(work=given_tasks, width=lambda step, starts, length: len(starts), outputs=1)
checked.calls("step", with_each=given_numbers, alone=True)

# %% nbgrader={"grade": true, "grade_id": "walk_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, every walk ends where it should, in the order of the starts, also in processes of their own."""
calls = [(some_doubling, *starts) for starts in [([1, 5], 3), ([4, -2, 4], 0), ([6], 1), ([0, 3, -1], 2)]]
### BEGIN HIDDEN TESTS
calls += [(some_doubling, [0.5, 2.25], 3)]
calls += drawn(some_doubling, lists(whole_numbers(), 1, 6), whole_numbers(0, 12))
calls += drawn(some_doubling, lists(whole_numbers(), 1), 1, more=0)
### END HIDDEN TESTS
hint = "Does each step start where the last one ended? Without steps (length 0) a walk ends where it starts: also a Delayed of a list."
checked = check(walk, *calls, hint=hint)
checked.gives(lambda step, starts, length: [(n + 1) * 2**length - 1 for n in starts], anywhere=True)
checked.lets_out("step")

# %% [markdown]
"""
## 4. A walk of unknown length

How many steps does it take to arrive at 1? From 6 it is 8; from 27 it is 111. Nobody knows before walking. So how many tasks
should a graph with one task per step have? It cannot be built: `while n != 1` needs each value *now*.

What cannot be in the graph goes into a task: a whole walk is one, with an ordinary `while` loop in it. Walks still run side by side.

### Exercise 4: how long is the walk?

Finish `walk_lengths(step, starts)`: it returns a `Delayed` of a **dictionary** from each start to the number of calls of `step`
that lead from it to 1. There is one task per start, which takes the whole walk; the starts differ from one another. A walk that starts at 1 has length 0. (A cell that
does not end has a loop in which `n` stays as it is: interrupt it with ■.)

<details><summary>Hint 1</summary>

Write an ordinary function `walk_length(n)` *inside* `walk_lengths`, so that it sees `step`. While `n != 1`, it calls `step` and
counts one.

</details>
<details><summary>Hint 2</summary>

A dictionary of `Delayed` values becomes one `Delayed` with `delayed(dict)(lengths)`, or with `delayed(lengths)`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "walk_lengths", "locked": false, "schema_version": 3, "solution": true, "task": false}
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    ### BEGIN SOLUTION
    def walk_length(n):
        length = 0
        while n != 1:
            n = step(n)
            length += 1
        return length

    return delayed(dict)({n: delayed(walk_length)(n) for n in starts})
    ### END SOLUTION


# %%
# walk_lengths(next_number, [6, 7]).compute()

# %% nbgrader={"grade": true, "grade_id": "walk_lengths_graph", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`walk_lengths` has one task per start, which takes the whole walk, and takes no step while the graph is built."""
calls = [(some_stride, [7]), (some_stride, [305, 102, 42])]
### BEGIN HIDDEN TESTS
many = [
    100 * random.randint(0, 8) + n for n in range(2, random.randint(30, 60))
]  # of which none meets another
calls.append((some_stride, many))
### END HIDDEN TESTS
hint = "Each walk is one task, with a while loop that calls step until it is at 1; and delayed(dict)(lengths) makes one Delayed of all."
checked = check(walk_lengths, *calls, hint=hint)
checked.is_lazy(hint="Put the while loop into a function, and delay that.")
checked.graph(width=lambda step, starts: len(starts), outputs=1).calls("step", together=given_walks)

# %% nbgrader={"grade": true, "grade_id": "walk_lengths_value", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Computed, every start has the length of its walk, also where each task is in a process of its own."""
hint = "Expected is a dictionary: start → how many calls of the step that is passed in lead from it to 1. From 1 it is 0."
checked = check(walk_lengths, (some_way_down, [1, 5, 12]), (some_way_down, [2, 8]), hint=hint)
checked.gives(lambda step, starts: {start: start - 1 for start in starts}, anywhere=True).lets_out("step")
check(walk_lengths, (some_collatz, [6, 25, 1, 8]), hint=hint).gives({6: 8, 25: 23, 1: 0, 8: 3})
### BEGIN HIDDEN TESTS
check(walk_lengths, (some_collatz, [27, 3]), hint=hint).gives({27: 111, 3: 7})
calls = [(some_way_down, [150]), *drawn(some_way_down, lists(whole_numbers(1, 40), 1, distinct=True))]
check(walk_lengths, *calls, hint=hint).gives(lambda step, starts: {start: start - 1 for start in starts})
### END HIDDEN TESTS

# %% [markdown]
"""
## 5. Lazy inside lazy

Here is a trap. `total_of` is delayed, and calls a delayed function:
"""

# %%
lazy_inc = delayed(slowinc)


@delayed
def total_of(numbers):
    """Return the sum of the incremented numbers; or so it seems."""
    return sum([lazy_inc(x) for x in numbers])


total_of([1, 2, 3]).compute()

# %% [markdown]
"""
The result is again a `Delayed`! The outer task did what its body says: it *built* a graph, of three
calls and additions, and returned it. Nobody computed that one. A sum of such totals is a `Delayed`, too, and an `if` or
`max` that meets one fails.

Computing inside the task (`lazy_inc(x).compute()`) gives the right number, at a price: a worker sits waiting for tasks that it
has started itself, and the graph shows one task where there are many:
"""

# %%
TaskGraph(total_of([1, 2, 3]))

# %% [markdown]
"""
The rule: **lazy functions are called while the graph is built; inside a task there are only ordinary calls.** The function that
arranges lazy calls is itself an ordinary function.

So there are two ways to repair such a program: ordinary calls inside the task, one task per group, or lazy calls
outside it, one per number. The second gives Dask more to do side by side.

### Exercise 5: flatten it

This program has the trap in it:

```python
@delayed
def group_total(group):
    return sum([lazy_inc(x) for x in group])

def totals(groups):
    return delayed(list)([group_total(group) for group in groups])
```

Repair it in the second way: `totals(groups)` returns a `Delayed` of the list of the groups' totals, 0 for an empty group. Every `slowinc` of
every group is a task in its graph, side by side, and every group has **one** task that sums it (a plain `sum` of `Delayed` makes one per addition).
`lazy_inc` is that of above.

<details><summary>Hint 1</summary>

`group_total` arranges tasks: it should be an ordinary function. What does it return then?

</details>
<details><summary>Hint 2</summary>

It returns `delayed(sum)` of the list of lazy calls, and there is no `@delayed` above it.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "totals", "locked": false, "schema_version": 3, "solution": true, "task": false}
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""

    ### BEGIN SOLUTION
    def group_total(group):
        return delayed(sum)([delayed(slowinc)(x) for x in group])

    return delayed(list)([group_total(group) for group in groups])
    ### END SOLUTION


# %%
# diagram(totals([[1, 2], [3, 4, 5]]))

# %% nbgrader={"grade": true, "grade_id": "totals_graph", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`totals` shows every call in one graph, all numbers side by side, then a sum per group, and computes nothing itself."""
calls = [[[7]], [[1], [2], [3, 4]], [[1, 2], [3, 4, 5, 6, 7, 8]], [[4, 4], [4, 4]]]
### BEGIN HIDDEN TESTS
calls += [
    [list(range(90)), [1]],
    [[5, 2, 2], [5, 2, 2], [1]],
    *drawn(lists(lists(whole_numbers(), 1), 1), more=2),
]
### END HIDDEN TESTS
hint = "Outside of any task: delayed(slowinc) for each number, delayed(sum) for each group, and delayed(list) for all groups."
checked = check(totals, *calls, hint=hint).is_lazy(slowinc)
checked.graph(work=given_sums, width=lambda groups: sum(map(len, groups)), outputs=1)

# %% nbgrader={"grade": true, "grade_id": "totals_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, the totals are numbers, and right; they come out of slowinc, also in processes of their own."""
calls = [[[3, 4, 5], [1], [2, 7]], *edges(lists(lists(whole_numbers(), 0, 3), 1, 4))]
### BEGIN HIDDEN TESTS
calls += [[[4, 4, 2], [], [7]], *drawn(lists(lists(whole_numbers(), 0), 1))]
### END HIDDEN TESTS
hint = "Expected is a list of the groups' sums of slowinc(x), in order, 0 for an empty group; each slowinc is a task of its own."
check(totals, *calls, hint=hint).gives(lambda groups: [sum(g) + len(g) for g in groups], anywhere=True)
tens = check(totals, [[20], [1, 2]], hint=hint).under({slowinc: lambda x: 10.0**x}).gives([1e20, 110.0])
tens.calls(slowinc, with_each=[20, 1, 2], alone=True, side_by_side=True)
### BEGIN HIDDEN TESTS
check(totals, [[4, 4, 2], [], [7]], hint=hint).lets_out(slowinc)
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "valid_records_question", "locked": true, "schema_version": 3, "solution": false, "task": false}
"""
## Question to consider (marked by a person)

A friend has 10,000 records in a list. `is_valid(record)` takes a microsecond; `repair(record)`, which only invalid records
need, takes a second. In a loop over the records, her program contains the line `if delayed(is_valid)(record):`.

In at most six sentences: what happens when she runs it, and why? What should she write instead, and why is that no loss? And
what if she had only names, and each record had to be read from a slow disk first, with `read(name)`?

=== BEGIN MARK SCHEME ===
4 points, one for each:

1. It ends with a TypeError at the `if`: a Delayed has no truth value, because the graph is still being built and nothing
   has been computed.
2. Call `is_valid(record)` at once and delay only `repair(record)`.
3. No loss: a microsecond is far below the overhead of a task, and the record is there already.
4. If reading is slow, reading is the task to delay, and the decision has to go into a task (read, check and repair in one
   function, or a task that gets what was read); not a `.compute()` per record in the loop. (Reading all with one
   `dask.compute` and deciding then is worth the point, too, if it fits into memory.)
=== END MARK SCHEME ===
"""

# %% [markdown] nbgrader={"grade": true, "grade_id": "valid_records", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
"""
The program stops with a TypeError: `if` needs true or false at once, and a `Delayed` has no value while the graph is being built. She
should call `is_valid(record)` directly and write `delayed(repair)(record)` for those that need it. Nothing is lost, because the check takes
less time than handing out a task would, and the records are there. If each record had to be read from a slow disk, reading would be worth delaying,
and its result is not known while the graph is built. Then the decision goes into a task: an ordinary function that reads a record, checks it
and repairs it if need be, delayed as a whole, once per record.
"""

# %% [markdown]
"""
## Summary

- An `if`, `for` or `while` of your program runs *now*. It can use what is there: arguments, lengths, quick functions of
  them. Delay what is slow, not what decides.
- What depends on a result that is not there yet is decided *later*, inside a task, in an ordinary function.
- A walk of known length can be a chain of tasks; one of unknown length is one task with a loop in it.
- Lazy functions are called while the graph is built, never inside a task.

**What's next:** in [04_schedulers](../04_schedulers/04_schedulers.ipynb) the same graph runs one task after the other, on threads and on processes. Your points so far are on the
[start page](../start.ipynb).
"""

# %% [markdown]
"""
## Going further (not marked)

**Compute in the middle.** Sometimes the results of a first part decide how the rest is to look: which files are large
enough, which models are worth refining. Then compute the first part *as a whole*, with one `dask.compute`, and build the second
graph from its results. What must be avoided is a `compute` in every round of a loop.
"""

# %%
increments = dask.compute(*[delayed(slowinc)(x) for x in data])
worth_it = [y for y in increments if y > 50]
dask.compute(*[delayed(next_number)(y) for y in worth_it])

# %% [markdown]
"""
**Both ways, then choose.** You can also put both branches into the graph and pick one later. That is worth it only if the
branches are quick or needed anyway, since both are computed: here three slow calls where two would do.
"""


# %%
def pick(condition, yes, no):
    """Return yes or no."""
    return yes if condition else no


y = delayed(slowinc)(4)
chosen = delayed(pick)(delayed(is_even)(y), delayed(half)(y), delayed(odd_process)(y))
TaskGraph(chosen).with_costs(lambda task: 0.0 if task.name in ("is_even", "pick") else delay)

# %% [markdown]
"""
**Walks of unequal length.** Walks from 1 to 8 take between 0 and 16 steps, 42 in all, so some workers are done early. Dask does not
know how long a walk is; it takes them in an order of its own, another one each time. Run the cell a few times. What are the
best and the worst time that you see? Why is it never under 16?
"""

# %% tags=["measured"]
lengths = {1: 0, 2: 1, 3: 7, 4: 2, 5: 5, 6: 8, 7: 16, 8: 3}


def walk_from(start):
    """Return a function that stands for the walk from a start, and is called after it."""

    def whole_walk():
        return lengths[start]

    whole_walk.__name__ = f"from {start}"
    return whole_walk


walks = TaskGraph([delayed(walk_from(start))() for start in lengths])
walks = walks.with_costs({f"from {start}": float(length) for start, length in lengths.items()})
timeline(predict(walks, workers=3))

# %% [markdown]
"""
**A hunt: a list that remembers.** Each of three tasks is to put its number into a list of its own. How many numbers are in the list that
the first task gives back? Put your guess in the place of `None`.
"""


# %%
def collected(x, found=[]):
    """Return a list with x in it."""
    found.append(x)
    return found


first, *_ = dask.compute(*[delayed(collected)(x) for x in (1, 2, 3)], scheduler="sync")
check_guess(None, len(first))

# %% [markdown]
"""
<details><summary>Why, and what helps</summary>

A default is made once, when the function is *defined*. All three tasks share that one list, and it has 3 numbers at the end. In processes each
would have a copy, and there would be 1: the result depends on the scheduler. Write `found=None`, and make a list inside.

</details>

**A hunt: dice that always agree.** Six tasks throw a die each, in processes of their own. How many *different* numbers come out?
"""


# %%
def throw(dice):
    """Return a number from 1 to 6."""
    return dice.randint(1, 6)


# Takes about 3 seconds: two processes are started.
dice = random.Random(seed)
thrown = dask.compute(*[delayed(throw)(dice) for _ in range(6)], scheduler="processes", num_workers=2)
check_guess(None, len(set(thrown)))

# %% [markdown]
"""
<details><summary>Why, and what helps</summary>

Only 1. What a task gets is copied into its process, and six copies of one generator give the same number. In threads all share the
generator, the numbers differ, and which task gets which is chance. Give every task a seed of its own, made from one that you write down:
`delayed(throw)(random.Random(f"{seed}-{n}"))`; NumPy has `SeedSequence(seed).spawn(6)` for this.

</details>

**Name the bug.** Three programs were to increment eight numbers and sum them, and all give the right sum. Their tasks have lost their
names; in A, the task on the left has done something else before, and B gives two results. Which picture belongs to which bug: `"chain"` (a sum of `Delayed` in a row), `"inside"` (all computed inside one task) or `"twice"`
(the shared part is computed for each of two results)?
"""


# %%
def task(*results):
    """Stand for any call."""


def row(results):
    """Combine results two at a time, in a row."""
    total = results[0]
    for result in results[1:]:
        total = delayed(task)(total, result)
    return total


eight, again = ([delayed(task)(x) for x in range(8)] for _ in range(2))
pictures = {
    "A": delayed(task)(delayed(task)()),
    "B": [delayed(task)(eight), delayed(task)(again)],
    "C": row(eight),
}
diagram(pictures["A"])

# %%
diagram(*pictures["B"])

# %%
diagram(pictures["C"])

# %%
bugs = {}
for name, outcome in pictures.items():
    graph = TaskGraph(outcome)
    bugs[name] = "chain" if graph.span > 4 else "twice" if graph.width > 8 else "inside"
check_guess(None, bugs)  # a guess such as {"A": "chain", "B": "inside", "C": "twice"}

# %% [markdown]
"""
<details><summary>How to see it</summary>

A: where are the eight numbers? One task hides them, and nothing can run side by side. B: two graphs that share nothing, although both need the
same eight. C: the last task is eight levels deep. In your own programs `diagram`, or the span of a `TaskGraph`, shows the same.

</details>
"""
