# %% [markdown]
"""
# Hunt the bugs of delayed programs

A program with `delayed` in it can give the right number and still be wrong: it is no faster than a loop, it computes things
twice, or it gives another number tomorrow. In this notebook you get six small programs, each broken in a way that is
easy to fall into, and mend them. You find what is wrong in the task graph.

**You will**

- read the graph of a program to see what is wrong with it;
- mend programs that run too early, compute too often, change their inputs, share variables, forget tasks, or make too many;
- know the ten rules of Dask's own page of best practices, and why each of them holds.

**You need** the first lesson: `delayed`, `compute`, the task graph, its *work* (all tasks), its *span* (the longest chain of
tasks that wait for one another) and its *width* (how many tasks can run side by side).

**Time:** about 75 minutes; 10 more for the question at the end, and 30 if you like for *Going further*.

**How the exercises work.** Each shows a broken program and what goes wrong with it. Copy its body into the function below,
mend it there, run the cell, then the checks. A check calls your function with several inputs (when it is graded, with others,
too) and says what it tried. One that fails shows what it saw, what it expected and where to look.

In every exercise a function leaves its arguments as they are: to change a list, make a new one. And a task *returns* what it
finds, since it may run in another process. Lines that begin with `#` in a cell of their own are for trying: take the `#` away
once your function is written.
"""

# %%
from time import perf_counter, sleep

import dask
import dask.array as da
import dask.distributed  # takes a moment, which Dask would otherwise spend in the first compute
import numpy as np
from dask import delayed
from dask.diagnostics import Profiler, ResourceProfiler

from course import at_least, at_most, check, drawn, edges, either, evaluate, lists, mappings, numbers, texts
from tasklens import TaskGraph, predict, record, timeline

# %% [markdown]
"""
You may change these two numbers at any time; then run the cells below again. The text speaks of the values that stand here.
"""

# %% grading_parameters={"delay": 0.0} parameter_sets=[{"delay": 0.01}, {"delay": 0.001, "workers": 1}, {"delay": 0.02, "workers": 8}] tags=["parameters"]
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

Mend it: `means(load, stations)` returns a `Delayed` of the list of means, in the order of `stations`. No call of `load`
happens while the graph is built. When it is computed, `load` is called once for each station, each time in a task of its own,
and these tasks do not wait for one another. (`load` is a parameter, so that a check can pass in a function that notices when it
is called; it makes up the values of a station.)

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
# means(load, stations).visualize(rankdir="LR")

# %% nbgrader={"grade": true, "grade_id": "means_graph", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`means` reads nothing while the graph is built; each station is read in a task of its own, side by side."""


def given_load(station):
    return [1, 2, 3]


hint = "Expected is one Delayed of a list, and for each station a task that reads it: delayed(load)(station)."
some_names = ["Ghent", "Hanoi", "Izmir", "Jaffa", "Kyoto"]
check(means, (given_load, some_names[:2]), (given_load, some_names)).is_lazy().graph(
    width=lambda load, stations: at_least(len(stations)), outputs=1, hint=hint
).calls(given_load, alone=True, side_by_side=True, hint=hint)

# %% nbgrader={"grade": true, "grade_id": "means_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, `means` gives the mean of what load gives, for every station in order, and load is called once for each."""


def given_load(station):
    return [(ord(letter) - ord("g")) / 2 for letter in station]  # -0.5, 1 and 0 for "fig"


def given_means(load, stations):
    return [sum(load(station)) / len(load(station)) for station in stations]


