# %% [markdown]
"""
# Take a loop apart

Most slow programs are slow in a loop. One pass through its body is a *round*. Rounds that do not need one another can become
tasks. That is quickly written, and just as quickly written in a way that gains nothing. The graph tells which is which, before anything runs.

**You will**

- turn loops into tasks, and sum their results without building a long chain;
- measure what a loop over real files gains;
- combine many results in a tree, and see what that does to the span;
- find out how small a task may be, and what to do with smaller ones.

**You need** the first lesson: `delayed`, `compute`, the task graph, its *work* (all tasks) and its *span* (the longest
chain of tasks that wait for one another).

**Time:** as counted; 10 more for the question at the end, 8 for Exercise 5 below the summary, and 10 if you like for the rest.

**How the exercises work.** Replace the line that raises `NotImplementedError`, run the cell, then run the checks
below it. A check calls your function with several inputs (when it is graded, with others, too) and says what it tried.

Nothing is computed while a graph is built. A function leaves its arguments as they are, and hides no error
of a function that it is given. A task *returns* what it finds: it may run in another process, where nobody sees what it adds to a variable. Lines that begin with `#` are for trying, once your function is written.
"""

# %%
import zlib
from math import ceil, log2
from time import perf_counter, sleep

import dask
import dask.distributed  # takes a moment, which Dask would otherwise spend in the first compute
from dask import delayed
from dask.diagnostics import ProgressBar
from matplotlib.figure import Figure

from course import (
    at_least,
    check,
    check_forecast,
    check_guess,
    drawn,
    edges,
    lists,
    named,
    numbers,
    whole_numbers,
)
from course.data import daily_stock
from tasklens import Picture, TaskGraph, diagram, predict, record, speedup_curve, timeline

# %% [markdown]
"""
You may change these numbers at any time; then run the cells below again, folded ones, too. The text speaks of the values that stand here.
"""

# %% grading_parameters={"delay": 0.0001} parameter_sets=[{"delay": 0.01, "total_seconds": 0.02, "number_of_files": 2}, {"delay": 0.001, "total_seconds": 0.01, "workers": 1, "number_of_files": 1}, {"delay": 0.02, "total_seconds": 0.02, "workers": 8, "number_of_files": 3}] tags=["parameters"]
delay = 0.25  # seconds that one slow call takes
workers = 4  # how many calls may run at the same time
number_of_files = 16  # how many files of stock prices are packed in section 3
total_seconds = 0.3  # about how long each measurement of section 5 runs without Dask


# %%
def slowinc(x):
    """Return x + 1, slowly."""
    sleep(delay)
    return x + 1


def slowdec(x):
    """Return x - 1, slowly."""
    sleep(delay)
    return x - 1


def slowadd(x, y):
    """Return x + y, slowly."""
    sleep(delay)
    return x + y


# %% jupyter={"source_hidden": true}
"""Given: trees to sum, each said by its size, and blocks."""
some_f = named("f", lambda x: x * x - 4)


def given_leaves(size):
    """Return what `tree_sum` gets: so many Delayed, of 1, 2, 3, …"""
    return [delayed(slowinc)(x) for x in range(size)]


def given_sum(size):
    """Return the sum of what they give."""
    return sum(range(size + 1))


def given_span(size):
    """Return the span of the lowest tree above them."""
    return 1 + ceil(log2(size))


def given_blocks(f, data, size):
    """Return the blocks of `size` neighbours; the last one may be shorter."""
    return [data[i : i + size] for i in range(0, len(data), size)]


# %% [markdown]
"""
## 1. Every round a task

This loop calls a slow function eight times and sums the results. No round needs another one's result.
"""

# %% tags=["measured"]
# %%time
incremented = []
for x in range(8):
    incremented.append(slowinc(x))
sum(incremented)

# %% [markdown]
"""
Eight delays of 0.25 seconds: 2 seconds. **Forecast:** if each call were a task, and a task took one step, how many steps would eight
calls take with four workers? With eight? With a hundred? Put numbers in the place of `None`, and run the cell.
"""

# %%
eight_calls = [delayed(slowinc)(x) for x in range(8)]
check_forecast({4: None, 8: None, 100: None}, eight_calls)

