# %% [markdown]
"""
# Hunt the bugs of delayed programs

A program with `delayed` in it can give the right number and still be no faster than a loop. Here you mend small programs, each
broken in a way that is easy to fall into. You find what is wrong in the task graph. (What a graph does not show is hunted in `10_shared_state`.)

**You will**

- read the graph of a program to see what is wrong with it;
- mend programs that run too early, that stop in between, that make one task or a thousand;
- name such a bug from a few numbers or a timeline.

**You need** `01_delayed_basics`: `delayed`, `compute`, the task graph, its *work* (all tasks) and its *span* (the longest chain of
tasks that wait for one another). `02_parallel_loops` helps: there you meet the cost of a task.

**Time:** about 55 minutes; 10 more for the question at the end, and 15 if you like for *Going further*.

**How the exercises work.** Each shows a broken program. Copy its body into the function below, mend it there, run the cell, then the
checks. Graded, they try other inputs, too. A function leaves its arguments, and what they give it, as they are: to change a list, make a
new one. It hides no error of a function that it is given. And a task *returns* what it finds, since it may run in another process. Lines that begin with `#` in a cell of their own are for trying.
"""

# %%
from time import perf_counter, sleep

import dask
import dask.array as da
import dask.distributed  # takes a moment, which Dask would otherwise spend in the first compute
import numpy as np
from dask import delayed
from dask.diagnostics import Profiler, ResourceProfiler

from course import at_most, check, check_forecast, drawn, each, edges, either, lists, named
from course.inputs import letter_numbers, texts, whole_numbers
from course.sharing import check_loads
from tasklens import TaskGraph, diagram, predict, record, timeline

# %% [markdown]
"""
You may change these two numbers at any time; then run the cells below again. The text speaks of the values that stand here.
"""

# %% grading_parameters={"delay": 0.0001} parameter_sets=[{"delay": 0.01}, {"delay": 0.001, "workers": 1}, {"delay": 0.02, "workers": 8}] tags=["parameters"]
delay = 0.25  # seconds that one slow call takes
workers = 4  # how many calls may run at the same time

# %% [markdown]
"""
All programs work on the temperatures that six weather stations measured in a week. Reading them takes long; the rest does not.
"""

# %%
week = {
    "Aswan": [31, 33, 30, 34, 36, 35, 32],
    "Bergen": [9, 7, 11, 8, 10, 6, 5],
    "Cusco": [14, 16, 15, 13, 17, 12, 18],
    "Davos": [2, -1, 0, 3, 4, 1, -2],
    "Evora": [21, 24, 19, 22, 20, 23, 25],
    "Fukui": [18, 22, 17, 21, 20, 16, 19],
}
stations = list(week)


def load(station):
    """Return the seven temperatures of a station, slowly."""
    sleep(delay)
    return list(week[station])


def mean(values):
    """Return the mean of numbers."""
    return sum(values) / len(values)


# %% [markdown]
"""
The checks use this cell. Run it; you need not read it.
"""

# %% jupyter={"source_hidden": true}
"""Given: functions to pass in, and what comes out of them without Dask."""
some_load = named("load", letter_numbers)
some_convert = named("convert", lambda value: value / 4 - 2)
some_numbers = "diagnose(items={0}, early={1}, graphs={2}, tasks={3}, width={4})"
some_weeks = [(some_load, some_convert, names.split(" ")) for names in ("Ghent ", "gab hi", "gig f")]
some_names = ["Ghent", "Hanoi", "Izmir", "Jaffa", "Kyoto", "Lagos", "Miami"]
some_lists = {"Ghent": [4, 2.5, 6], "Hanoi": [21, -3]}


def given_means(load, stations):
    """Return the mean of each station."""
    return [sum(load(station)) / len(load(station)) for station in stations]


def given_stations(load, convert, stations):
    """Return which stations are loaded."""
    return stations


def given_most(load, convert, stations):
    """Return how many tasks there may be."""
    return at_most(3 * len(stations) + 2)


def given_differences(load, stations):
    """Return each station's mean less the mean of these means."""
    means = given_means(load, stations)
    return [one - sum(means) / len(means) for one in means]


def given_values(load, convert, stations):
    """Return all values of all stations, in one list."""
    return [value for station in stations for value in load(station)]


def given_lists(load, convert, stations):
    """Return for each station the list of its values, converted."""
    return [[convert(value) for value in load(station)] for station in stations]