hint = "Expected is a list with the mean of what load gives, for each station, in their order."
some_stations = lists(texts(), 1, distinct=True)
check(means, (given_load, ["Hanoi", "Ghent"]), *edges(given_load, some_stations)).gives(
    given_means, hint=hint
)
check(means, (given_load, ["gif", "fig"])).calls(
    given_load, with_each=["gif", "fig"], hint="load is called once for each station."
)
check(means, (given_load, ["gab", "hi"])).gives(
    given_means, anywhere=True, hint="Does each task return what it finds?"
)
### BEGIN HIDDEN TESTS
check(means, (given_load, ["Kyoto", "Izmir", "Hanoi", "Ghent"]), *drawn(given_load, some_stations)).gives(
    given_means, hint=hint
)
### END HIDDEN TESTS

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
*one* call. Here it gets six small graphs, one after the other. **Forecast:** reading takes a delay, and the rest nothing. On
four workers, how many delays do six computations take, one graph each? And one computation of all six graphs?

`predict` says how long a graph takes on so many workers, from the seconds that each task takes, and runs nothing; `record`
runs it and measures; `timeline` draws both.
"""

# %% tags=["measured"]
station_means = [delayed(mean)(delayed(load)(station)) for station in stations]
seconds = {"load": delay, "mean": 0.0}
one_by_one = sum(predict(TaskGraph(z).with_costs(seconds), workers=workers).makespan for z in station_means)
together = TaskGraph(station_means).with_costs(seconds)
print(f"One by one: {one_by_one:.3f} s")
timeline(predict(together, workers=workers), record(station_means, scheduler="threads", workers=workers))

# %% [markdown]
"""
One by one they take six delays, 1.5 seconds, however many workers there are; together, with four workers, two delays. A
`.compute()` in a loop is a common reason why a program with Dask in it is no faster than without.

The way out is to keep going with `Delayed` values: what is done with the means is one more lazy call, or several. The
`compute` is the caller's, at the very end.

### Exercise 2: no stop in between

Mend it: `differences(load, stations)` returns a `Delayed` of the list of differences, in the order of `stations`. Nothing is
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
# differences(load, stations).visualize(rankdir="LR")

# %% nbgrader={"grade": true, "grade_id": "differences_graph", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`differences` is one graph; each station is read in a task of its own, side by side, and nothing before."""


def given_load(station):
    return [1, 2, 3]


hint = (
    "Expected is one Delayed of a list, no .compute() in between, and for each station a task that reads it."
)
some_names = ["Ghent", "Hanoi", "Izmir", "Jaffa", "Kyoto"]
check(differences, (given_load, some_names[:2]), (given_load, some_names)).is_lazy().graph(
    width=lambda load, stations: at_least(len(stations)), outputs=1, hint=hint
).calls(given_load, alone=True, side_by_side=True, hint=hint)

# %% nbgrader={"grade": true, "grade_id": "differences_loads_once", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Every station is read once, although its mean is needed twice."""


def given_load(station):
    return [1, 2, 3]


check(differences, (given_load, ["Ghent", "Hanoi", "Izmir"]), (given_load, ["Jaffa"])).calls(
    given_load,
    with_each=lambda load, stations: stations,
    hint="Keep the Delayed mean in a list and use it twice: then it is one task, computed once.",
)

# %% nbgrader={"grade": true, "grade_id": "differences_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, `differences` gives each station's mean less the mean of the means."""


def given_load(station):
    return [(ord(letter) - ord("g")) / 2 for letter in station]  # -0.5, 1 and 0 for "fig"


def given_differences(load, stations):
    means = [sum(load(station)) / len(load(station)) for station in stations]
    return [one - sum(means) / len(means) for one in means]


hint = "Expected is a list: for each station, in order, its mean less the mean of these means (not of all values)."
some_stations = lists(texts(), 1, distinct=True)
check(differences, (given_load, ["fig", "gif", "pear"]), *edges(given_load, some_stations)).gives(
    given_differences, hint=hint
)
check(differences, (given_load, ["gab", "hi"])).gives(
    given_differences, anywhere=True, hint="Does each task return what it finds?"
)
### BEGIN HIDDEN TESTS
check(
    differences, (given_load, ["Kyoto", "Izmir", "Hanoi", "Ghent"]), *drawn(given_load, some_stations)
).gives(given_differences, hint=hint)
### END HIDDEN TESTS