# %% [markdown]
"""
<details><summary>Why</summary>

Four workers do four calls at a time, so eight calls take two steps. With eight workers it is one. With a hundred it is one as
well: there are only eight tasks to do side by side.

</details>

**Mind the square brackets.** Dask finds `Delayed` objects in lists, tuples and dictionaries, but not in generators: write
`delayed(sum)([delayed(slowinc)(x) for x in data])`. Without them, `delayed(sum)` gets a generator, and computing it gives another `Delayed` in the place of a
number.

### Exercise 1: the loop in parallel

Finish `parallel_sum(data)`: it returns a `Delayed` of the sum of `slowinc(x)` over all `x` in `data` (one or more, here and below), with a task for each
`x`, in which `slowinc` is called once. None of them waits for another. How you sum is up to you, for now.

<details><summary>Hint 1</summary>

Keep the loop, with an empty list before it. Append `delayed(slowinc)(x)` instead of `slowinc(x)`.

</details>
<details><summary>Hint 2</summary>

The sum is one more call that needs waiting for: `delayed(sum)(results)`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "parallel_sum", "locked": false, "schema_version": 3, "solution": true, "task": false}
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    ### BEGIN SOLUTION
    results = []
    for x in data:
        results.append(delayed(slowinc)(x))
    return delayed(sum)(results)
    ### END SOLUTION


# %% [markdown]
"""
Draw the graph of your sum, and time it (take the `#` away):
"""

# %%
# start = perf_counter()
# print(parallel_sum(range(8)).compute(num_workers=workers), "after", perf_counter() - start, "seconds")
# diagram(parallel_sum(range(8)))

# %% nbgrader={"grade": true, "grade_id": "parallel_sum_is_parallel", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`parallel_sum` has a task for every value, none of which waits for another, and computes nothing itself."""
calls = [[7], [5, 5, 5], range(6)]
### BEGIN HIDDEN TESTS
calls += [[2] * 9, *drawn(lists(numbers(), 1))]
### END HIDDEN TESTS
hint = "A task for each value: delayed(slowinc)(x), all in a list. One task that has the loop in it is no help, nor is a generator."
check(parallel_sum, *calls, hint=hint).is_lazy(slowinc).graph(width=at_least(len))

# %% nbgrader={"grade": true, "grade_id": "parallel_sum_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, `parallel_sum` gives the sum of all incremented values, also where each task is in a process of its own."""
calls = edges(lists(numbers(), 1))
### BEGIN HIDDEN TESTS
calls += [[0.125, 16777217], *drawn(lists(numbers(), 1))]
### END HIDDEN TESTS
hint = "Is every value of data used, and no other? Are the results summed up, in a task?"
checked = check(parallel_sum, *calls, hint=hint)
checked.gives(lambda data: sum(data) + len(data), anywhere=True)

# %% nbgrader={"grade": true, "grade_id": "parallel_sum_calls", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""The summands come out of slowinc, each from one call: with another function in its place, the sum is another."""
hint = "What is summed has to come out of slowinc tasks, one for each value: delayed(slowinc)(x)."
squares = check(parallel_sum, [1, 2, -3], [0, 4], hint=hint).under({slowinc: lambda x: x * x})
squares.gives(lambda data: sum(x * x for x in data))
squares.calls(slowinc, with_each=lambda data: data, alone=True)
### BEGIN HIDDEN TESTS
squares = check(parallel_sum, *drawn(lists(numbers(), 1)), hint=hint).under({slowinc: lambda x: x * x})
squares.calls(slowinc, with_each=lambda data: data, alone=True)
### END HIDDEN TESTS

# %% [markdown]
"""
## 2. Where does the sum go?

Two ways to sum a list of `Delayed` give the same number:
"""

# %%
increments = [delayed(slowinc)(x) for x in range(8)]

one_task = delayed(sum)(increments)
many_tasks = sum(increments)
dask.compute(one_task, many_tasks)

# %% [markdown]
"""
But their graphs differ:
"""

# %%
print("delayed(sum)(increments):", TaskGraph(one_task))
print("sum(increments):         ", TaskGraph(many_tasks))
diagram(many_tasks)

# %% [markdown]
"""
`delayed(sum)(increments)` is one task that gets the whole list. `sum(increments)` runs *now*, while the graph is built: Python
adds the first result to 0, the second to that, and so on, and each `+` of a `Delayed` becomes a task. Eight additions in a row, each
waiting for the one before: 16 tasks instead of 9, and a span of 9 instead of 2.

While an addition is quick, that costs little; when it is slow, or there are thousands, it costs a lot. `total = total + result` in a loop does the same as `sum`.

### Exercise 2: the mean, in one task

This function builds a chain:
"""


# %%
def mean_in_a_row(data):
    """Return a Delayed: the mean of slowinc(x) over data, from a chain of additions."""
    total = 0
    for x in data:
        total = total + delayed(slowinc)(x)
    return total / len(data)


diagram(mean_in_a_row([1, 2, 3, 4]))