# %% [markdown]
"""
## 1. Call delayed on the function, not on the result

The first program should give a `Delayed` of a list: the mean temperature of every station. `delayed` is there; what can be wrong?
"""


# %%
def broken_means(load, stations):
    """Return a Delayed of the list of means; or so it seems."""
    return delayed([delayed(mean(load(station))) for station in stations])


# %% tags=["measured"]
start = perf_counter()
result = broken_means(load, stations)
print(f"Building took {perf_counter() - start:.2f} s.")

# %%
TaskGraph(result)

# %% [markdown]
"""
Building a graph should take no time, and here it took six delays: 1.5 seconds. The only task that is left makes a list of
six numbers that are there already. `delayed(mean(load(station)))` is ordinary Python: it calls `load`, then `mean`, and
hands the *number* to `delayed`, which can only wrap it. A graph without your functions in it is the sign of this bug.

### Exercise 1: wait with the work

Mend it: `means(load, stations)` returns a `Delayed` of the list of means, in the order of `stations`, which differ. No call of `load`
happens while the graph is built. When it is computed, `load` is called once for each station, each time in a task of its own,
and these tasks do not wait for one another. (`load` is a parameter: a check passes in one that notices when it
is called.)

<details><summary>Hint 1</summary>

Two calls have to wait: `load` and `mean`. Put `delayed(...)` around the name of a function, never around a call.

</details>
<details><summary>Hint 2</summary>

What `delayed(load)(station)` gives goes into `delayed(mean)(...)`. The list around them may stay as it is.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "means", "locked": false, "schema_version": 3, "solution": true, "task": false}
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    ### BEGIN SOLUTION
    return delayed([delayed(mean)(delayed(load)(station)) for station in stations])
    ### END SOLUTION


# %%
# diagram(means(load, stations))

# %% nbgrader={"grade": true, "grade_id": "means_graph", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`means` reads nothing while the graph is built; each station is read in a task of its own, side by side."""
calls = [(some_load, some_names[:number]) for number in (2, 5)]
### BEGIN HIDDEN TESTS
calls += drawn(some_load, lists(texts(), 1, distinct=True))
### END HIDDEN TESTS
hint = "Expected is one Delayed of a list, and for each station a task that reads it: delayed(load)(station)."
check(means, *calls, hint=hint).is_lazy().spreads("load", lambda load, stations: len(stations))
check_loads(means, some_lists).keeps()

# %% nbgrader={"grade": true, "grade_id": "means_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, `means` gives the mean of what load gives, for every station in order, and load is called once for each."""
calls = [(some_load, ["Hanoi", "Ghent"]), *edges(some_load, lists(texts(), 1, distinct=True))]
### BEGIN HIDDEN TESTS
calls += [(some_load, ["Cusco", "g", "Izmir", "Hanoi"]), *drawn(some_load, lists(texts(), 1, distinct=True))]
### END HIDDEN TESTS
calls += [(some_load, ["gab", "hi"]), (some_load, ["gif", "fig"])]
hint = "Expected is a list with the mean of what load gives, by one call for each station, in a task, in their order."
checked = check(means, *calls, hint=hint).gives(given_means, anywhere=True)
checked.calls("load", with_each=lambda load, stations: stations).lets_out("load")

# %% [markdown]
"""
## 2. Compute a lot at once

How much warmer or colder than the mean of all is each station? This program first needs the means. So it computes them, one by one:
"""


# %%
def broken_differences(load, stations):
    """Return by how much the mean of each station differs from the mean of all of them."""
    means = []
    for station in stations:
        station_mean = delayed(mean)(delayed(load)(station))
        means.append(station_mean.compute())
    overall = mean(means)
    return [one - overall for one in means]


broken_differences(load, stations)

# %% [markdown]
"""
The numbers are right. But `.compute()` waits for its result, and Dask can run side by side only what it has been given in
*one* call. Here it gets six small graphs, one after the other. Reading takes a delay, and the rest nothing, so six
computations take six delays. **Forecast:** how many delays does one computation of all six graphs take, on four workers? On six?
"""

# %%
station_means = [delayed(mean)(delayed(load)(station)) for station in stations]
check_forecast({4: None, 6: None}, TaskGraph(station_means).with_costs({"load": 1, "mean": 0}))

# %% [markdown]
"""
`predict` says how long a graph takes on so many workers, from the seconds that each task takes, and runs nothing; `record`
runs it and measures; `timeline` draws both.
"""

