# %% [markdown]
"""
# Answer a question from raw files, in time

This is the last notebook, and it has no steps. You get raw files, a question, three functions and a time to beat. You decide what is a task, draw the graph, predict how
long it takes, run it, and write one page about it. All that you need you have met before.

**You will**

- design a graph for a question that needs all files twice, and reads each of them once;
- predict whether it is done in time, before anything runs;
- run it on real files, and explain on one page what you see.

**You need** the first three lessons, `04_schedulers` and `06_best_practices`. Have them open.

**Time:** about 50 minutes for the graph; 40 for the page; 10 if you like for *Going further*.

**How it is graded.** By the value, by the graph, by the time that `tasklens` predicts for it, and by your page, which a person reads. Checks pass functions of their own into
your function and try several inputs (when it is graded, others, too). No clock is read.
"""

# %%
import json
from itertools import islice
from math import ceil, log2

import dask  # noqa: F401, as this
import numpy as np
from dask import delayed

from course import at_least, check, drawn, edges, lists, named, texts
from course.data import daily_stock
from course.deadline import beats
from course.sharing import check_loads
from tasklens import TaskGraph, diagram, predict, record, timeline  # noqa: F401, your answer may use all

# %% [markdown]
"""
You may change these numbers at any time; then run the notebook again from here. The text speaks of the values that stand here.
"""

# %% grading_parameters={"number_of_files": 2, "rows": 20} parameter_sets=[{"number_of_files": 3, "rows": 200, "workers": 2}, {"number_of_files": 1, "rows": 50, "workers": 1}, {"number_of_files": 5, "rows": 400, "workers": 3}] tags=["parameters"]
number_of_files = 21  # how many files are read: at most 21
rows = 15_600  # how many lines of each: at most 15,600
workers = 4  # how many tasks may run at the same time

# %% [markdown]
"""
## 1. The files, and the question

The course's data is 21 files of invented stock prices, one for each stock; each line is a minute, the same minutes in all files. A line is a record in JSON. Its `volume` says
how many shares changed hands.
"""

# %%
paths = [str(path) for path in sorted(daily_stock().glob("*.json"))[:number_of_files]]
with open(paths[0], encoding="utf-8") as file:
    print(*islice(file, 2), sep="")

# %% [markdown]
"""
At nine in the morning everybody trades, at noon nobody does; in that all stocks are alike. **Which of the stocks trades least like the market?** The *market* is the sum of the volumes of
all stocks, minute by minute. How alike two lists of volumes are is their *correlation*: 1 if both rise and fall together, 0 if they have nothing to do with each other.

Three functions are given, for reading, adding and comparing. Tasks of your own, for the choice at the end, are welcome, and cost nothing here:
"""


# %%
def read(path):
    """Return the volumes in a file, one for each minute, as a list."""
    with open(path, encoding="utf-8") as file:
        return [json.loads(line)["volume"] for line in islice(file, rows)]


def add(first, second):
    """Return the sums of two lists, minute by minute."""
    return [one + other for one, other in zip(first, second, strict=True)]


def likeness(own, market):
    """Return how alike two lists of volumes are: their correlation, at most 1."""
    return float(np.corrcoef(own, market)[0, 1])


likeness(read(paths[0]), read(paths[0]))

# %% [markdown]
"""
## 2. The time to beat

Suppose that a call of `read` takes 1 second, one of `add` 0.1 seconds and one of `likeness` 0.5 seconds, and nothing else takes time. One worker alone needs 21 + 2 + 10.5 = 33.5 seconds for 21
files. Your graph has to be done in

| files | workers | seconds |
|---|---|---|
| 21 | 4 | 10.3 |
| 21 | 21 | 3.0 |

and for other numbers in `time_to_beat(files, workers)`: what a good graph takes, and 0.3 seconds to spare, or more where nearly all workers read in the last round: then an
addition that comes between makes a file wait. It is not enough to read side by side: with 21 workers, a second to read, 20 additions one
after the other and half a second to compare make 3.5 seconds.
"""

# %%
seconds = {"read": 1.0, "add": 0.1, "likeness": 0.5}


def time_to_beat(files, workers):
    """Return in how many seconds a graph for so many files has to be done, on so many workers."""
    rounds = ceil(files / workers)
    to_spare = max(0.3, (files - 1) % workers / workers)
    return 1.5 * rounds + 0.1 * (ceil(log2(files)) + (files - 1) / workers) + to_spare