# %% [markdown]
"""
Do better: `mean_of(data)` returns a `Delayed` of the mean of `slowinc(x)` over `data`, from one `slowinc` task per
value and **one** task that takes all results and returns their mean.

<details><summary>Hint 1</summary>

Write an ordinary function that gets a list of numbers and returns their mean, and delay that.

</details>
<details><summary>Hint 2</summary>

`statistics.mean` and `numpy.mean` are such functions. Then: `delayed(mean)(results)`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "mean_of", "locked": false, "schema_version": 3, "solution": true, "task": false}
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    ### BEGIN SOLUTION
    def mean(numbers):
        return sum(numbers) / len(numbers)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
    ### END SOLUTION


# %%
# diagram(mean_of([1, 2, 3, 4]))

# %% nbgrader={"grade": true, "grade_id": "mean_of_graph", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`mean_of` has one task per value and one more, no chain, and computes nothing itself."""
calls = [[4], [1, 2, 3, 6, 5], [5, 5, 2]]
### BEGIN HIDDEN TESTS
calls += drawn(lists(numbers(), 1))
### END HIDDEN TESTS
hint = "One slowinc for each value, in a list, and one task for the mean. Each + and each division of Delayed is a task, too: put them into a function."
checked = check(mean_of, *calls, hint=hint).is_lazy(slowinc)
checked.graph(work=lambda data: len(data) + 1, span=2)

# %% nbgrader={"grade": true, "grade_id": "mean_of_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, `mean_of` gives the mean of the incremented values, out of slowinc, also in processes of their own."""
calls = [[5, 5, 20], [7], [0, 1, 6, 4, 3, 8, 1], *edges(lists(whole_numbers(), 4, 4))]
### BEGIN HIDDEN TESTS
calls += [[10, 20, 40, 80, -5], *drawn(lists(whole_numbers(), 8, 8)), *drawn(lists(whole_numbers(), 1))]
### END HIDDEN TESTS
hint = "Is it the sum of all results of slowinc, divided by their number? Does your function of the mean end with return?"
check(mean_of, *calls, hint=hint).gives(lambda data: sum(data) / len(data) + 1, anywhere=True)
checked = check(mean_of, [1, 2, 6], hint=hint).under({slowinc: lambda x: 10 * x}).gives(30)
checked.calls(slowinc, with_each=[1, 2, 6], alone=True)

# %% [markdown]
"""
## 3. A loop that really works

Here is real work: files of (invented) stock prices are read and packed. Only one thread at a time runs Python. `zlib`, written in C, needs no Python while it
works, nor do NumPy and the reading of files: such work runs side by side in threads. Dask's `ProgressBar` shows how far a computation is.
"""

# %% tags=["measured"]
files = sorted(daily_stock().glob("*.json"))[:number_of_files]


def packed_size(path):
    """Return how many bytes a file takes when it is packed."""
    return len(zlib.compress(path.read_bytes()))


# Takes up to 10 seconds
start = perf_counter()
in_a_loop = [packed_size(path) for path in files]
loop = perf_counter() - start

start = perf_counter()
with ProgressBar():
    (as_tasks,) = dask.compute([delayed(packed_size)(path) for path in files], num_workers=workers)
tasks = perf_counter() - start

assert as_tasks == in_a_loop
print(f"{loop:.2f} s in a loop, {tasks:.2f} s as tasks: {loop / tasks:.1f} times as fast")

# %% [markdown]
"""
A number well above 1 is a real gain. Unlike that of `sleep`, it ends at the number of processors that are free, whatever `workers`
says: where other programs keep them busy, you see about 1. (Loops of pure Python gain nothing in threads: `04_schedulers`.)
"""

# %% [markdown]
"""
## 4. Combine in a tree

Suppose that combining is slow as well. One task that
combines all results is then the longest task of all, and nobody helps it. Combining two at a time in a row is a
chain. But you can combine in pairs, then combine the pairs, and so on, as in a knockout tournament:
"""

# %%
leaves = [delayed(slowinc)(x) for x in range(8)]

in_a_row = leaves[0]
for leaf in leaves[1:]:
    in_a_row = delayed(slowadd)(in_a_row, leaf)

pairs = [delayed(slowadd)(leaves[i], leaves[i + 1]) for i in (0, 2, 4, 6)]
halves = [delayed(slowadd)(pairs[0], pairs[1]), delayed(slowadd)(pairs[2], pairs[3])]
in_a_tree = delayed(slowadd)(halves[0], halves[1])

print("in a row: ", TaskGraph(in_a_row))
print("in a tree:", TaskGraph(in_a_tree))

# %%
diagram(in_a_tree)