# %% tags=["measured"]
seconds = {"load": delay, "mean": 0.0}
one_by_one = sum(predict(TaskGraph(z).with_costs(seconds), workers=workers).makespan for z in station_means)
together = TaskGraph(station_means).with_costs(seconds)
print(f"One by one: {one_by_one:.3f} s")
timeline(predict(together, workers=workers), record(station_means, scheduler="threads", workers=workers))

# %% [markdown]
"""
One by one they take six delays, 1.5 seconds, however many workers there are; together, with four workers, two: four stations, then two. With six it is one. A
`.compute()` in a loop is a common reason why a program with Dask in it is no faster than without.

The way out is to keep going with `Delayed` values: what is done with the means is one more lazy call, or several. The
`compute` is the caller's, at the very end.

### Exercise 2: no stop in between

Mend it: `differences(load, stations)` returns a `Delayed` of the list of differences from the mean of these means, in the order of `stations`, which differ. Nothing is
read while the graph is built; when it is computed, `load` is called once for each station, each time in a task of its own, and
stations are read side by side.

<details><summary>Hint 1</summary>

Remove `.compute()`; then `means` is a list of `Delayed`. Put what happens afterwards into an ordinary function of a list of
means, and delay that.

</details>
<details><summary>Hint 2</summary>

With `def subtract(means): ...` inside, which holds the last two lines of the broken program, return `delayed(subtract)(means)`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "differences", "locked": false, "schema_version": 3, "solution": true, "task": false}
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    ### BEGIN SOLUTION
    def subtract(means):
        overall = mean(means)
        return [one - overall for one in means]

    return delayed(subtract)([delayed(mean)(delayed(load)(station)) for station in stations])
    ### END SOLUTION


# %%
# diagram(differences(load, stations))

# %% nbgrader={"grade": true, "grade_id": "differences_graph", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`differences` is one graph; each station is read in a task of its own, side by side, and nothing before."""
calls = [(some_load, some_names[:number]) for number in (2, 5)]
### BEGIN HIDDEN TESTS
calls += drawn(some_load, lists(texts(), 1, distinct=True))
### END HIDDEN TESTS
hint = "Expected is one Delayed of a list, no .compute() in between, and a task for each station to read it."
checked = check(differences, *calls, hint=hint).is_lazy()
checked.spreads("load", lambda load, stations: len(stations))
check_loads(differences, some_lists).keeps()

# %% nbgrader={"grade": true, "grade_id": "differences_loads_once", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Every station is read once, although its mean is needed twice."""
hint = "Let a task read, delayed(load)(station). Keep the Delayed mean and use it twice: then it is one task, computed once."
checked = check(differences, (some_load, ["Ghent", "Hanoi", "Izmir"]), (some_load, ["Jaffa"]))
checked.calls("load", with_each=lambda load, stations: stations, hint=hint).lets_out("load")

# %% nbgrader={"grade": true, "grade_id": "differences_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, `differences` gives each station's mean less the mean of the means."""
calls = [(some_load, ["fig", "gif", "pear"]), *edges(some_load, lists(texts(), 1, distinct=True))]
### BEGIN HIDDEN TESTS
calls += [(some_load, ["Cusco", "g", "Izmir", "Hanoi"]), *drawn(some_load, lists(texts(), 1, distinct=True))]
### END HIDDEN TESTS
calls += [(some_load, ["gab", "hi"]), (some_load, ["gif"])]
hint = "Expected is a list: for each station, in order, its mean less the mean of these means (not of all values)."
check(differences, *calls, hint=hint).gives(given_differences, anywhere=True)
### BEGIN HIDDEN TESTS
small = named("load", lambda name: [1e-7 * len(name)])
check(differences, (small, ["a", "bcd"]), hint=hint).gives(given_differences)
### END HIDDEN TESTS

# %% [markdown]
"""
**Before and after.** When your checks pass, take the `#` away: the first line draws what the six graphs of the broken program did, the second
your own graph, on one axis of time.
"""

# %% tags=["measured"]
# before = record(station_means, scheduler="single-threaded", workers=1)  # one station after the other, as in the broken program
# timeline(before, record(differences(load, stations), workers=workers), titles=["before: one by one", "after: yours"])

# %% [markdown]
"""
## 3. Neither one task nor a thousand

A delayed call is one task: Dask does not look into it. So a program that is *one* delayed call has nothing to run side by
side. The cure can be overdone. This program makes a task of every single conversion to degrees Fahrenheit:
"""


# %%
def to_fahrenheit(value):
    """Return a temperature in degrees Fahrenheit."""
    return value * 1.8 + 32


