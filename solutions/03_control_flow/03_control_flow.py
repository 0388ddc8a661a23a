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

**Time:** 50 to 60 minutes; 10 more for the question at the end, and 15 if you like for *Going further*.

**How the exercises work.** Replace the line that raises `NotImplementedError`, run the cell, then run the checks below it.
A check that fails says in its last lines what it saw, what it expected and where to look. Some checks use `evaluate`, which
computes a graph with other functions in the place of yours. Lines that begin with `#` in a cell of their own are for
trying: take the `#` away once your function is written.
"""

# %%
import random
from collections import Counter
from time import sleep

import dask
import dask.distributed  # takes a moment, which Dask would otherwise spend in the first compute
from dask import delayed

from course import evaluate
from tasklens import TaskGraph, predict, record, timeline

# %% [markdown]
"""
You may change these numbers at any time; then run the cells below again. Another `seed` gives other data.
"""

# %% grading_parameters={"delay": 0.0} parameter_sets=[{"delay": 0.01}, {"delay": 0.001, "seed": 7, "workers": 1}, {"delay": 0.02, "seed": 2026, "workers": 8}] tags=["parameters"]
delay = 0.25  # seconds that one slow call takes
workers = 4  # how many calls may run at the same time
seed = 1  # what the random data starts from

# %% [markdown]
"""
## 1. Decide now

The data are eight random numbers. Even ones are to be halved, odd ones go through another function. Both take long;
checking whether a number is even does not.
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
In plain words: an `if` asked a `Delayed` "true or false?", and it cannot know yet. When you meet this message, look for an
`if`, a `while` or a comparison that gets a `Delayed`.

The `if` has to know *now* which way to go, since its answer decides which task goes into the graph. And `is_even` is quick
and its argument is there already, so there is nothing to gain from waiting: it runs at once, as it is. The two slow
functions wait.

Leave the functions above as they are, without a decorator, and write `delayed(half)(x)` where you call them: they are still
needed as ordinary functions.

### Exercise 1: delay some, but not all

Finish `process(data)`: it returns a `Delayed` of the sum that the loop above computes. Only `half` and `odd_process`
become tasks, and each number goes through the one that it needs. Nothing is computed while the graph is built.

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
# process(data).visualize()

# %%
# process(data).compute()

# %% nbgrader={"grade": true, "grade_id": "process_graph", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`process` makes one slow task per number, side by side, and none for is_even."""
for drawn in ([1, 2, 3, 4, 6], [7, 6]):
    given = list(drawn)
    graph = TaskGraph(process(given))
    assert given == drawn, f"process changes its data: {drawn} has become {given}. Only read it."
    assert graph.width == len(drawn), (
        f"For {drawn}, {graph.width} task(s) of your graph can run side by side: {dict(graph.functions)}. Expected is one slow "
        "task for each number: delayed(half)(x) or delayed(odd_process)(x)."
    )
    assert graph.calls(is_even) == 0, (
        f"Your graph calls is_even {graph.calls(is_even)} times. It is quick, and the if needs its answer at once: do not delay it."
    )
print("One slow task per number: right.")