for number in (4, 21):
    print(f"21 files, {number} workers: {time_to_beat(21, number):.1f} s")

# %% [markdown]
"""
### Exercise 1: the outsider

Finish `outsider(read, add, likeness, paths)`. It returns a `Delayed` of a pair: the path of the stock that is least like the market, and its likeness, as in `("aet.json", 0.25)`. If several are equally
unlike, it is the first of them in `paths`. There is at least one path, and paths differ.

- While the graph is built, none of the three functions is called.
- Each file is **read once**, and compared with the market once, `likeness(own, market)`. Each call of `read`, of `add` and of `likeness` is made in a task of its own.
- An error of one of the three comes out when the result is computed: no file is left out, and nothing is tried again.
- All adding is done by `add`, of two lists at a time, and no more often than is needed: one time fewer than there are files.
- Files are read side by side, and compared side by side; and it is done in `time_to_beat(len(paths), workers)`, for 4 workers and for 21.

The three functions are parameters, so that a check can pass in others: an `add` need not add. (It gives the same in whatever order and grouping.)

<details><summary>Hint 1</summary>

There are no steps here, but places to look: for the shape, *Combine in a tree* in `02_parallel_loops`; for results that are needed twice, *Compute once* in `01_delayed_basics`; for pieces,
`06_best_practices`. Draw what you have, for a few paths.

</details>
<details><summary>Hint 2</summary>

Names of tasks tell you what a task costs: `TaskGraph(z).with_costs(lambda task: seconds.get(task.name, 0.0))`. Draw `timeline(predict(...))` of it for 4 and for 21 workers, and look where workers wait.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "outsider", "locked": false, "schema_version": 3, "solution": true, "task": false}
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    ### BEGIN SOLUTION
    def lowest(likenesses):
        place = likenesses.index(min(likenesses))
        return paths[place], likenesses[place]

    volumes = [delayed(read)(path) for path in paths]
    level = volumes
    while len(level) > 1:
        pairs = zip(level[::2], level[1::2], strict=False)
        level = [delayed(add)(*pair) for pair in pairs] + level[len(level) // 2 * 2 :]
    return delayed(lowest)([delayed(likeness)(own, level[0]) for own in volumes])
    ### END SOLUTION


# %%
# diagram(outsider(read, add, likeness, paths[:3]))

# %%
# costs = TaskGraph(outsider(read, add, likeness, paths)).with_costs(lambda task: seconds.get(task.name, 0.0))
# timeline(predict(costs, workers=4))

# %% [markdown]
"""
The checks pass in functions of their own, and compare with what plain Python gives. Run the cell; you need not read it.
"""


# %% jupyter={"source_hidden": true}
"""Given: functions to pass in, and what comes of them without Dask."""
some_read = named("read", lambda path: [len(path) - 4, ord(path[0]) - 104, -0.5])
some_add = named("add", lambda first, second: [max(pair) for pair in zip(first, second, strict=True)])
some_likeness = named("likeness", lambda own, market: sum(a * b for a, b in zip(own, market, strict=True)))
some_three = (some_read, some_add, some_likeness)
some_likenesses = [lambda own, market: own[0] / 4e7, lambda own, market: own[0] / 4e12]  # nearly equal
some_alike = [(some_read, some_add, named("likeness", function)) for function in some_likenesses]
some_paths = [["kiwi", "a2", "b3", "a1", "pear"], ["kiwi", "apricot", "fig"]]
some_paths += [["new data/fig.json", "data/fig.json", "data/kiwi.json"]]
some_paths += [["fig.json", "./new//fig.json", "zoo.json"]]
some_calls = [(*some_three, paths) for paths in some_paths]
some_calls += [(*alike, ["pear x", "kiwi", "plum5"]) for alike in some_alike]
some_calls += edges(*some_three, lists(texts(), 1, distinct=True))


def given_outsider(read, add, likeness, paths):
    """Return the pair that is asked for."""
    market = read(paths[0])
    for path in paths[1:]:
        market = add(market, read(path))
    found = [likeness(read(path), market) for path in paths]
    return paths[found.index(min(found))], min(found)


some_sum = named("add", lambda first, second: [a + b for a, b in zip(first, second, strict=True)])
some_length = named("read", lambda path: [len(path), 1])
some_sums = (some_length, some_sum, named("likeness", lambda own, market: own[0] / (1 + market[0])))
some_seconds = dict(zip(some_sums, [1.0, 0.1, 0.5], strict=True))


def given_files(number):
    """Return what outsider gets for so many files."""
    return (*some_sums, [f"{n}" for n in range(number)])


def given_paths(read, add, likeness, paths):
    """Return with what read is called."""
    return paths


def given_pairs(read, add, likeness, paths):
    """Return with what likeness is called, where `some_sums` is passed in."""
    return [(read(path), [sum(map(len, paths)), len(paths)]) for path in paths]


some_hints = {
    "value": "A pair, (path, likeness): the lowest with what add makes of all lists, its own too; of equal ones the first. read, add and likeness are those of the cell above.",
    "time": "Draw the timeline: where do workers wait? Is the market needed before all is read, is it added up in a chain, is anything done twice?",
    "outsider": "One Delayed of a pair: let a task make the choice, and return what that gives.",
    "add": "delayed(add)(first, second) of two lists that were read or added, one time fewer than there are files.",
    "read": "Call delayed(read)(path) once for each path, keep what it gives in a list, and use it twice.",
    "likeness": "delayed(likeness)(own, market) once for each file, with the market of all files, which is added up once.",
}


# %% nbgrader={"grade": true, "grade_id": "outsider_value", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Computed, `outsider` finds the path that is least like the market, and its likeness."""
calls = [*some_calls]
### BEGIN HIDDEN TESTS
calls += drawn(*some_three, lists(texts(), 1, distinct=True))
calls += drawn(*some_three, lists(texts(2, 3), 6, 9, distinct=True), more=2)
### END HIDDEN TESTS
calls += [(*some_alike[0], ["pear.x", "plum5"]), (*some_three, ["data/pear", "fig", "plum"])]
checked = check(outsider, *calls, hint=some_hints["value"]).gives(given_outsider, anywhere=True)
checked.lets_out("read").lets_out("add").lets_out("likeness")
check_loads(outsider, {"aet": [1, 5, 2], "ibm": [3, 1, 7]}, add, likeness)