# %% [markdown]
"""
Both need seven additions for eight results: the work is the same, 15. The chain has a span of 8; the tree has three levels
of additions and `slowinc` below them, a span of 4. Each level halves what is left, so n results need log₂ n levels, rounded
up: ten for a thousand results, twenty for a million.

### Exercise 3: any number of values

Finish `tree_sum(values)`: it gets a list of `Delayed`, or of ordinary numbers, and returns a `Delayed` of their sum, combined with `slowadd` in
a tree, on as few levels as there can be. It works for any number of values from 1 on, and calls `slowadd` one time fewer than
there are values, each time in a task of its own. When there is only one value, it returns that, as it is.

<details><summary>Hint 1</summary>

One level after the other: as long as there is more than one value, make a shorter list of them. What of one that has no neighbour?

</details>
<details><summary>Hint 2</summary>

Or let the function call itself: the sum of a list is `slowadd` of the sum of its first half and the sum of its second
half.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "tree_sum", "locked": false, "schema_version": 3, "solution": true, "task": false}
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    ### BEGIN SOLUTION
    values = list(values)
    while len(values) > 1:
        sums = [delayed(slowadd)(x, y) for x, y in zip(values[::2], values[1::2], strict=False)]
        left_over = values[-1:] if len(values) % 2 else []
        values = sums + left_over
    return values[0]
    ### END SOLUTION


# %%
# diagram(tree_sum([delayed(slowinc)(x) for x in range(5)]))

# %% nbgrader={"grade": true, "grade_id": "tree_sum_span", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`tree_sum` adds one time fewer than there are values, on the fewest levels there can be, and computes nothing itself."""
hint = "One slowadd fewer than values, on log₂ n levels, rounded up, and slowinc below them. Draw the tree of 8 values: is it a row somewhere?"
checked = check(tree_sum, 2, 4, 8, 32, made=given_leaves, said="tree_sum({0} Delayed)", hint=hint)
checked.is_lazy(slowinc, slowadd).graph(work=lambda size: 2 * size - 1, span=given_span)
### BEGIN HIDDEN TESTS
mixed = [2, delayed(slowinc)(1), 3, delayed(slowinc)(4)]
check(tree_sum, mixed, hint=hint).graph(work=5)
hint = "One slowadd fewer than values, on as few levels as there can be. What becomes of a value that has no neighbour?"
checked = check(tree_sum, [4, 4, 4, 4], [0, 3, 0], *drawn(lists(numbers(), 2)), hint=hint).is_lazy(slowadd)
checked.graph(work=lambda values: len(values) - 1, span=lambda values: ceil(log2(len(values))))
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "tree_sum_any_size", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`tree_sum` is right, by slowadd and as low, for any number of values, also where they do not pair up."""
hint = "Is every value added once, by a task delayed(slowadd)(x, y), not x + y? One without a neighbour waits for the next level; one alone is returned."
checked = check(tree_sum, 3, 1, 7, 21, made=given_leaves, said="tree_sum({0} Delayed)", hint=hint)
checked.gives(given_sum).graph(span=given_span)
checked.gives(lambda size: given_sum(size) + size - 1, {slowadd: lambda x, y: x + y + 1})
check(tree_sum, [4, 9, 1], *edges(lists(numbers(), 2)), hint=hint).gives(sum, anywhere=True)
### BEGIN HIDDEN TESTS
odd_sizes = 47, 130, *drawn(whole_numbers(5, 40), more=2)
checked = check(tree_sum, *odd_sizes, made=given_leaves, said="tree_sum({0} Delayed)", hint=hint)
more = {slowadd: lambda x, y: x + y + 1}
checked.gives(lambda size: given_sum(size) + size - 1, more).graph(span=given_span)
check(tree_sum, [7], hint="One value alone is returned, as it is.").returns(7)
leaf = delayed(slowinc)(4)
check(tree_sum, [leaf, delayed(slowinc)(1), leaf, 7], hint=hint).gives(19)
checked = check(tree_sum, [3, 3, 5], *drawn(lists(numbers(), 2)), hint=hint)
checked.gives(lambda values: sum(values) + len(values) - 1, more)
### END HIDDEN TESTS

# %% [markdown]
"""
## 5. How small may a task be?