def broken_in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its seven temperatures, converted."""
    results = []
    for station in stations:
        values = delayed(load)(station)
        converted = []
        for day in range(7):
            converted.append(delayed(convert)(values[day]))
        results.append(converted)
    return delayed(results)


TaskGraph(broken_in_fahrenheit(load, to_fahrenheit, stations))

# %% [markdown]
"""
91 tasks for six stations: 6 `load`, 42 `to_fahrenheit`, 1 list, and 42 `getitem`, since every `values[day]` of a `Delayed` is a task, too. Handing out a task takes Dask, say, half a
millisecond (`02_parallel_loops` measures it), and a multiplication less than a thousandth of that. The other extreme is one task:
"""


# %%
@delayed
def all_in_one(load, convert, stations):
    """Return for each station the list of its temperatures, converted."""
    return [[convert(value) for value in load(station)] for station in stations]


TaskGraph(all_in_one(load, to_fahrenheit, stations))

# %% [markdown]
"""
No overhead, and no parallelism. Suppose that reading takes a delay of 0.25 s, and that nothing else takes time but handing out. Which pieces are best on four workers?
"""

# %%
overhead = 0.0005
per_station = delayed([delayed(len)(delayed(load)(station)) for station in stations])
for title, z, reading in [
    ("a task for each value", broken_in_fahrenheit(load, to_fahrenheit, stations), {"load": 0.25}),
    ("a task or two for each station", per_station, {"load": 0.25}),
    ("one task", all_in_one(load, to_fahrenheit, stations), {"all_in_one": 6 * 0.25}),
]:
    pieces = TaskGraph(z).with_costs(lambda task, reading=reading: overhead + reading.get(task.name, 0))
    makespan = predict(pieces, workers=4).makespan
    print(f"{title:31} {len(pieces):3} tasks, {pieces.work:.3f} s of work, done after {makespan:.3f} s")

# %% [markdown]
"""
With one task there is nothing to run side by side: three times as long. The tiny tasks cost little yet, with seven values
for each station. With a year of hourly values they would be 105,127 tasks, and at half a millisecond each it takes 53
seconds to hand them out, for 1.5 seconds of reading.

The rule: **as many pieces as keep all workers busy, and no more.** A piece should take at least some milliseconds, better
tenths of a second. Usually there is a natural one: a file, a station, a block of rows.

### Exercise 3: the right pieces

Mend it: `in_fahrenheit(load, convert, stations)` returns a `Delayed` of a list that holds for each station the list of its
converted values, in order. There are **at most three tasks for each station, and two more for all together**. `load` is called once for each
station, each time in a task of its own, and these do not wait for one another. Stations differ; each may have any number of values, also equal ones, and
`convert` is called once for each of them, with one value at a time.

<details><summary>Hint 1</summary>

Write an ordinary function that converts a whole list of values. It is one task for each station.

</details>
<details><summary>Hint 2</summary>

`def convert_all(values): return [convert(value) for value in values]`, and in the loop
`delayed(convert_all)(delayed(load)(station))`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "in_fahrenheit", "locked": false, "schema_version": 3, "solution": true, "task": false}
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    ### BEGIN SOLUTION
    def convert_all(values):
        return [convert(value) for value in values]

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
    ### END SOLUTION


# %%
# diagram(in_fahrenheit(load, to_fahrenheit, stations))

# %% nbgrader={"grade": true, "grade_id": "in_fahrenheit_pieces", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`in_fahrenheit` has a few tasks for every station, one of which reads it, side by side: neither one in all nor one a value."""
calls = [(some_load, some_convert, some_names[:number]) for number in (3, 7)]
### BEGIN HIDDEN TESTS
calls += drawn(some_load, some_convert, lists(texts(), 1, distinct=True))
### END HIDDEN TESTS
hint = "One Delayed of a list; at most three tasks for each station, one of which calls load, and two for all. values[0] of a Delayed is a task, too."
checked = check(in_fahrenheit, *calls, hint=hint).is_lazy().graph(work=given_most)
checked.spreads("load", lambda load, convert, stations: len(stations))
check_loads(in_fahrenheit, some_lists, to_fahrenheit).keeps()