# %% nbgrader={"grade": true, "grade_id": "outsider_graph", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Nothing runs while the graph is built; each call is a task of its own, and none is made twice."""
calls = [(*some_sums, ["a" * length for length in range(1, many)]) for many in (3, 8)]
### BEGIN HIDDEN TESTS
calls += [(*some_sums, ["a"]), (*some_sums, ["aaaaa", "aaaa", "aaa", "aa", "a"])]
calls += drawn(*some_sums, lists(texts(), 1, distinct=True), more=1)
### END HIDDEN TESTS
checked = check(outsider, *calls, hint=some_hints["outsider"]).is_lazy().graph(outputs=1)
checked.calls("add", often=lambda *given: len(given[-1]) - 1, alone=True, hint=some_hints["add"])
checked.calls("read", with_each=given_paths, alone=True, side_by_side=True, hint=some_hints["read"])
checked.calls("likeness", with_each=given_pairs, alone=True, side_by_side=True, hint=some_hints["likeness"])

# %% nbgrader={"grade": true, "grade_id": "outsider_in_time", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""The graph is done in time, on few workers and on many, as `tasklens` predicts it."""
sizes = [(21, 4), (21, 21), (210, 21)]
### BEGIN HIDDEN TESTS
sizes += [(1, 4), (5, 2), (9, 4), (13, 3), (16, 16), (60, 4)]
### END HIDDEN TESTS
for files, number in sizes:
    checked = check(outsider, files, made=given_files, said="outsider for {0} files").is_lazy()
    beats(checked, some_seconds, number, time_to_beat(files, number), some_hints["time"])
    checked.calls("add", often=at_least(lambda files: files - 1), hint=some_hints["add"])  # none left out
    pairs = given_pairs(*given_files(files))
    checked.calls("likeness", with_each=pairs, hint=some_hints["likeness"])  # of what was added

# %% [markdown]
"""
## 3. The real files

Now run it. `record` measures each task; "processes" can read side by side, on processors that have nothing else to do; threads share one interpreter (`04_schedulers`). This takes about five seconds. In its picture, look also at what lies
*between* the tasks: lists go from process to process. On your machine `read` does not take a second, so measure first what the
three functions take, and predict again with these numbers.
"""

# %% tags=["measured"]
read(paths[0])  # the first time takes longer than any other
alone = record(
    delayed(likeness)(
        delayed(read)(paths[0]), delayed(add)(delayed(read)(paths[0]), delayed(read)(paths[-1]))
    ),
    scheduler="sync",
)
for run in alone.runs:
    print(f"{run.name:10} {run.duration:.4f} s")