# %% [markdown]
"""
## 3. Do not change what you are given

Now records: a list of dictionaries, one a day. The next function turns degrees Celsius into kelvins.
"""


# %%
def read_records(station):
    """Return a station's week as records, slowly."""
    sleep(delay)
    return [{"day": day, "temperature": value} for day, value in enumerate(week[station], start=1)]


def broken_to_kelvin(records):
    """Return the records with temperatures in kelvins."""
    for row in records:
        row["temperature"] += 273
    return records


def average(records):
    """Return the mean temperature."""
    return mean([record["temperature"] for record in records])


# %% [markdown]
"""
Two tasks get the same records of Cusco: one turns them into kelvins, one takes their mean. We ask for the mean alone, and
then for both. (`"sync"` runs one task after the other.)
"""

# %%
records = delayed(read_records)("Cusco")
kelvin = delayed(broken_to_kelvin)(records)
celsius = delayed(average)(records)

print("alone:   ", celsius.compute(scheduler="sync"))
print("together:", dask.compute(celsius, kelvin, scheduler="sync")[0])

# %% [markdown]
"""
The same `Delayed`, and two values: 15 and 288. Dask does not copy a result for each task that needs it. Both tasks get the
*same list*, and `broken_to_kelvin` writes into it; when `average` runs after that, it finds kelvins. Nothing in the graph
says which of the two comes first:
"""

# %%
dask.visualize(kelvin, celsius, rankdir="LR")

# %% [markdown]
"""
Such a bug hides until two tasks share a value, and then it comes and goes with the scheduler, and with what else you
compute. The rule: **a task reads its arguments, and returns something new.** Look out for `.sort()`, `.append()`, `.pop()`,
`x[...] = ...` and `x += ...` (which changes a list or a NumPy array in place).

### Exercise 3: something new

Mend it: `to_kelvin(records)` returns a list of new records in which `"temperature"` is higher by 273 and everything else is
as it was. The records that it gets stay as they are. This is an ordinary function, and no `delayed` is needed in it.

<details><summary>Hint 1</summary>

`list(records)` or `records.copy()` is a new list of the *same* dictionaries. Each dictionary has to be a new one, too.

</details>
<details><summary>Hint 2</summary>

`{**record, "temperature": 5}` is a new dictionary with everything of `record` but another temperature.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "to_kelvin", "locked": false, "schema_version": 3, "solution": true, "task": false}
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    ### BEGIN SOLUTION
    return [{**record, "temperature": record["temperature"] + 273} for record in records]
    ### END SOLUTION


# %%
# to_kelvin([{"day": 1, "temperature": 10}])

# %% nbgrader={"grade": true, "grade_id": "to_kelvin_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`to_kelvin` returns all records, with a temperature that is higher by 273 and nothing else changed."""


def given_kelvins(records):
    return [{**record, "temperature": record["temperature"] + 273} for record in records]


hint = "Expected is a list (not a Delayed) of all records, each with everything that it had, and its temperature + 273."
some_days = [{"day": 1, "temperature": 10}, {"day": 2, "temperature": -3.5}]
others_too = [{"station": "Oslo", "temperature": 0, "wind": [3, 4]}, {"temperature": 20, "rain": True}]
check(to_kelvin, [], some_days[:1], some_days, [some_days[0], some_days[0]], others_too).returns(
    given_kelvins, hint
)
### BEGIN HIDDEN TESTS
drawn_days = [
    [{"day": n, "temperature": t, "wind": [t]} for n, t in enumerate(ts)] for (ts,) in drawn(lists(numbers()))
]
check(to_kelvin, *drawn_days).returns(given_kelvins, hint)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "to_kelvin_keeps_its_input", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""The records that go in are the same afterwards, so another task that shares them finds what it should."""
records_to_keep = [{"day": 1, "temperature": 10}, {"day": 2, "temperature": 12}]
to_kelvin(records_to_keep)
assert records_to_keep == [{"day": 1, "temperature": 10}, {"day": 2, "temperature": 12}], (
    f"Records of 10 and 12 degrees went in; afterwards they are {records_to_keep}. Make a new dictionary for every record: a "
    "new list alone still holds the old dictionaries."
)
print("right: the records that go in stay as they were")

# %% [markdown]
"""
## 4. No global state