# %% nbgrader={"grade": true, "grade_id": "in_fahrenheit_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, every value of every station is converted once, in order, whatever its number; load is called once for each."""
calls = edges(some_load, some_convert, lists(texts(0, 6), 1, 3, distinct=True))
### BEGIN HIDDEN TESTS
calls += drawn(some_load, some_convert, lists(texts(0, 6), 1, 3, distinct=True), more=2)
calls += drawn(some_load, some_convert, lists(texts(30, 60), 1, 3, distinct=True), more=1)
### END HIDDEN TESTS
hint = "Expected is a list for each station, in order, of all its values, however many, converted: tasks call load once a station, convert once a value."
checked = check(in_fahrenheit, *calls, *some_weeks, hint=hint).gives(given_lists, anywhere=True)
checked.calls("load", with_each=given_stations).lets_out("load")
checked.calls("convert", with_each=given_values).lets_out("convert")
### BEGIN HIDDEN TESTS
gaps = named("load", lambda name: [None, *name, 0, None])
check(in_fahrenheit, (gaps, named("convert", str), ["b", "a", ""]), hint=hint).gives(given_lists)
### END HIDDEN TESTS

# %% [markdown]
"""
## 4. Name the bug

The bugs have names, and numbers show them. For `items` things to be read:

| name | sign |
|---|---|
| `"too early"` | functions were called while the graph was built: `early` is more than 0 |
| `"one by one"` | several graphs were computed: `graphs` is more than 1 |
| `"all in one"` | fewer `tasks` than items |
| `"in vain"` | at least as many tasks, but fewer than `items` of them can run side by side (the `width`): some wait in vain |
| `"too many"` | more than ten tasks for each item |
| `"fine"` | none of these |

Here are four programs that read three stations, at a delay each, on three workers, as timelines on one axis. All tasks are called `task`; the titles say how
many graphs were computed. Of a fifth, **E**, there is nothing to draw: building its graph took three delays, and computing nothing. **Forecast:** name what is wrong in
each; one of them is as it should be.
"""


# %%
def task(*needed):
    """Stand for any task."""


def chain(length):
    """Return a Delayed whose tasks each wait for the one before."""
    last = delayed(task)()
    for _ in range(length - 1):
        last = delayed(task)(last)
    return last


def side_by_side(number):
    """Return a Delayed that waits for tasks which wait for nothing."""
    return delayed(task)([delayed(task)() for _ in range(number)])


def on_three(z, costs):
    """Predict a graph on three workers: tasks that wait for none take these seconds, those that wait for others nothing."""
    return predict(TaskGraph(z).with_costs(lambda task: 0.0 if task.dependencies else costs), workers=3)


pieces = predict(TaskGraph(chain(3)).with_costs({"task": delay}), workers=3)
timeline(
    on_three(delayed(task)(), 3 * delay),
    pieces,
    pieces,
    on_three(side_by_side(3), delay),
    titles=["A: 1 graph", "B: 1 graph", "C: 3 graphs", "D: 1 graph"],
)

# %% [markdown]
"""
<details><summary>Answer</summary>

**A** is `"all in one"`: a single task reads all three. **B** is a chain: each task waits for the one before, `"in vain"`, since none
needs it. **C** looks the same, and is three graphs, computed `"one by one"`. **D** is `"fine"`. **E** ran `"too early"`.

</details>

### Exercise 4: name the bug

Finish `diagnose(items, early, graphs, tasks, width)`: it returns the name, as a text, whose sign fits. If several fit, it is the first
of the table. All arguments are whole numbers; there is at least one item, one graph and one task. It is an ordinary function without
`delayed`.

<details><summary>Hint 1</summary>

One `if` for each row, in the order of the table, with a `return` in it. What comes after needs no `else`.

</details>
<details><summary>Hint 2</summary>

The fourth row begins `if width < items:`. When the program gets there, the rows above do not fit.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "diagnose", "locked": false, "schema_version": 3, "solution": true, "task": false}
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    ### BEGIN SOLUTION
    if early > 0:
        return "too early"
    if graphs > 1:
        return "one by one"
    if tasks < items:
        return "all in one"
    if width < items:
        return "in vain"
    if tasks > 10 * items:
        return "too many"
    return "fine"
    ### END SOLUTION


# %%
# diagnose(items=6, early=6, graphs=1, tasks=1, width=1)

# %% nbgrader={"grade": true, "grade_id": "diagnose_names", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`diagnose` names what a program is like that has one of the bugs alone, or none."""
calls = [(6, 6, 1, 13, 6), (6, 0, 6, 12, 6), (6, 0, 1, 1, 1), (6, 0, 1, 6, 1), (6, 0, 1, 91, 42)]
calls += [(6, 0, 1, 13, 6), (1, 0, 1, 1, 1)]
names = each("too early", "one by one", "all in one", "in vain", "too many", "fine", "fine")
hint = "Which row of the table fits? Compare each number with its sign, and return the name as it stands there, alone."
check(diagnose, *calls, said=some_numbers, hint=hint).returns(names)