If you delay something quick, another time shows: Dask has to make the task, hand it out and collect its result. Measure it with tasks that do nothing:
"""


# %% tags=["measured"]
def seconds(function):
    """Return how long a call of function() takes."""
    start = perf_counter()
    function()
    return perf_counter() - start


def nothing(x):
    """Return x."""
    return x


overhead = (
    seconds(lambda: dask.compute([delayed(nothing)(i) for i in range(1000)], num_workers=workers)) / 1000
)
plain = seconds(lambda: [nothing(i) for i in range(1000)]) / 1000
print(f"a task that does nothing: {overhead * 1e6:.0f} µs; the same as a plain call: {plain * 1e6:.2f} µs")

# %% [markdown]
"""
This is the **overhead** per task: some tenths of a millisecond on most computers, more than one on a busy one, and thousands of times what the plain call takes.
The time that a task itself takes is its **grain**. Tasks are handed out one after the other. So n tasks need about
n × overhead to be handed out, and n × grain / workers to be done. Both go on at the same time, and the longer of the two decides.

Take 10,000 calls of 50 µs and 4 workers: plainly 0.5 s. With an overhead of 200 µs, handing out
10,000 tasks takes 2 s: Dask is four times *slower*.

The next cell measures it. Each point is a loop that is cut into tasks of another grain. (The tasks
sleep, which needs no processor: here we look at the overhead alone.)
"""


# %% tags=["measured"]
def measure(nominal):
    """Return the grain of a loop of sleeps, in seconds, and how many times as fast it is with Dask."""
    calls = range(min(1000, workers * max(8, int(total_seconds / nominal / workers))))
    serial = min(seconds(lambda: [sleep(nominal) for _ in calls]) for _ in range(2))
    parallel = min(
        seconds(lambda: dask.compute([delayed(sleep)(nominal) for _ in calls], num_workers=workers))
        for _ in range(2)
    )
    return serial / len(calls), serial / parallel


# Takes about 8 seconds, on a busy computer twice as long
grains, speedups = zip(*[measure(nominal) for nominal in (3e-5, 1e-4, 3e-4, 1e-3, 3e-3, 1e-2)], strict=True)

figure = Figure(figsize=(7, 4), layout="constrained")
ax = figure.subplots()
ax.semilogx([grain * 1e3 for grain in grains], speedups, "o-", color="#0072B2", label="measured")
ax.axhline(1, color="#777777", linestyle=":", label="as fast as without Dask")
ax.axhline(workers, color="#D55E00", linestyle="--", label=f"{workers} workers: never more")
ax.set(xlabel="grain: time per task (ms)", ylabel="speedup over the plain loop", ylim=(0, workers * 1.1))
ax.set_title("Below a certain grain, Dask makes a loop slower", loc="left", fontweight="bold")
ax.legend(frameon=False)
told = ", ".join(f"{rate:.2f} at {grain:.2g} s" for grain, rate in zip(grains, speedups, strict=True))
Picture(figure, f"Line of the speedup over the plain loop, by grain, with {workers} workers: {told}.")

# %% [markdown]
"""
Read the plot from the right. Tasks of 10 ms come close to the number of workers. Towards the left the curve falls. Where it
crosses the dotted line, not far from the overhead that you measured, handing out a task takes as long as doing it. Further left,
Dask makes the loop slower.

The remedy is **batching**: put many small calls into one task. The work stays the same; it is
handed out fewer times.

### Exercise 4: batches

Finish `batched_sum(f, data, size)`: it returns a `Delayed` of the sum of `f(x)` over all `x` in `data`. Instead of a
task per value there is a task per *block* of `size` neighbours (the last block may be shorter), and one more task
that adds up what the blocks give. `f` is called once for each value, inside the tasks, and not before.

<details><summary>Hint 1</summary>

Write a helper that gets a whole block and returns the sum of `f(x)` over it, with an ordinary loop. Delay the helper,
not `f`.

</details>
<details><summary>Hint 2</summary>

`[data[i : i + size] for i in range(0, len(data), size)]` cuts a list into blocks.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "batched_sum", "locked": false, "schema_version": 3, "solution": true, "task": false}
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    ### BEGIN SOLUTION
    def block_sum(block):
        return sum(f(x) for x in block)

    blocks = [data[i : i + size] for i in range(0, len(data), size)]
    return delayed(sum)([delayed(block_sum)(block) for block in blocks])
    ### END SOLUTION


# %%
# diagram(batched_sum(slowinc, list(range(10)), 4))

# %% nbgrader={"grade": true, "grade_id": "batched_sum_graph", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`batched_sum` makes one task per block and one more, and calls nothing while it builds them."""
calls = [(abs, [7], 3), (abs, [4, 5], 5), (abs, [*range(10)], 4), (abs, [*range(4)], 1)]
### BEGIN HIDDEN TESTS
calls += [
    (abs, [4, 5, 6], 5),
    (abs, [*range(8)], 4),
    (abs, [*range(40)], 3),
    (abs, [*range(121)], 60),
    (abs, [*range(300)], 250),
]
calls += drawn(abs, lists(numbers(), 1), whole_numbers(1, 12))
### END HIDDEN TESTS
hint = "A task for each block of `size` neighbours, all side by side, and one that adds up what they give."
checked = check(batched_sum, *calls, hint=hint)
checked.is_lazy(hint="Call f inside the delayed function, which gets the block.")
checked.graph(work=lambda f, data, size: len(given_blocks(f, data, size)) + 1, span=2)