How many days were warmer than 20 °C? This program writes its results into a global dictionary, and reads its limit from a
global name:
"""

# %%
limit = 20
found = {}


def count_warm(load, station):
    """Count the warm days of a station, into found."""
    found[station] = sum(value > limit for value in load(station))


def broken_warm_days(load, stations, scheduler):
    """Return a dictionary from each station to its number of warm days."""
    found.clear()
    tasks = [delayed(count_warm)(load, station) for station in stations]
    dask.compute(*tasks, scheduler=scheduler, num_workers=2)
    return found


print("threads:  ", dict(sorted(broken_warm_days(load, stations, "threads").items())))

# %% [markdown]
"""
With threads it seems to work, because threads are parts of your program and share its variables. A *process* is a program of
its own, with variables of its own. The same tasks in two processes:
"""

# %%
print("processes:", broken_warm_days(load, stations, "processes"))

# %% [markdown]
"""
An empty dictionary, and no error. Each process has its own `found`; the tasks have filled these, and they are lost. The same
happens on other computers. There is a second bug: `limit` is looked up when the task *runs*. Build one graph with a limit of
20, set the limit to 30, build another, compute both: both count with 30.

The rule: **what a task needs comes in as an argument, and what it finds goes out as its result.** Then the graph knows all of it.

### Exercise 4: in by arguments, out by results

Mend it: `warm_days(load, stations, limit)` returns a `Delayed` of a dictionary from each station to the number of its values
above `limit`. It uses no global variable, and its tasks write into no variable that others see. Nothing is read while the graph
is built; `load` is called once for each station, each time in a task of its own, and these do not wait for one another.

<details><summary>Hint 1</summary>

Let a function `count(values, limit)` *return* the number. Who puts the numbers into a dictionary?

</details>
<details><summary>Hint 2</summary>

Dask also finds `Delayed` values inside a dictionary (but not inside `zip(...)` or a generator):
`delayed({station: ... for station in stations})`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "warm_days", "locked": false, "schema_version": 3, "solution": true, "task": false}
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    ### BEGIN SOLUTION
    def count(values, limit):
        return sum(value > limit for value in values)

    return delayed({station: delayed(count)(delayed(load)(station), limit) for station in stations})
    ### END SOLUTION


# %%
# warm_days(load, stations, 20).compute()

# %% nbgrader={"grade": true, "grade_id": "warm_days_graph", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`warm_days` reads nothing while the graph is built; each station is read in a task of its own, side by side."""


def given_load(station):
    return [10, 20, 30]


hint = "Expected is one Delayed of a dictionary, delayed({...}), and for each station a task that reads it. Dask finds Delayed "
hint += "values in lists and dictionaries, but not in zip(...) or a generator."
some_names = ["Ghent", "Hanoi", "Izmir", "Jaffa", "Kyoto"]
check(warm_days, (given_load, some_names[:2], 15), (given_load, some_names, 15)).is_lazy().graph(
    width=lambda load, stations, limit: at_least(len(stations)), outputs=1, hint=hint
).calls(given_load, alone=True, side_by_side=True, hint=hint)

# %% nbgrader={"grade": true, "grade_id": "warm_days_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, the numbers come out as the result, and load is called once for each station."""


def given_load(station):
    return [(ord(letter) - ord("g")) / 2 for letter in station]  # -0.5, 1 and 0 for "fig"


def given_counts(load, stations, limit):
    return {station: sum(value > limit for value in load(station)) for station in stations}