# %% nbgrader={"grade": true, "grade_id": "diagnose_order", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Where several signs fit, the first of the table is named, also at the bounds."""
calls = [(1, 1, 1, 1, 1), (2, 1, 2, 1, 1), (4, 0, 2, 1, 1), (4, 0, 1, 3, 3), (4, 0, 1, 4, 3)]
calls += [(3, 0, 1, 31, 2), (3, 0, 1, 31, 3), (3, 0, 1, 30, 3), (4, 0, 1, 4, 4)]  # also ten tasks an item
names = each(*["too early"] * 2, "one by one", "all in one", *["in vain"] * 2, "too many", "fine", "fine")
hint = "If several rows fit, it is the first one. Fewer is <, more is >: ten tasks an item are still fine."
check(diagnose, *calls, said=some_numbers, hint=hint).returns(names)
### BEGIN HIDDEN TESTS


def given_name(items, early, graphs, tasks, width):
    signs = [early > 0, graphs > 1, tasks < items, width < items, tasks > 10 * items, True]
    names = ["too early", "one by one", "all in one", "in vain", "too many", "fine"]
    return names[signs.index(True)]


small = whole_numbers(1, 5)
calls = [
    (1, 0, 2, 1, 1),
    (1, 0, 1, 11, 1),
    (30, 0, 1, 60, 20),
    (100, 0, 1, 1001, 100),
    (1000, 0, 1, 2000, 1000),
]
calls += drawn(small, 0, 1, whole_numbers(1, 60), small)
calls += drawn(small, either(0, 0, 3), either(1, 1, 2), whole_numbers(1, 60), small)
check(diagnose, *calls, said=some_numbers, hint=hint).returns(given_name)
### END HIDDEN TESTS


# %%
def numbers_of(z, items, early=0, graphs=1):
    """Return what `diagnose` asks for, of a graph."""
    graph = TaskGraph(z)
    return {"items": items, "early": early, "graphs": graphs, "tasks": len(graph), "width": graph.width}


# Let it look at a broken program of this notebook. (What ran too early, and how many graphs there were, no graph shows: say it.)
# diagnose(**numbers_of(broken_in_fahrenheit(load, to_fahrenheit, stations), items=6))

# %% [markdown] nbgrader={"grade": false, "grade_id": "slow_programs_question", "locked": true, "schema_version": 3, "solution": false, "task": false}
"""
## Question to consider (marked by a person)

Three colleagues read the same 400 files; a file takes two seconds. Each has a machine with 8 workers, and each says: "With Dask it is no faster."
You cannot see their programs, but you know this:

- **Ada:** the line that makes the graph takes 800 s. The graph has one task, named `list`.
- **Ben:** the graph is there at once; it has one task, named `read_all`. Computing takes 800 s.
- **Cem:** graphs are there at once; 400 graphs of three tasks are computed, and each graph takes 2 s.

For each of the three: what is wrong, which number or name tells you, and what do you change? And how long does it take at least, once
it is mended? One or two sentences for each.

=== BEGIN MARK SCHEME ===
4 points, one for each, in any wording:

1. Ada's program calls its functions while it builds the graph (800 s of building, no function of hers in the graph): `delayed(read)(file)` and not
   `delayed(read(file))`.
2. Ben's is one task (width 1), which Dask cannot divide: a task for each file, the loop outside of the delayed function.
3. Cem's computes in a loop (400 graphs, one after the other): collect the Delayed values in a list, and compute once, at the end.
4. 400 files of 2 s on 8 workers: 50 rounds of 2 s, 100 s.
=== END MARK SCHEME ===
"""

# %% [markdown] nbgrader={"grade": true, "grade_id": "slow_programs", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
"""
Ada's program reads while it builds: building takes 800 s and the graph holds only a list of results, so she has written `delayed(read(file))`; it has to be
`delayed(read)(file)`. Ben's graph is one task with the whole loop in it, and one task runs on one worker: he makes one task for each file. Cem
computes 400 small graphs, each of which is waited for: he keeps the Delayed values in a list and computes once, after the loop. Mended, 400 files
on 8 workers take 50 rounds of two seconds: 100 s.
"""