# %% nbgrader={"grade": true, "grade_id": "batched_sum_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, every value has been through f once, in the task of its block, and the sum is right."""
calls = [(some_f, [9, 2, -1, 4, 0, 7], 4), *edges(some_f, lists(numbers(), 1), whole_numbers(1, 4))]
### BEGIN HIDDEN TESTS
other_f = named("f", lambda x: 3 * x - 50)
calls += [
    (other_f, [2, 2, 7, 2, 2, 7], 3),
    (named("f", lambda x: 7 if x is None else x), [1, None, 2, None], 3),
]
calls += drawn(other_f, lists(numbers(), 1), whole_numbers(1, 12))
### END HIDDEN TESTS
hint = "A task calls f once for each value of its block of neighbours, data[i : i + size], and all that f gives is added up."
checked = check(batched_sum, *calls, hint=hint).gives(lambda f, data, size: sum(map(f, data)), anywhere=True)
checked.calls("f", together=given_blocks).lets_out("f")
### BEGIN HIDDEN TESTS
two_sums = check(lambda: [batched_sum(f, [1, -2, 3], 2) for f in (abs, float)], (), said="two sums together")
two_sums.gives([6, 2])
### END HIDDEN TESTS

# %% [markdown]
"""
How large should a block be? So large that its grain is many times the overhead: ten to a hundred
milliseconds is a good rule. And so small that every worker gets several blocks.

Not every loop comes apart. If a round needs the result of the one before, the graph is a chain, of **parallelism 1**, and no number of
workers helps. Look at the graph before you buy workers.
"""

# %%
position = 0
for _ in range(8):
    position = delayed(slowadd)(position, 1)
print("parallelism", TaskGraph(position).parallelism)
diagram(position)

# %% [markdown] nbgrader={"grade": false, "grade_id": "million_records_question", "locked": true, "schema_version": 3, "solution": false, "task": false}
"""
## Question to consider (marked by a person)

A loop works on 1,000,000 records. One takes 20 µs. Dask's overhead is 200 µs per task, and tasks are handed out one
after the other. There are 8 workers, which can compute at the same time.

In at most six sentences: how long does the plain loop take? How long, about, with one task per record? What block
size would you choose, how long does it take then, and what goes wrong with much smaller and with much larger blocks?

=== BEGIN MARK SCHEME ===
4 points, one for each:

1. The plain loop takes 1,000,000 × 20 µs = 20 s; one task per record takes at least 1,000,000 × 200 µs = 200 s, ten times
   as long.
2. A block size with a reason: a grain well above 200 µs (say at least 100 records, 2 ms) and at least 8 blocks, better
   several per worker. Anything from about 500 to about 25,000 is good.
3. The time with it: about 20 s / 8 = 2.5 s, plus little overhead (10,000 records: 100 blocks × 0.2 ms = 0.02 s).
4. What goes wrong: with much smaller blocks the overhead counts again; with blocks so large that there are fewer than
   8 (or not many more), workers stand idle.
=== END MARK SCHEME ===
"""

# %% [markdown] nbgrader={"grade": true, "grade_id": "million_records", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
"""
The plain loop takes 1,000,000 × 20 µs = 20 s. With one task per record, handing out alone takes 1,000,000 × 200 µs = 200 s, ten
times as long, and the workers mostly wait. With blocks of 10,000 records there are 100 tasks of 0.2 s each: their overhead is
0.02 s in all, and eight workers need about 20 s / 8 = 2.5 s. With blocks of 10, a task takes 200 µs, as long as its overhead, and it takes
20 s again; with blocks of 500,000 there are two tasks, and six workers have nothing to do.
"""

# %% [markdown]
"""
## Summary

- Rounds that do not need one another become tasks: append `delayed(f)(x)` instead of `f(x)`.
- `delayed(sum)(results)` is one task; `sum(results)` and `total = total + ...` build a chain.
- Work that needs no Python meanwhile (files, NumPy, C libraries) really gains in threads, up to the number of processors.
- Combining in a tree needs as much work as in a row, on only log₂ n levels.
- A task costs an overhead. Below that grain Dask makes a loop slower; batch small calls into blocks.
- A loop whose rounds need one another has parallelism 1, and stays as slow as it is.

**What's next:** in [03_control_flow](../03_control_flow/03_control_flow.ipynb) some functions are delayed and others must run at once. Your points so far are on the
[start page](../start.ipynb). One more exercise stands below.
"""