hint = "Expected is a dictionary: station → how many of its values are above the limit. 1 is not above 1."
some_stations = lists(texts(0), 1, distinct=True)
check(
    warm_days, (given_load, ["Ghent", "Hanoi"], 2), *edges(given_load, some_stations, either(1, 0, -0.5))
).gives(given_counts, hint=hint)
check(warm_days, (given_load, ["gif", "fig"], 0)).calls(
    given_load, with_each=["gif", "fig"], hint="load is called once for each."
)
### BEGIN HIDDEN TESTS
check(
    warm_days,
    (given_load, ["Kyoto", "", "Izmir"], -15.5),
    *drawn(given_load, some_stations, numbers(-2, 4)),
).gives(given_counts, hint=hint)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "warm_days_state", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Graphs keep their limits and stations apart, in whatever order they are built and computed, also in other processes."""


def given_load(station):
    return {"Ghent": [5, 15, 25], "Hanoi": [15, 25, 35], "Izmir": [25, 35, 45]}[station]


hint = "Does a task read the limit from a variable that has changed since, or write into a dictionary that others see, or not?"
low_limit, high_limit = (given_load, ["Ghent", "Hanoi"], 10), (given_load, ["Hanoi", "Izmir"], 30)
by_limit = {10: {"Ghent": 2, "Hanoi": 3}, 30: {"Hanoi": 1, "Izmir": 2}}
check(warm_days, low_limit, high_limit).gives(lambda load, stations, limit: by_limit[limit], hint=hint)
check(warm_days, high_limit, low_limit).gives(
    lambda load, stations, limit: by_limit[limit], hint=hint, anywhere=True
)
found_together = evaluate([warm_days(*low_limit), warm_days(*high_limit)])
assert found_together == [by_limit[10], by_limit[30]], (
    f"Each of two graphs alone is right, but computed together they give {found_together}; expected is "
    f"{[by_limit[10], by_limit[30]]}. Tasks of the same name are one: let Dask choose their names."
)
print("right: both computed together")

# %% [markdown]
"""
## 5. Do not rely on side effects

Some functions are called for what they *do*: save a file, send a message. That is called a *side effect*. Here every report
is to be saved, and afterwards the files are to be published.
"""


# %%
def save(name, text):
    """Stand for saving a report: return the name of its file."""
    sleep(delay)
    return f"{name}.txt"


def publish(files):
    """Stand for publishing files that have been saved: return how many there are."""
    return len(files)


def broken_archive(save, publish, reports):
    """Return a Delayed that saves all reports and publishes the files; or so it seems."""
    for name, text in reports.items():
        delayed(save)(name, text)
    return delayed(publish)([f"{name}.txt" for name in reports])


reports = {station: f"A week in {station}" for station in stations}
result = broken_archive(save, publish, reports)
print(result.compute(), "files published")

# %% [markdown]
"""
It says that six files are published. Which have been saved?
"""

# %%
TaskGraph(result)

# %% [markdown]
"""
None: there is no `save` in this graph. `delayed(save)(name, text)` makes a task, and the program drops it. Dask computes
what was asked for, and what that needs; nothing else. It would not help to compute the forgotten tasks *beside* `publish`
either, since then nothing says that publishing waits for saving.

The rule: **a task runs if a result that you ask for needs its result.** So let a function that does something return
something (here the file's name), and give it to the one that has to come later. Results are not only data: they are order.

### Exercise 5: nothing forgotten, in order

Mend it: `archive(save, publish, reports)` returns a `Delayed` of what `publish` returns. `reports` is a dictionary from name
to text. `save(name, text)` is called once for each of them, in a task of its own, side by side, and `publish` is called once,
with the list of all that `save` *returned*, whatever that is, in the order of `reports`. Nothing is saved while the graph is
built.

<details><summary>Hint 1</summary>

Keep what `delayed(save)(name, text)` gives, in a list.

</details>
<details><summary>Hint 2</summary>

`delayed(publish)(saved)`, with this list, waits for all of them.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "archive", "locked": false, "schema_version": 3, "solution": true, "task": false}
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    ### BEGIN SOLUTION
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    return delayed(publish)(saved)
    ### END SOLUTION