# %% [markdown]
"""
## Summary

These are rules of Dask's page *Delayed: best practices*, and where you met them:

| rule | sign that it is broken | |
|---|---|---|
| Call delayed on the function, not on the result | building takes long, your functions are not in the graph | exercise 1 |
| Compute a lot at once | one `.compute()` for each round of a loop | exercise 2 |
| Break up computations into many pieces | width 1 | exercise 3 |
| Avoid too many tasks | thousands of tasks of microseconds, many `getitem` | exercise 3 |
| Do not call delayed within delayed functions | a result that is a `Delayed` | *Going further* |
| Do not call delayed on other Dask collections | one task that waits for all blocks | *Going further* |
| Do not put large inputs into many calls | the same data in every task | *Going further* |
| Do not mutate inputs; avoid global state; do not rely on side effects | numbers that change, results that are lost | `10_shared_state` |

**What's next:** in [07_scaling_out](../07_scaling_out/07_scaling_out.ipynb) the graph leaves your machine, and runs on a cluster. The bugs that no graph shows are hunted in
[10_shared_state](../10_shared_state/10_shared_state.ipynb), which you can do now, too. Your points so far are on the [start page](../start.ipynb).
"""

# %% [markdown]
"""
## Going further (not marked)

First the three rules that are left, then the switches that `delayed` has.

**No lazy calls inside lazy functions.** Here `lazy_inside` is delayed, and so are the calls inside it.
What does it return?
"""


# %%
@delayed
def lazy_inside(stations):
    """Return the means of the stations; or so it seems."""
    return [delayed(mean)(delayed(load)(station)) for station in stations]


print(TaskGraph(lazy_inside(["Aswan", "Bergen"])))
[type(item).__name__ for item in lazy_inside(["Aswan", "Bergen"]).compute()]

# %% [markdown]
"""
A list of `Delayed` that nobody has computed. The outer task only *built* the inner graphs. A function that arranges tasks is
quick; it should be an ordinary function, called now. (`03_control_flow` has an exercise on it.)
"""

# %% [markdown]
"""
**Not on other collections.** A Dask array is a graph already, with a task or more for each block. Give it to a delayed
function, and Dask has to put all blocks together into one NumPy array first, in a task of its own (`finalize`). The function
then runs on one worker, and all data has to fit into its memory. Look at the graph:
"""

# %%
hours = da.ones(24, chunks=6)
gathered = delayed(np.mean)(hours)
print("delayed(np.mean)(hours):", TaskGraph(gathered))
diagram(*dask.optimize(gathered))

# %% [markdown]
"""
Here every block goes into a task of its own: `to_delayed` makes a `Delayed` of each. (For a mean there is `hours.mean()`;
this is for functions that Dask does not have.)
"""

# %%
blocks = hours.to_delayed().ravel()
by_block = delayed(sum)([delayed(np.sum)(block) for block in blocks])
print(TaskGraph(by_block), "→", by_block.compute())

# %% [markdown]
"""
**Large inputs once.** Eight tasks get the same table of 8 megabytes. In the first graph, each task has the table among its
own arguments; in the second, the table is wrapped once, and the tasks refer to it.
"""

# %%
table = np.arange(1_000_000, dtype="int64")


def share_above(table, bound):
    """Return which share of a table is above a bound."""
    return float((table > bound).mean())


def carried(z):
    """Return how many bytes of arrays the tasks of a graph have among their own arguments."""
    return sum(getattr(argument, "nbytes", 0) for task in TaskGraph(z) for argument in task.args)


bounds = range(0, 800_000, 100_000)
in_each = delayed([delayed(share_above)(table, bound) for bound in bounds])
wrapped = delayed(table)
once = delayed([delayed(share_above)(wrapped, bound) for bound in bounds])
print(
    f"in each task: {carried(in_each):,} bytes;  wrapped once: {carried(once):,} bytes, and {len(TaskGraph(once).data)} value beside the tasks"
)

# %% [markdown]
"""
With threads that makes no difference, since all of them see the same memory. A cluster sends each task with its arguments:
64 megabytes instead of 8. Better still, let a task *read* the table where it is needed.

**traverse.** Before it makes a task, `delayed` looks through lists and dictionaries for `Delayed` values, in each call anew.
That is why `delayed(f)([x, y])` works, and why a long list costs time at every call. Wrap such a list once, and with
`traverse=False` promise that there is nothing to find in it:
"""

# %% tags=["measured"]
numbers = list(range(100_000))


def timed(build):
    """Return for how many milliseconds a function runs."""
    start = perf_counter()
    build()
    return 1000 * (perf_counter() - start)