# %% [markdown]
"""
## Going further

Exercise 5 counts like the others. It stands here since it can wait for another evening; all else here is not marked.
"""

# %% [markdown]
"""
**Several steps in a round.** Often a round has steps of its own. Here each takes an increment and a decrement, which do not need each other, and adds
the two:
"""

# %% tags=["measured"]
# %%time
sums = []
for i in range(10):
    x = slowinc(i)
    y = slowdec(i)
    z = slowadd(x, y)
    sums.append(z)
sum(sums)

# %% [markdown]
"""
Thirty slow calls, one after the other. **Forecast the graph first:** if every slow call is a task and the sum one
more, what are work and span for ten rounds? How many tasks can run side by side (the *width* of the graph)? Run the folded cell,
which builds that graph, and look into it after Exercise 5.
"""

# %% jupyter={"source_hidden": true}
"""Given: the graph of ten rounds."""
given_rounds = delayed(sum)([delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in range(10)])

# %%
check_forecast({"work": None, "span": None, "width": None}, given_rounds)

# %% [markdown]
"""
<details><summary>Why</summary>

The work is 10 × 3 + 1 = 31. The span is 3: an increment or a decrement, an addition, the sum. Twenty tasks can run
side by side at the start, ten increments and ten decrements.

</details>

### Exercise 5: three steps a round

Finish `rounds(data)`: it returns a `Delayed` of the sum over all `i` in `data` of what the loop above computes, with
the same three slow functions: three tasks a round, and one for the sum. Its graph has a span of 3, however long `data` is.

<details><summary>Hint 1</summary>

Inside the loop, only three lines change. What goes into `delayed(slowadd)` may itself be a `Delayed`.

</details>
<details><summary>Hint 2</summary>

For the sum, choose the way of section 2 that adds one task, not a chain.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "rounds", "locked": false, "schema_version": 3, "solution": true, "task": false}
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    ### BEGIN SOLUTION
    results = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(i)
        results.append(delayed(slowadd)(x, y))
    return delayed(sum)(results)
    ### END SOLUTION


# %%
# diagram(rounds(range(3)))

# %% nbgrader={"grade": true, "grade_id": "rounds_graph", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`rounds` makes three tasks a round and one for the sum, in a span of three, and computes nothing itself."""
calls = [[4], [1, 5], list(range(6)), [3, 3, -3]]
### BEGIN HIDDEN TESTS
calls += drawn(lists(numbers(), 1))
### END HIDDEN TESTS
hint = "Three tasks a round, and one for the sum of all. Draw diagram(rounds(range(3))): what is missing, too much, or waits?"
checked = check(rounds, *calls, hint=hint).is_lazy(slowinc, slowdec, slowadd)
checked.graph(work=lambda data: 3 * len(data) + 1, span=3, width=lambda data: 2 * len(data))

# %% nbgrader={"grade": true, "grade_id": "rounds_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, `rounds` gives what the loop gives, out of the three slow functions, also in processes of their own."""
calls = [[3, 1, 2, 2], *edges(lists(numbers(), 1))]
### BEGIN HIDDEN TESTS
calls += drawn(lists(numbers(), 1))
### END HIDDEN TESTS
hint = "Each round is slowadd of its own slowinc(i) and slowdec(i), each a task: delayed(slowadd)(x, y), not slowadd(x, y). All rounds are summed up."
stand_ins = {slowinc: lambda x: 10 * x, slowdec: lambda x: x + 5, slowadd: lambda x, y: x * y}
checked = check(rounds, *calls, hint=hint).gives(lambda data: 2 * sum(data), anywhere=True)
checked.under(stand_ins).gives(lambda data: sum(10 * x * (x + 5) for x in data))
checked.calls(slowinc, with_each=lambda data: data)

# %% [markdown]
"""
This is what four workers make of ten rounds, as forecast and as it happens. Thirty slow calls on four workers take at least
30 / 4 = 7.5, so 8 delays. `with_costs` says how long a task of each function takes, and `predict` then knows the time.
"""

# %% tags=["measured"]
costs = TaskGraph(given_rounds).with_costs({"slowinc": delay, "slowdec": delay, "slowadd": delay})
timeline(predict(costs, workers=workers), record(given_rounds, scheduler="threads", workers=workers))