# %%
# archive(save, publish, reports).visualize(rankdir="LR")

# %% nbgrader={"grade": true, "grade_id": "archive_graph", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`archive` does nothing while the graph is built; each report is saved in a task of its own, side by side."""


def given_save(name, text):
    return name


def given_publish(files):
    return len(files)


hint = "Expected is a task for each report, delayed(save)(name, text), whose result is given, in a list, to the one that publishes."
check(
    archive,
    *[(given_save, given_publish, dict.fromkeys(letters, "text")) for letters in ("ab", "abcde")],
).is_lazy().graph(width=lambda save, publish, reports: at_least(len(reports)), outputs=1, hint=hint).calls(
    given_save, alone=True, side_by_side=True, hint=hint
)

# %% nbgrader={"grade": true, "grade_id": "archive_order", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Computed, every report is saved once, and all of them before they are published, once."""


def given_save(name, text):
    return f"{name}-{len(text)}"


def given_publish(files):
    return ["published", *files]


hint = "Save each report once, with its name and text, and give all results of saving to one call of publish."
check(
    archive, (given_save, given_publish, {"a": "one", "b": "three"}), (given_save, given_publish, {"c": "x"})
).calls(given_save, with_each=lambda save, publish, reports: list(reports.items()), hint=hint).calls(
    given_publish,
    with_each=lambda save, publish, reports: [[save(*report) for report in reports.items()]],
    hint=hint,
).waits(given_publish, given_save, hint=hint)

# %% nbgrader={"grade": true, "grade_id": "archive_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""What is published is the list of what save returned, in order."""


def given_save(name, text):
    return len(text) or None


def given_publish(files):
    return ["published", *files]


def given_archive(save, publish, reports):
    return publish([save(*report) for report in reports.items()])


hint = "publish gets the list of all that save returned, in the order of reports, and its own result is what comes out."
equal_and_empty = {"b": "one", "a": "three", "d": "two", "c": "", "e": "1"}
check(archive, (given_save, given_publish, {"b": "one"}), (given_save, given_publish, equal_and_empty)).gives(
    given_archive, hint=hint
)
check(archive, (given_save, given_publish, {"z": "six", "y": "four"})).gives(
    ["published", 3, 4], anywhere=True, hint="Does each task return what it finds?"
)
### BEGIN HIDDEN TESTS
check(archive, *drawn(given_save, given_publish, mappings(texts(), texts(0), 1))).gives(
    given_archive, hint=hint
)
### END HIDDEN TESTS

# %% [markdown]
"""
## 6. Neither one task nor a thousand

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
91 tasks for six stations. Every `values[day]` of a `Delayed` is a task, too: `getitem`. Handing out a task takes Dask a few
hundred microseconds (`02_parallel_loops` measures it), and a multiplication takes less than one. The other extreme is one
task:
"""


# %%
@delayed
def all_in_one(load, convert, stations):
    """Return for each station the list of its temperatures, converted."""
    return [[convert(value) for value in load(station)] for station in stations]


TaskGraph(all_in_one(load, to_fahrenheit, stations))

# %% [markdown]
"""
No overhead, and no parallelism. Suppose that reading takes a delay of 0.25 s, that every task costs half a millisecond more,
and that nothing else takes time. Which pieces are best on four workers?
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

### Exercise 6: the right pieces

Mend it: `in_fahrenheit(load, convert, stations)` returns a `Delayed` of a list that holds for each station the list of its
converted values, in order. There are **at most three tasks for each station, and two more**. `load` is called once for each
station, each time in a task of its own, and these do not wait for one another. A station may have any number of values, and
`convert` is called once for each, with one value at a time.

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
# in_fahrenheit(load, to_fahrenheit, stations).visualize(rankdir="LR")

# %% nbgrader={"grade": true, "grade_id": "in_fahrenheit_pieces", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`in_fahrenheit` has a few tasks for every station, one of which reads it, side by side: neither one in all nor one a value."""