# %% nbgrader={"grade": true, "grade_id": "process_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, `process` gives the sum that the loop gives."""
value = evaluate(process([1, 2, 3, 4]))
assert value == 17, f"process([1, 2, 3, 4]), computed, gives {value!r}; expected is 4 + 1 + 10 + 2 = 17."
### BEGIN HIDDEN TESTS
for drawn in [[0], [7, 7], [10, 11, 12, 13, 15, 20]]:
    value = evaluate(process(list(drawn)))
    expected = sum(x // 2 if x % 2 == 0 else 3 * x + 1 for x in drawn)
    assert value == expected, f"process({drawn}), computed, gives {value!r}; expected is {expected}."
### END HIDDEN TESTS
print("The sum is right.")

# %% nbgrader={"grade": true, "grade_id": "process_calls", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Each number goes through the function that it needs, once, and through no other."""
went_to = {"half": [], "odd_process": []}
asked = []


def watched_half(x):
    went_to["half"].append(x)
    return 1


def watched_odd(x):
    went_to["odd_process"].append(x)
    return 100


def watched_even(x):
    asked.append(x)
    return x % 2 == 0


others = {half: watched_half, odd_process: watched_odd, is_even: watched_even}
value = evaluate(process([1, 2, 3, 4, 6]), others)
seen = {name: sorted(numbers) for name, numbers in went_to.items()}
assert seen == {"half": [2, 4, 6], "odd_process": [1, 3]}, (
    f"For the numbers 1, 2, 3, 4, 6 the tasks got {seen}. Expected is half for 2, 4, 6 and odd_process for 1, 3, once each."
)
assert value == 203, (
    f"With other functions in the place of half and odd_process, which give 1 and 100, the sum is {value!r}; expected is "
    "3 × 1 + 2 × 100 = 203. What is summed has to come out of these tasks."
)
assert asked == [], (
    f"The tasks called is_even for {asked}; expected is that it runs while the graph is built. Decide in the loop which of the "
    "two functions to delay, not inside a task."
)
print("Each number takes its way: right.")

# %% [markdown]
"""
How long would it take? Eight slow tasks, all side by side, and a quick sum: two delays on four workers. `with_costs` tells the
graph how long each task takes: nothing for the sum, one delay for the others.
"""

# %% tags=["measured"]
by_parity = delayed(sum)([delayed(half if is_even(x) else odd_process)(x) for x in data])
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


delayed(next_number)(y).visualize(rankdir="LR")

# %% [markdown]
"""
The price: the graph no longer shows which way will be taken. It shows the task that decides.

### Exercise 2: branch on a result

Finish `increment_and_branch(data)`: it returns a `Delayed` of the **list** of results, in the order of `data`. Each number first
goes through `slowinc`. An even result then goes through `half`, an odd one through `odd_process`. Each number takes two tasks,
and goes through one of the two functions only. Nothing is computed while the graph is built.

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
# increment_and_branch([3, 4]).visualize(rankdir="LR")

# %% nbgrader={"grade": true, "grade_id": "increment_and_branch_graph", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`increment_and_branch` makes two tasks or more per number; numbers do not wait for one another."""
for drawn in ([1, 2, 3], list(range(7))):
    graph = TaskGraph(increment_and_branch(list(drawn)))
    assert graph.width >= len(drawn), (
        f"For {len(drawn)} numbers, {graph.width} task(s) of your graph can run side by side: {dict(graph.functions)}. Expected is a "
        "way of its own for each number, and no .compute() while the graph is built."
    )
    assert graph.work >= 2 * len(drawn), (
        f"For {len(drawn)} numbers your graph has {graph.work} tasks: {dict(graph.functions)}. Expected are at least two per number: "
        "slowinc, and the one that decides on its result."
    )
    assert len(graph.outputs) == 1, (
        f"You return {len(graph.outputs)} Delayed values; expected is a single one, of a list: delayed(list)(results)."
    )
print("Every number has its own way: right.")

# %% nbgrader={"grade": true, "grade_id": "increment_and_branch_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, the results are right and in order."""
drawn = [1, 2, 3]
value = evaluate(increment_and_branch(drawn))
assert value in ([1, 10, 2], (1, 10, 2)), (
    f"increment_and_branch([1, 2, 3]), computed, gives {value!r}; expected is [1, 10, 2]: the half of 2, 3 × 3 + 1, the half of 4."
)
assert drawn == [1, 2, 3], (
    f"increment_and_branch changes its data: [1, 2, 3] has become {drawn}. Only read it."
)
### BEGIN HIDDEN TESTS
for drawn in [[0], [9, 8, 7, 6], [20, 20], [-3, -4, -5]]:
    value = evaluate(increment_and_branch(list(drawn)))
    expected = [(x + 1) // 2 if x % 2 else 3 * (x + 1) + 1 for x in drawn]
    assert list(value) == expected, (
        f"increment_and_branch({drawn}), computed, gives {value!r}; expected is {expected}."
    )
### END HIDDEN TESTS
print("The results are right.")

# %% nbgrader={"grade": true, "grade_id": "increment_and_branch_decides_late", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""The decision depends on what slowinc gives: with another function in its place, numbers go the other way."""
took = {"slowinc": [], "half": [], "odd_process": []}


def other_inc(x):
    took["slowinc"].append(x)
    return x + 2


def first_way(x):
    took["half"].append(x)
    return "halved"


def second_way(x):
    took["odd_process"].append(x)
    return "processed"


others = {slowinc: other_inc, half: first_way, odd_process: second_way}
value = evaluate(increment_and_branch([1, 2, 3]), others)
assert value in (["processed", "halved", "processed"], ("processed", "halved", "processed")), (
    f"With x + 2 in place of slowinc, the numbers 1, 2, 3 were {value!r}; expected is ['processed', 'halved', 'processed']. "
    "The choice has to be made inside a task, from what slowinc gives there: not while the graph is built, neither from x nor "
    "from a .compute()."
)
assert (sorted(took["half"]), sorted(took["odd_process"])) == ([4], [3, 5]), (
    f"half got {took['half']} and odd_process got {took['odd_process']}; expected are [4] and [3, 5], "
    "results of slowinc. A number should go through one of the two only: call them inside the function that decides."
)
assert sorted(took["slowinc"]) == [1, 2, 3], (
    f"slowinc got {sorted(took['slowinc'])}; expected are 1, 2 and 3, once each. Decide on the result of the slowinc task."
)
print("The decision is made late: right.")

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
`length` calls of `step`. Each call is a task of its own; walks run side by side. The check brings its own `step`.

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
# walk(next_number, [3, 7], 3).visualize(rankdir="LR")

# %% nbgrader={"grade": true, "grade_id": "walk_graph", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`walk` makes a task of each step; walks run side by side, steps of one walk in a row."""
stepped = []


def watched_step(n):
    stepped.append(n)
    return n + 1


for starts, rounds in [([3, 7], 4), ([1, 3, 5, 7, 9], 2)]:
    given = list(starts)
    graph = TaskGraph(walk(watched_step, given, rounds))
    assert given == starts, f"walk changes its starts: {starts} has become {given}. Only read them."
    assert stepped == [], (
        f"step was called with {stepped} while the graph was built. Delay it: delayed(step)(n)."
    )
    assert graph.width == len(starts), (
        f"For {len(starts)} starts, {graph.width} tasks of your graph can run side by side; expected is one per walk."
    )
    calls = graph.work - graph.calls("list")
    assert len(starts) * rounds <= calls <= len(starts) * rounds + 1, (
        f"{len(starts)} walks of {rounds} steps: your graph has {graph.work} tasks: {dict(graph.functions)}. Expected are "
        f"{len(starts) * rounds}, one per step, and one that makes the list."
    )
    assert len(graph.outputs) == 1, (
        f"You return {len(graph.outputs)} Delayed values; expected is a single one, of a list: delayed(list)(ends)."
    )
    evaluate(graph)
    expected = [n + i for n in starts for i in range(rounds)]
    assert sorted(stepped) == expected, (
        f"With steps of n + 1, {rounds} of them from each of {starts}, the tasks called step with {sorted(stepped)}; expected is "
        f"{expected}. Each call of step is a task of its own, and no step is taken twice."
    )
    stepped.clear()
print("Steps and walks are right.")

# %% nbgrader={"grade": true, "grade_id": "walk_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, every walk ends where it should, in the order of the starts."""
value = evaluate(walk(lambda n: 2 * n, [1, 5], 3))
assert value in ([8, 40], (8, 40)), (
    f"Three steps that double, from 1 and 5, lead to {value!r}; expected is [8, 40]. Does each step start where the last ended?"
)
### BEGIN HIDDEN TESTS
for starts, rounds in [([10], 1), ([4, 3, 2], 5), ([6, 6], 2)]:
    value = evaluate(walk(lambda n: 3 * n - 1, list(starts), rounds))
    expected = list(starts)
    for _ in range(rounds):
        expected = [3 * n - 1 for n in expected]
    assert list(value) == expected, (
        f"{rounds} steps of 3n - 1 from {starts} lead to {value!r}; expected is {expected}."
    )
### END HIDDEN TESTS
print("The walks end where they should: right.")

# %% [markdown]
"""
## 4. A walk of unknown length

How many steps does it take to arrive at 1? From 6 it is 8; from 27 it is 111. Nobody knows before walking. So how many tasks
should a graph with one task per step have? It cannot be built: `while n != 1` needs each value *now*.

What cannot be in the graph goes into a task. A whole walk becomes one task, with an ordinary `while` loop in it. Walks from
different starts still run side by side.

### Exercise 4: how long is the walk?

Finish `walk_lengths(step, starts)`: it returns a `Delayed` of a **dictionary** from each start to the number of calls of `step`
that lead from it to 1. There is one task per start. A walk that starts at 1 has length 0. (If a cell does not end, interrupt it
with ■: then `n` does not change in your loop.)

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
"""`walk_lengths` has one task per start, and takes no step while the graph is built."""
stepped = []


def watched_step(n):
    stepped.append(n)
    assert len(stepped) <= 1000, (
        "step has been called 1000 times, and there is no end: does n change in your loop?"
    )
    return n - 1


for starts in ([4, 6, 9], [2, 3, 4, 5, 6]):
    given = list(starts)
    lengths_to_come = walk_lengths(watched_step, given)
    assert given == starts, f"walk_lengths changes its starts: {starts} has become {given}. Only read them."
    assert not isinstance(lengths_to_come, dict), (
        "walk_lengths returns an ordinary dictionary of Delayed values. Make one Delayed of it: delayed(dict)(lengths)."
    )
    graph = TaskGraph(lengths_to_come)
    assert stepped == [], (
        f"step was called with {stepped} while the graph was built. Put the while loop into a delayed function."
    )
    assert graph.width == len(starts), (
        f"For {len(starts)} starts, {graph.width} task(s) of your graph can run side by side: {dict(graph.functions)}. Expected is one "
        "per start."
    )
    evaluate(graph)
    expected = [n for start in starts for n in range(2, start + 1)]
    # Who remembers what other walks have found may take fewer steps, but each at least once.
    assert Counter(set(expected)) <= Counter(stepped) <= Counter(expected), (
        f"With steps of n - 1, from {starts} to 1, the tasks called step {len(stepped)} times; expected is {len(expected)} times: each walk "
        "is taken once, with the step that is passed in, by a task of its own."
    )
    stepped.clear()
print("One task per start: right.")

# %% nbgrader={"grade": true, "grade_id": "walk_lengths_value", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Computed, every start has the length of its walk."""


def quick_step(n):
    return n // 2 if n % 2 == 0 else 3 * n + 1


value = evaluate(walk_lengths(lambda n: n - 1, [2, 8]))
assert value == {2: 1, 8: 7}, (
    f"With steps of n - 1, the lengths from 2 and 8 are {value!r}; expected is {{2: 1, 8: 7}}. Take the step that is passed in, "
    "until it leads to 1."
)
value = evaluate(walk_lengths(quick_step, [1, 2, 6]))
assert value == {1: 0, 2: 1, 6: 8}, (
    f"From 1, 2 and 6 the lengths are {value!r}; expected is {{1: 0, 2: 1, 6: 8}}. Count the calls of step, not the numbers."
)
### BEGIN HIDDEN TESTS
value = evaluate(walk_lengths(quick_step, [27, 7, 3]))
assert value == {27: 111, 7: 16, 3: 7}, (
    f"From 27, 7 and 3 the lengths are {value!r}; expected is {{27: 111, 7: 16, 3: 7}}."
)
value = evaluate(walk_lengths(lambda n: n - 1, [1, 5, 12]))
assert value == {1: 0, 5: 4, 12: 11}, (
    f"With steps of n - 1, the lengths from 1, 5 and 12 are {value!r}; expected is {{1: 0, 5: 4, 12: 11}}. Use the step that is "
    "passed in."
)
### END HIDDEN TESTS
print("The lengths are right.")

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
The result of computing is again a `Delayed`! The outer task ran, and did what its body says: it *built* a graph, of three
calls and additions, and returned it. Nobody computed that one. A sum of such totals is once more a `Delayed`, and an `if` or
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

So there are two ways to repair such a program: ordinary calls inside the task, which gives one task per group, or lazy calls
outside it, which gives one per number. The second shows Dask more to do side by side.

### Exercise 5: flatten it

This program has the trap in it. Its graph has one task per group, which returns something that nobody computes:

```python
@delayed
def group_total(group):
    return sum([lazy_inc(x) for x in group])

def totals(groups):
    return delayed(list)([group_total(group) for group in groups])
```

Repair it in the second way: `totals(groups)` returns a `Delayed` of the list of the groups' totals. Every `slowinc` of every group is a task in
its graph, side by side, and every group has **one** task that sums it.

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
# totals([[1, 2], [3, 4, 5]]).visualize(rankdir="LR")

# %% nbgrader={"grade": true, "grade_id": "totals_graph", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`totals` shows every call in one graph: all numbers side by side, then a sum per group."""
for groups in ([[1, 2], [3, 4, 5]], [[1], [2], [3, 4]]):
    graph = TaskGraph(totals([list(group) for group in groups]))
    how_many = sum(len(group) for group in groups)
    assert graph.width == how_many, (
        f"For {groups}, {graph.width} tasks of your graph can run side by side: {dict(graph.functions)}. Expected are {how_many}, one slowinc for "
        "each number. Is the work on a group still done inside one task?"
    )
    calls = graph.work - graph.calls("list")
    assert how_many + len(groups) <= calls <= how_many + len(groups) + 1, (
        f"For {groups} your graph has {graph.work} tasks: {dict(graph.functions)}. Expected are {how_many} calls of slowinc, {len(groups)} sums, "
        "and one task that makes the list. sum(...) of a list of Delayed makes a task per addition: use delayed(sum)."
    )
    assert len(graph.outputs) == 1, (
        f"You return {len(graph.outputs)} Delayed values; expected is a single one, of a list: delayed(list)(...)."
    )
print("Every call is in the graph: right.")

# %% nbgrader={"grade": true, "grade_id": "totals_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, the totals are numbers, and right; they come out of slowinc."""
groups = [[1, 2], [3, 4, 5]]
value = evaluate(totals(groups))
assert "Delayed" not in repr(value), (
    f"totals([[1, 2], [3, 4, 5]]), computed, gives {value!r}; expected are numbers. What is still lazy was made inside a task."
)
assert value in ([5, 15], (5, 15)), (
    f"totals([[1, 2], [3, 4, 5]]), computed, gives {value!r}; expected is [2 + 3, 4 + 5 + 6] = [5, 15]."
)
assert groups == [[1, 2], [3, 4, 5]], (
    f"totals changes its groups: [[1, 2], [3, 4, 5]] has become {groups}. Only read them."
)
went_in = []


def watched_inc(x):
    went_in.append(x)
    return 10 * x


value = evaluate(totals([[1, 2], [3]]), {slowinc: watched_inc})
assert (list(value), sorted(went_in)) == ([30, 30], [1, 2, 3]), (
    f"With 10x in place of slowinc, totals([[1, 2], [3]]) gives {value!r}, and slowinc got {sorted(went_in)}; expected are "
    "[30, 30] and each of 1, 2, 3 once. What is summed has to come out of slowinc tasks."
)
### BEGIN HIDDEN TESTS
for groups in [[[7]], [[0, 0], [10, 20, 30], [-1]]]:
    value = evaluate(totals([list(group) for group in groups]))
    expected = [sum(group) + len(group) for group in groups]
    assert list(value) == expected, f"totals({groups}), computed, gives {value!r}; expected is {expected}."
value = evaluate(totals([[4], [2, 2]]), {slowinc: lambda x: -x})
assert list(value) == [-4, -4], (
    f"With -x in place of slowinc, totals([[4], [2, 2]]) gives {value!r}; expected is [-4, -4]. What is summed has to come out of "
    "slowinc tasks."
)
### END HIDDEN TESTS
print("The totals are right.")

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

**What's next:** in `04_schedulers` the same graph runs on threads, processes and a cluster.
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


def whole_walk(start):
    """Stand for a walk from a start: only its length matters here."""
    return lengths[start]


walks = TaskGraph([delayed(whole_walk)(start) for start in lengths])
walks = walks.with_costs(lambda task: float(lengths[task.args[0]]))
timeline(predict(walks, workers=3))