# %% [markdown]
"""
**An error in a task.** What does it look like when one of many tasks fails, and how do you find out which?
"""

# %%
readings = ["3.5", "4.25", "?", "8"]
parsed = [delayed(float)(reading) for reading in readings]
try:
    delayed(sum)(parsed).compute()
except ValueError as error:
    print("ValueError:", error)

# %% [markdown]
"""
The error arrives unchanged where you compute. In a long traceback, the last lines that name *your* function matter; what stands
above them is Dask's own. It says what went wrong, and not always with which input. Then look into the middle of the graph: compute
single nodes, or all of them with the error as a value.
"""


# %%
def attempt(function, value):
    """Return function(value), or the error that it raised."""
    try:
        return function(value)
    except Exception as error:
        return error


print("one node:", parsed[0].compute())
(outcomes,) = dask.compute([delayed(attempt)(float, reading) for reading in readings])
print(
    "those that fail:", [(n, readings[n]) for n, found in enumerate(outcomes) if isinstance(found, Exception)]
)

# %% [markdown]
"""
**A hunt: the loop that looks too late.** Three tasks are to multiply 10 by 1, by 2 and by 3. What do they give? Put your guess, three
numbers in round brackets, in the place of `None`.
"""

# %%
scaled = []
for factor in (1, 2, 3):

    def scale(x):
        """Return x times the factor."""
        return factor * x

    scaled.append(delayed(scale)(10))

check_guess(None, dask.compute(*scaled))

# %% [markdown]
"""
<details><summary>Why, and what helps</summary>

`scale` looks `factor` up when it *runs*, after the loop has ended: it is 3 in all of them, and the result is (30, 30, 30). Without Dask
the function would run in its own round, and nobody would notice. What a task needs, give it as an argument: `delayed(scale)(10, factor)`.
The same happens with a `lambda` in a loop.

</details>
"""

# %% [markdown]
"""
**More than two at a time.** If one task can combine four results as quickly as two, a tree of fours has half as many levels.
`fold` combines any number at a time, its `arity`. (The flattest tree is best where combining many takes no longer than combining two.)
"""


# %%
def fold(combine, values, arity):
    """Combine values in a tree, `arity` at a time."""
    values = list(values)
    while len(values) > 1:
        groups = [values[i : i + arity] for i in range(0, len(values), arity)]
        values = [delayed(combine)(group) if len(group) > 1 else group[0] for group in groups]
    return values[0]


for arity in (2, 4, 8, 64):
    graph = TaskGraph(fold(sum, [delayed(slowinc)(x) for x in range(64)], arity))
    print(f"{arity:2} at a time: {graph.work} tasks, span {graph.span}")

# %% [markdown]
"""
**The unlucky last block.** Four workers and five equal blocks: the fifth begins when the others end, and three workers look on. Try six, seven and
eight blocks: they all take as long.
"""

# %%
five_blocks = TaskGraph([delayed(slowinc)(x) for x in range(5)]).with_costs({"slowinc": 1.0})
timeline(predict(five_blocks, workers=4))

# %% [markdown]
"""
**What would 10,000 workers do?** You need not own them to know. Here are 1,024 values, combined in a row and in a tree, when a
task takes one second. (The *makespan* is the time until the last task ends. The cell takes a moment, since it builds
and schedules some thousand tasks.)
"""


# %%
def combined(size, in_a_row):
    """Return the graph of a sum of `size` values, in a row or in a tree."""
    level = [delayed(slowinc)(x) for x in range(size)]
    while len(level) > 1:
        if in_a_row:
            level = [delayed(slowadd)(level[0], level[1]), *level[2:]]
        else:
            level = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2], strict=True)]
    return TaskGraph(level[0]).with_costs({"slowinc": 1.0, "slowadd": 1.0})


long_row, tall_tree = combined(1024, in_a_row=True), combined(1024, in_a_row=False)
print("workers   in a row   in a tree")
for number in (1, 10, 100, 1_000, 10_000):
    print(
        f"{number:7,} {predict(long_row, number).makespan:8,.0f} s {predict(tall_tree, number).makespan:9,.0f} s"
    )

# %% [markdown]
"""
With one worker the two are equal: 2,047 seconds of work. The row is done in half of that, however many workers there are; two
would do, since its 1,023 additions wait for one another. The tree goes down to 11 seconds, its span, with 10,000 workers, of
which 1,024 ever have something to do.
"""

# %% [markdown]
"""
**How far do more workers help?** The dashed line is the parallelism of a tree over 64 values.
"""

# %%
speedup_curve(combined(64, in_a_row=False), workers=[1, 2, 4, 8, 16, 32, 64, 128])