print(f"delayed(len)(numbers)             {timed(lambda: delayed(len)(numbers)):8.2f} ms")
print(f"delayed(numbers)                  {timed(lambda: delayed(numbers)):8.2f} ms")
print(f"delayed(numbers, traverse=False)  {timed(lambda: delayed(numbers, traverse=False)):8.2f} ms")

# %% [markdown]
"""
If the promise is false, what is lazy stays lazy. (`traverse` is about the value that you wrap. In the arguments of a delayed
function, Dask always looks.)
"""

# %%
lazy_mean = delayed(mean)([1, 2, 6])
print("traverse=True: ", delayed([lazy_mean, 10]).compute())
print("traverse=False:", [type(item).__name__ for item in delayed([lazy_mean, 10], traverse=False).compute()])

# %% [markdown]
"""
**nout.** A function that returns a pair gives one `Delayed`. To unpack it, Dask would have to know that it is a pair;
`nout=2` says so:
"""


# %%
def extremes(values):
    """Return the lowest and the highest value."""
    return min(values), max(values)


try:
    lowest, highest = delayed(extremes)(delayed(load)("Evora"))
except TypeError as error:
    print("TypeError:", error)

lowest, highest = delayed(extremes, nout=2)(delayed(load)("Evora"))
print(TaskGraph(lowest, highest), "→", dask.compute(lowest, highest))

# %% [markdown]
"""
Each of the two is a `getitem` task, and `extremes` is called once, as long as you compute both together.
"""

# %% [markdown]
"""
**persist.** `compute` gives you values; `persist` computes, too, but gives you back `Delayed` objects that hold their
values. Do that with a result from which you will compute several others, one after the other, and which fits into memory.
Otherwise each of these computations would begin from the start.
"""

# %%
loads = [delayed(load)(station) for station in stations]
held = dask.persist(*loads, num_workers=workers)
print("before: ", TaskGraph(delayed(len)(loads)))
print("persist:", TaskGraph(delayed(len)(held)))

# %% [markdown]
"""
**Fusing.** A chain in which each task has only one that waits for it can be run as one task: nothing could run in between
anyway. It saves overhead, and on a cluster the data stay where they are. Dask does not do this by itself with `delayed`; a
setting switches it on for what is optimised or computed inside the block.
"""


# %%
def without_extremes(values):
    """Return the values without the lowest and the highest."""
    return sorted(values)[1:-1]


trimmed = delayed(max)(
    [delayed(mean)(delayed(without_extremes)(delayed(load)(station))) for station in stations]
)
(plain,) = dask.optimize(trimmed)
with dask.config.set({"optimization.fuse.delayed": True}):
    (fused,) = dask.optimize(trimmed)
for title, z in [("as it is:", plain), ("fused:", fused)]:
    print(f"{title:9}", sum(type(node).__name__ == "Task" for node in z.dask.values()), "tasks to hand out")
print("the same value:", plain.compute(num_workers=workers) == fused.compute(num_workers=workers))

# %% [markdown]
"""
The same 19 calls are made, and the same value comes out; but the three calls of a station are now handed out together. (Put
only the computing inside the block. In Dask 2026.8, building a graph there can fail.)

**Profilers.** `tasklens.record` shows who did what and when. Dask's own `Profiler` notes the same for threads, processes and
the single-threaded scheduler, also in a program without tasklens. `ResourceProfiler` looks from outside, every `dt` seconds,
at how much memory and processor time the program takes. (With the package `bokeh`, which this course does not need, both can
also draw: `prof.visualize()`.)
"""

# %% tags=["measured"]
with Profiler() as prof:
    trimmed.compute(scheduler="threads", num_workers=workers)
began = min(entry.start_time for entry in prof.results)
for entry in sorted(prof.results, key=lambda entry: entry.start_time)[:6]:
    function = dask.utils.key_split(entry.key)
    print(f"{function:20} from {entry.start_time - began:.3f} s to {entry.end_time - began:.3f} s")

# %% tags=["measured"]
resources = ResourceProfiler(dt=0.01)
with resources:
    dask.compute([delayed(np.sort)(np.arange(2_000_000)[::-1]) for _ in range(4)], num_workers=workers)
    sleep(0.1)
print(f"{len(resources.results)} looks; at most {max(row.mem for row in resources.results):.0f} MB of memory")
resources.close()

# %% [markdown]
"""
Such figures answer the question that all rules above come down to: *is it really doing what you think?* The graph tells
before you run it, a profile afterwards.
"""