def given_load(station):
    return [10, 20, 30, 40, 50]


def given_convert(value):
    return value + 1


hint = "Expected is one Delayed of a list, and for each station at most three tasks, one of which calls load; two more for all. "
hint += "A task converts all values of a station. Each [...] of a Delayed (getitem) is a task, too."
some_names = ["Ghent", "Hanoi", "Izmir", "Jaffa", "Kyoto", "Lagos", "Miami"]
check(
    in_fahrenheit, (given_load, given_convert, some_names[:3]), (given_load, given_convert, some_names)
).is_lazy().graph(
    width=lambda load, convert, stations: at_least(len(stations)),
    work=lambda load, convert, stations: at_most(3 * len(stations) + 2),
    outputs=1,
    hint=hint,
).calls(given_load, alone=True, side_by_side=True, hint=hint)

# %% nbgrader={"grade": true, "grade_id": "in_fahrenheit_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, every value of every station is converted once, in order, whatever its number; load is called once for each."""


def given_load(station):
    return [(ord(letter) - ord("g")) / 2 for letter in station]  # -0.5, 1 and 0 for "fig"


def given_convert(value):
    return value / 4 - 2


def given_lists(load, convert, stations):
    return [[convert(value) for value in load(station)] for station in stations]


hint = "Expected is a list that holds for each station, in order, the list of all its values in their order, each converted."
some_stations = lists(texts(0, 6), 1, 3, distinct=True)
check(
    in_fahrenheit,
    (given_load, given_convert, ["Ghent", ""]),
    *edges(given_load, given_convert, some_stations),
).gives(given_lists, hint=hint)
check(in_fahrenheit, (given_load, given_convert, ["gig", "f"])).calls(
    given_load, with_each=["gig", "f"], hint="load is called once for each station."
).calls(
    given_convert,
    with_each=[0, 1, 0, -0.5],
    hint="convert is called once for each value, with one value at a time.",
)
check(in_fahrenheit, (given_load, given_convert, ["gab", "hi"])).gives(
    given_lists, anywhere=True, hint="Does each task return what it finds?"
)
### BEGIN HIDDEN TESTS
check(
    in_fahrenheit,
    (given_load, given_convert, ["Reykjavik", "", "Oslo"]),
    *drawn(given_load, given_convert, some_stations, more=2),
).gives(given_lists, hint=hint)
### END HIDDEN TESTS

# %% [markdown]
"""
## 7. No lazy calls inside lazy functions

One more bug is so frequent that it has a rule of its own. Here `lazy_inside` is delayed, and so are the calls inside it.
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

# %% [markdown] nbgrader={"grade": false, "grade_id": "review_question", "locked": true, "schema_version": 3, "solution": false, "task": false}
"""
## Question to consider (marked by a person)

A colleague shows you this program. There are 400 files; reading one takes two seconds, the rest is quick. It runs as long as
without Dask, and on the cluster of her institute it prints 0.

```python
totals = []

@delayed
def add_total(rows):
    rows.sort()
    rows.pop()                  # the highest value is an error of the instrument
    totals.append(sum(rows))

for file in files:
    rows = delayed(read)(file)
    add_total(rows).compute()
    delayed(write_summary)(rows)

print(sum(totals))
```

Name four different mistakes, each with the effect that it has, and how you would mend it. Three short lines of code or one
sentence are enough for each.

=== BEGIN MARK SCHEME ===
4 points, one for each mistake that is named with its effect and mended, in any wording. There are four:

1. `.compute()` in the loop: one file after the other is read, 400 times two seconds. Collect the lazy calls and compute
   once, after the loop.
2. `rows.sort()` and `rows.pop()` change the list that another task (`write_summary`) is to get, too: as soon as both are
   computed together, what that one sees depends on which ran first. Work on a new list: `sorted(rows)[:-1]`.
3. `totals.append` is global state: with processes or a cluster the list stays empty, so the sum is 0. Return the sum, and
   sum the results.