# %%
# z = outsider(read, add, likeness, paths)
# measured = record(z, scheduler="processes", workers=workers)
# measured.value

# %%
# longest = {run.name: run.duration for run in sorted(alone.runs, key=lambda run: run.duration)}
# expected = predict(TaskGraph(z).with_costs(lambda task: longest.get(task.name, 0.0)), workers=workers)
# timeline(expected, measured)

# %% [markdown] nbgrader={"grade": false, "grade_id": "page_task", "locked": true, "schema_version": 3, "solution": false, "task": false}
"""
## 4. Your page (marked by a person)

Write one page (about 300 words) for a colleague who knows Python and has not seen this notebook:

1. **The answer**, and how sure you are of it.
2. **The graph:** what is a task and what is not, and why; its work, span and parallelism for 21 files at the costs of section 2; how many workers are of use.
3. **Predicted and measured:** both numbers for the real files, on your machine, and what explains the difference.
4. **A thousand times the data:** 21,000 files. What stays, what do you change first, and why?

=== BEGIN MARK SCHEME ===
8 points, two for each part; one of the two if it is there and its reason is missing or wrong.

1. The stock and its likeness as measured with the student's own files and rows (all 21 files: see the solution). How sure: the value was checked in another way (a plain loop, a smaller
   number of files), or a remark that others are close.
2. A task for each file read, each pair added, each comparison, and one for the choice; the volumes are kept and used twice. Work 33.5 s; span 1 + 5 × 0.1 + 0.5 = 2.0 s with a balanced tree (others:
   as the student's graph has it); parallelism about 17; more than 21 workers are of no use.
3. Two numbers, and at least one true reason: lists travel between processes and are packed; tasks are handed out six at a time; processes have to start; fewer cores than workers; threads wait
   for the GIL. Not: "Dask is slow".
4. One of these with its reason: batches of files (a task for each of 21,000 × 3 calls is too many; the scheduler's time); a tree whose lists stay on the workers of a cluster; memory: 21,000 lists must be kept for
   the second use, or are read again, or written to Parquet; data read where they are.
=== END MARK SCHEME ===
"""

# %% [markdown] nbgrader={"grade": true, "grade_id": "page", "locked": false, "points": 8, "schema_version": 3, "solution": true, "task": false}
"""
**The answer.** Run the cells above for the stock and its likeness; a plain loop over the files, without Dask, gives the same pair, so I am sure of it.

**The graph.** Reading a file, adding two lists and comparing a file with the market are a task each; choosing the lowest is one more, since it is quick and needs all. What was read is kept as a Delayed and used twice,
for the market and for the comparison, so no file is read again. The market is added up in a tree: 20 tasks as in a chain, but five deep and not twenty. Work is 21 · 1 + 20 · 0.1 + 21 · 0.5 = 33.5 s, span 1 + 0.5 + 0.5 = 2 s,
parallelism 17. Up to 21 workers are of use, since there are never more than 21 tasks side by side.

**Predicted and measured.** With the measured durations `predict` gives less than what processes take: each list of 15,600 numbers is packed and sent to the next task, processes have to start, and they get their
tasks six at a time. On two cores four workers also share processors.

**A thousand times the data.** Nothing in the shape changes. But 63,000 tasks that hand on lists through one process are too many: I would read and add a hundred files in one task, keep volumes on the workers of a cluster, and
write them to Parquet, so that the second pass reads one column and no JSON.
"""

# %% [markdown]
"""
## Summary

You have decided what is a task, predicted before you ran, and explained what differed. That is all there is to parallel programs: know what waits for what, and look.

**What's next:** your own files, and your own question. Your points so far are on the [start page](../start.ipynb).
"""

# %% [markdown]
"""
## Going further (not marked)

**Threads, or processes?** The same reads in both, on one axis of time. Which is faster on your machine, and does it stay so if `read` uses another reader of JSON, one that lets go of the GIL? (The
first start of processes takes a moment, which is not in the picture.)
"""

# %% tags=["measured"]
# Takes about 7 seconds
reads = [delayed(read)(path) for path in paths]
timeline(
    record(reads, scheduler="threads", workers=workers),
    record(reads, scheduler="processes", workers=workers),
)

# %% [markdown]
"""
**Other questions** of the same files, each with a graph of another shape: In which minute do all stocks together rise most? Which two stocks are most alike (how many pairs are that, and what is a good piece)? On
which day is each stock least like itself on the other days?
"""