4. `delayed(write_summary)(rows)` is never computed: no summary is ever written. (If it were computed apart, the file would
   be read a second time.) Keep it and pass it to the one `dask.compute`.

No points for “too many tasks”: 400 tasks of two seconds are good pieces.
=== END MARK SCHEME ===
"""

# %% [markdown] nbgrader={"grade": true, "grade_id": "review", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
"""
First, `.compute()` in the loop waits for each file, so nothing runs side by side: collect the lazy calls in a list, and
compute once after the loop. Second, `rows.sort()` and `rows.pop()` change the list that `write_summary` gets, too; computed
together, which of the two comes first is chance: use `sum(sorted(rows)[:-1])`. Third, `totals` is a global list, which stays
empty when tasks run in other processes, as on a cluster, and 0 is printed: let the task return its sum. Fourth, the tasks of
`write_summary` are dropped and never run: keep them, too, and compute everything together, `dask.compute(sums, summaries)`,
so that each file is read once.
"""

# %% [markdown]
"""
## Summary

These are the ten rules of Dask's page *Delayed: best practices*, and where you met them:

| rule | sign that it is broken | |
|---|---|---|
| Call delayed on the function, not on the result | building takes long, your functions are not in the graph | exercise 1 |
| Compute a lot at once | one `.compute()` for each round of a loop | exercise 2 |
| Do not mutate inputs | results that change with what else is computed | exercise 3 |
| Avoid global state | with processes, something is empty or old | exercise 4 |
| Do not rely on side effects | tasks that are not in the graph | exercise 5 |
| Break up computations into many pieces | width 1 | exercise 6 |
| Avoid too many tasks | thousands of tasks of microseconds, many `getitem` | exercise 6 |
| Do not call delayed within delayed functions | a result that is a `Delayed` | section 7 |
| Do not call delayed on other Dask collections | one task that waits for all blocks | *Going further* |
| Do not put large inputs into many calls | the same data in every task | *Going further* |

**What's next:** in the next lesson the graph leaves your machine, and runs on a cluster.
"""

# %% [markdown]
"""
## Going further (not marked)

First the two rules that are left, then the switches that `delayed` has.

**Not on other collections.** A Dask array is a graph already, with a task or more for each block. Give it to a delayed
function, and Dask has to put all blocks together into one NumPy array first, in a task of its own (`finalize`). The function
then runs on one worker, and all data has to fit into its memory. Look at the graph:
"""

# %%
hours = da.ones(24, chunks=6)
gathered = delayed(np.mean)(hours)
print("delayed(np.mean)(hours):", TaskGraph(gathered))
gathered.visualize(rankdir="LR", optimize_graph=True)

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
**pure.** Two equal calls are two tasks, because Dask cannot know that they give the same result. `pure=True` promises it:
the key of a task is then made from the function and its arguments, and equal calls become one task. Two parts of a program
that load the same station no longer load it twice. Never promise it for a function that draws random numbers or looks at the
clock.
"""

# %%
twice = [delayed(mean)(delayed(load)("Davos")), delayed(max)(delayed(load)("Davos"))]
lazy_load = delayed(load, pure=True)
shared = [delayed(mean)(lazy_load("Davos")), delayed(max)(lazy_load("Davos"))]
print("as it is: ", TaskGraph(twice))
print("pure=True:", TaskGraph(shared))

# %% [markdown]
"""
The price: to make such a key Dask reads all arguments. For large arrays this takes time in each call.

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

**annotate.** `dask.annotate` notes something about tasks that are made inside its `with` block: run this one first
(`priority`), try it again if it fails (`retries`), only on these workers (`workers`). The graph carries the notes. A cluster
obeys them; threads and processes on your own machine do not.
"""

# %%
with dask.annotate(priority=10, retries=3):
    important = delayed(load)("Fukui")
ordinary = delayed(mean)(important)
for key, notes in TaskGraph(ordinary).annotations.items():
    print(TaskGraph(ordinary)[key].name, notes)

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
