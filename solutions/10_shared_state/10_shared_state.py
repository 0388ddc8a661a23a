# %% [markdown]
"""
# Find the bugs that hide in shared state

Some programs have a graph that looks right, and give another number tomorrow: in other processes, or computed together with something
else. They share what the graph does not know of: a list, a variable, a seed. Here you mend five of these bugs.

**You will**

- mend tasks that share a list, a global name or a loop's variable;
- give tasks random numbers that differ from task to task, and are the same tomorrow.

**You need** `01_delayed_basics`: `delayed`, `compute` and the task graph, and its *width* (how many tasks can run side by side).
`06_best_practices` has the other half of this hunt and can come first.

**Time:** about 55 minutes; 10 more for the question at the end, and 5 if you like for *Going further*.

**How the exercises work.** Each shows a broken program. Copy its body into the function below, mend it there, run the cell, then the
checks. When a check is graded, it tries other inputs, too. A function leaves its arguments as they are, and hides no
error of a function that it is given. Lines that begin with `#` are for trying.
"""

# %%
from threading import Lock
from time import sleep

import dask
import dask.distributed  # takes a moment, which Dask would otherwise spend in the first compute
import numpy as np
from dask import delayed
from dask.delayed import Delayed

from course import at_least, check, drawn, each, edges, lists, mappings, named, numbers
from course.forecasts import check_guess
from course.inputs import letter_numbers, texts, whole_numbers
from course.sharing import check_seeds, gives_new, keeps_data, keeps_lists
from tasklens import TaskGraph, diagram  # noqa: F401, to try your answers

# %% [markdown]
"""
You may change these two numbers at any time; then run the cells below again.
"""

# %% grading_parameters={"delay": 0.0} parameter_sets=[{"delay": 0.01}, {"delay": 0.001, "workers": 1}, {"delay": 0.02, "workers": 8}] tags=["parameters"]
delay = 0.25  # seconds that one slow call takes
workers = 4  # how many calls may run at the same time

# %% [markdown]
"""
All programs work on a week's temperatures from six stations. Only reading takes long.
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
The checks use the next cell. Run it; you need not read it.
"""


# %% jupyter={"source_hidden": true}
"""Given: functions to pass in, what comes out of them without Dask, and what else checks try."""
some_load = named("load", letter_numbers)
some_apart = [
    (named("load", lambda station: [35]), ["Ghent", "Hanoi"], 0),
    (some_load, ["Hanoi", "Izmir"], 2),
    (some_load, ["Ghent", "Hanoi"], 0),
]
some_thresholds = [
    (some_load, ["gif", "pear"], [0, 1]),
    (named("load", lambda station: [1, 0.1]), ["gif", "pear"], [0, 1]),
    (some_load, ["gif", "kiwi"], [1, -0.5]),
    (some_load, ["Kristiansand Kjevik", "Aix"], [3, 0.25, 3]),
    (some_load, ["h", "h-"], [-1, 1]),
]
some_save = named("save", lambda name, text: f"{name}-{len(text)}")
some_reports = [{"a": "one", "b": "three"}, {}, {"No. 7": " x\\n", "Kiwi": ""}, {"b": "one", "a": "one"}]
some_length = named("save", lambda name, text: len(text) or None)
some_publish = named("publish", lambda files: f"all of {[*files]}")
some_simulate = named("simulate", lambda own_seed: own_seed)
some_few = [(some_simulate, 0, 5)]
some_few += [(named("simulate", lambda own_seed, value=value: value), 4, 5) for value in (None, 0, 7)]
some_of_few = each([], [None] * 4, [0] * 4, [7] * 4)


def given_records(more):
    """Return records, of which the first two are equal and the others odd, with temperatures that are higher by so much."""
    odd = [
        {f"day {n}": [n], "temperature": t + more, "temperature_error": 0}
        for n, t in enumerate([-999.5, 0, 250.00784])
    ]
    return [{"day": 1, "temperature": 10 + more}, {"day": 1, "temperature": 10 + more}, *odd]


def given_counts(load, stations, limit):
    """Return for each station how many of its values are above the limit."""
    return {station: sum(value > limit for value in load(station)) for station in stations}


def given_above(load, stations, limits):
    """Return for each limit, for each station, the list of its values above the limit."""
    return [[[value for value in load(station) if value > limit] for station in stations] for limit in limits]


def given_publication(save, publish, reports):
    """Return what publish gives for all that save returns."""
    return publish([save(*report) for report in reports.items()])


# %% [markdown]
"""
## 1. Do not change what you are given

Two tasks get the same records of Cusco, a dictionary for each day: one turns them into kelvins, one takes their mean. We ask for the mean, then for both. (`"sync"`
runs one task after the other.)
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


records = delayed(read_records)("Cusco")
kelvin = delayed(broken_to_kelvin)(records)
celsius = delayed(average)(records)

print("alone:   ", celsius.compute(scheduler="sync"))
print("together:", dask.compute(celsius, kelvin, scheduler="sync")[0])

# %% [markdown]
"""
Two values of the same `Delayed`: 15 and 288. Dask does not copy a result for each task that needs it. Both tasks get the
*same list*, and `broken_to_kelvin` writes into it; an `average` that runs later finds kelvins. Nothing in the graph
says which comes first.

It comes and goes with the scheduler, and with what else you compute. The rule: **a task reads its arguments, and returns something new.** Look out for `.sort()`, `.append()`, `.pop()`,
`x[...] = ...` and `x += ...` (which makes a new number, but changes a list or a NumPy array in place).

### Exercise 1: something new

Mend it: `to_kelvin(records)` returns a list of new records in which `"temperature"`, whatever number it is, is higher by 273 and everything else is
as it was. The records that it gets stay as they are. No `delayed` is needed.

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
calls, expected = ([given_records(more)[:n] for n in (2, 1, 0, 3, 5)] for more in (0, 273))
hint = "Expected is a list (not a Delayed) of all records, each with everything that it had, and its temperature + 273."
check(to_kelvin, *calls, hint=hint).returns(each(*expected))
gives_new(to_kelvin, calls[0], expected[0])
### BEGIN HIDDEN TESTS
calls = [[{"": None, "Temperature": 1, "temperature": 1000, "note": " No. 7\\n", "rain": []}]]
calls.append([{"day": 1, "temperature": 11, "station": "Oslo"}, {"day": 1, "temperature": 12}])
for (temperatures,) in drawn(lists(numbers())):
    calls.append([{"day": -n, "temperature": t, "wind": [t]} for n, t in enumerate(temperatures)])
checked = check(to_kelvin, *calls, hint=hint)
checked.returns(
    lambda records: [{**record, "temperature": record["temperature"] + 273} for record in records]
)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "to_kelvin_keeps_its_input", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""The records that go in are the same afterwards, so another task that shares them finds what it should."""
hint = "Make a new dictionary for every record: a new list alone still holds the old dictionaries."
check(to_kelvin, [{"day": 1, "temperature": 10}, {"day": 2, "temperature": 12}]).keeps(hint)
keeps_data(to_kelvin, given_records(0))

# %% [markdown]
"""
## 2. No global state

How many days were warmer than 20 °C? This program writes into a global dictionary, and reads its limit from a global name:
"""

# %%
# Takes about 3 seconds: processes have to start
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
print("processes:", broken_warm_days(load, stations, "processes"))

# %% [markdown]
"""
With threads, which share your program's variables, it seems to work. A *process*, a program of its own,
fills a `found` of its own, which is lost without an error. There is a second bug: `limit` is looked up when the task *runs*. Build one graph with a limit of
20 and another with 30, compute both: both count with 30.

The rule: **what a task needs comes in as an argument, and what it finds goes out as its result.** Then the graph knows all of it.

### Exercise 2: in by arguments, out by results

Mend it: `warm_days(load, stations, limit)` returns a `Delayed` of a dictionary from each station to the number of its values
above `limit`; of no stations, an empty one. Stations differ from one another. Its tasks read no variable that may change, and write into none that others see,
nor into what `load` returns; Dask names them. Nothing is read while the graph is built; `load` is called once for each station, each time in a task of its own, and these do not wait for one another.

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
calls = [(some_load, names.split(), 15) for names in ("Ghent Hanoi", "Ghent Hanoi Izmir Jaffa Kyoto")]
### BEGIN HIDDEN TESTS
calls += [(some_load, [f"station {n}" for n in range(130)], 15)]
calls += drawn(some_load, lists(texts(), 1, distinct=True), numbers())
### END HIDDEN TESTS
hint = "Expected is delayed({...}), and a task for each station: Dask finds Delayed values in lists and dictionaries, not in zip(...)."
check(warm_days, *calls, hint=hint).is_lazy().spreads("load", lambda load, stations, limit: len(stations))
check(warm_days, (some_load, [], 15), hint="Of no stations, a Delayed of an empty dictionary.").gives({})

# %% nbgrader={"grade": true, "grade_id": "warm_days_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, the numbers come out as the result, and load is called once for each station."""
calls = edges(some_load, lists(texts(0), 1, distinct=True), numbers(-1, 1))
### BEGIN HIDDEN TESTS
calls += drawn(some_load, lists(texts(0), 1, distinct=True), numbers(-2, 4))
calls += [(some_load, ["Kyoto", "", "Hanoi"], -15.5), (some_load, ["m" * 99 + "n", " Ko. 7", "M", "m"], 3)]
### END HIDDEN TESTS
calls += [(some_load, ["Kristiansand Kjevik", "Aachen"], 0.5), (some_load, ["gif", "", "fig"], 0)]
hint = "Expected is a dictionary: station → how many of its values are above the limit (1 is not above 1), by one load for each."
checked = check(warm_days, *calls, hint=hint).gives(given_counts)
checked.calls("load", with_each=lambda load, stations, limit: stations).lets_out("load")

# %% nbgrader={"grade": true, "grade_id": "warm_days_state", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Graphs keep their limits and stations apart, in whatever order they are built and computed, also in other processes."""
hint = "A dictionary of these stations alone, by this limit. Does a task read what has changed since, or is something kept outside of the function?"
check(warm_days, *some_apart[::-1], hint=hint).gives(given_counts)
checked = check(warm_days, *some_apart, hint=hint).gives(given_counts, anywhere=True)
checked.gives_together(given_counts, "Let Dask name the tasks: two of the same name are one task.")
keeps_lists(warm_days, week, 20)

# %% [markdown]
"""
## 3. Do not rely on side effects

Some functions are called for what they *do*, their *side effect*. Here every report is to be saved, then
the files published.
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
TaskGraph(result)


# %% [markdown]
"""
It says that six files are published. None is saved: this graph has no `save`. `delayed(save)(name, text)` makes a task, and the program drops it. Dask computes
what was asked for, and what that needs; nothing else. And if it were computed *beside* `publish`, nothing would say that publishing
waits for it.

The rule: **a task runs if a result that you ask for needs its result.** So let a function that does something return
something, and give it to the one that has to come later. Results are not only data: they are order.

### Exercise 3: nothing forgotten, in order

Mend it: `archive(save, publish, reports)` returns a `Delayed` of what `publish` returns. `reports` is a dictionary from name
to text. `save(name, text)` is called once for each of them, in a task of its own, side by side, and `publish` is called once,
with the list of all that `save` *returned*, whatever that is, in the order of `reports`; if there are no reports, with an empty list. Nothing is saved while the graph is
built, and Dask names the tasks.

<details><summary>Hint 1</summary>

Keep what `delayed(save)(name, text)` gives, in a list.

</details>
<details><summary>Hint 2</summary>

`delayed(publish)(saved)` waits for all of them.

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
# diagram(archive(save, publish, reports))

# %% nbgrader={"grade": true, "grade_id": "archive_graph", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`archive` does nothing while the graph is built; each report is saved in a task of its own, side by side."""
calls = [(some_save, some_publish, dict.fromkeys(names, "text")) for names in ("ab", "abcde")]
### BEGIN HIDDEN TESTS
for (names,) in drawn(lists(texts(), 1, distinct=True)):
    calls.append((some_save, some_publish, dict.fromkeys(names, "text")))
### END HIDDEN TESTS
hint = "Expected is a task for each report, delayed(save)(name, text), whose result is given, in a list, to the one that publishes."
checked = check(archive, *calls, hint=hint).is_lazy()
checked.spreads("save", lambda save, publish, reports: len(reports))
some_many = dict.fromkeys(map(str, range(150)), "text")
### BEGIN HIDDEN TESTS
some_many |= dict.fromkeys(map(str, range(400)), "text")
### END HIDDEN TESTS
check(archive, (some_save, some_publish, some_many), hint=hint).graph(work=at_least(len(some_many) + 1))
keeps_data(archive, max, len, {"b": "one", "a": "three"})

# %% nbgrader={"grade": true, "grade_id": "archive_order", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Computed, every report is saved once, and all of them before they are published, once."""
hint = "Save each report once, with its name and text, and give all results of saving to one call of publish."
checked = check(archive, *[(some_save, some_publish, reports) for reports in some_reports], hint=hint)
checked.calls("save", with_each=lambda save, publish, reports: list(reports.items()))
checked.calls("publish", with_each=lambda save, publish, reports: [given_publication(save, list, reports)])
checked.waits("publish", "save").lets_out("save").lets_out("publish").gives(given_publication)
checked.gives_together(given_publication, "Let Dask name the tasks: two of the same name are one task.")

# %% nbgrader={"grade": true, "grade_id": "archive_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""What is published is the list of what save returned, in order."""
calls = [(some_length, some_publish, {"b": "one", "a": "three", "d": "two"})]
calls += [(some_length, named("publish", lambda files: None), {"b": "one", "a": "three"})]
### BEGIN HIDDEN TESTS
calls += drawn(some_length, some_publish, mappings(texts(), texts(0), 1))
odd_save = named("save", lambda name, text: [None, [name, text], [], 0, "", False, name, {}][len(text) % 8])
odd_results = {"b": "x", "a": "", "d": "x", "h": "7654321", "c": "12", "g": "123", "e": "1234", "f": "123456"}
calls += [
    (some_length, some_publish, {"": "one", "a": "three"}),
    (odd_save, some_publish, odd_results),
    *drawn(odd_save, some_publish, mappings(texts(), texts(0), 1)),
]
for value in (0, [], False, {"a": []}):
    calls.append((some_length, named("publish", lambda files, value=value: value), {"b": "one"}))
### END HIDDEN TESTS
calls += edges(some_length, some_publish, mappings(texts(), texts(0)))
hint = "publish gets the list of all that save returned, in the order of reports, and its own result is what comes out."
check(archive, *calls, hint=hint).gives(given_publication, anywhere=True)

# %% [markdown]
"""
## 4. A loop's variable, and a default that remembers

This program should give for each limit, and for each station, the list of its values above the limit. **Forecast:** Aswan has
seven values above 20 and six above 30, Evora five and none. How many stand in Evora's list for the limit 20?
"""


# %%
def broken_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit; or so it seems."""
    results = []
    for limit in limits:

        def above(values, found=[]):
            for value in values:
                if value > limit:
                    found.append(value)
            return found

        results.append([delayed(above)(delayed(load)(station)) for station in stations])
    return delayed(results)


lists_found = broken_above(load, ["Aswan", "Evora"], [20, 30]).compute(scheduler="sync")
check_guess(None, len(lists_found[0][1]))

# %%
lists_found

# %% [markdown]
"""
Two bugs at once:

- **Late binding.** A function looks a loop's variable up when it *runs*. When the tasks run, the loop is over, and `limit` is 30 in all:
  nothing between 20 and 30 is found.
- **A mutable default.** `found=[]` is made once, when `def` runs, and not once for each call. All tasks of a limit write into the same list, so
  Evora has Aswan's values. (Not in processes: every task has a copy.)

Again: what a task needs comes in as an argument of *its call*, and is bound there and then.

### Exercise 4: each its own limit

Mend it: `values_above(load, stations, limits)` returns a `Delayed` of a list which holds for each limit a list, and in this for each station the list
of its values above the limit, all in their order. Nothing is read while the graph is built. **`load` is called once for each station**, each
time in a task of its own, whatever the number of limits; what it returns stays as it is. Stations differ from one another. Limits may be equal, or none; then nothing need be loaded.

<details><summary>Hint 1</summary>

Write `above(values, limit)` before the loops; it returns a new list.

</details>
<details><summary>Hint 2</summary>

Load first: `loaded = [delayed(load)(station) for station in stations]`. Then
`[[delayed(above)(values, limit) for values in loaded] for limit in limits]`, and one `delayed` around it.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "values_above", "locked": false, "schema_version": 3, "solution": true, "task": false}
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    ### BEGIN SOLUTION
    def above(values, limit):
        return [value for value in values if value > limit]

    loaded = [delayed(load)(station) for station in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
    ### END SOLUTION


# %%
# values_above(load, ["Aswan", "Evora"], [20, 30]).compute()

# %% nbgrader={"grade": true, "grade_id": "values_above_graph", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`values_above` reads nothing while the graph is built; each station is read once, in a task of its own, side by side."""
calls = [(some_load, ["Ghent"], [5]), (some_load, ["Ghent", "Hanoi", "Izmir"], [2, -1, 4])]
### BEGIN HIDDEN TESTS
calls += drawn(some_load, lists(texts(), 1, distinct=True), lists(numbers(), 1, 2))
### END HIDDEN TESTS
hint = "Expected is one Delayed of a list, and for each station a task that reads it, made before the loop over the limits."
checked = check(values_above, *calls, hint=hint).is_lazy()
checked.spreads("load", with_each=lambda load, stations, limits: stations).lets_out("load")
check(values_above, (some_load, ["Ghent"], []), hint="Of no limits, a Delayed of an empty list.").gives([])

# %% nbgrader={"grade": true, "grade_id": "values_above_value", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Every limit finds its own values, in every station, wherever its tasks run."""
calls = edges(some_load, lists(texts(0), 1, 4, distinct=True), lists(numbers(-1, 1), 1, 3))
### BEGIN HIDDEN TESTS
some_stations = lists(texts(0), 1, 4, distinct=True)
calls += [(some_load, ["Kyoto", "", "Izmir"], [2, -15.5, 2]), (some_load, [], [2, 3])]
calls += drawn(some_load, some_stations, lists(numbers(-1, 1), 1, 3))
calls += drawn(some_load, some_stations, lists(numbers(-2, 4), 1), more=1)
### END HIDDEN TESTS
calls += some_thresholds
hint = "For each limit, for each station, the list of its values above it, in order. Which limit does a task see when it runs, whose list does it fill?"
check(values_above, *calls, hint=hint).gives(given_above, anywhere=True)
keeps_lists(values_above, week, [20, 0])

# %% [markdown]
"""
## 5. Random numbers

A *generator* makes random numbers from a *seed*: the same seed gives the same numbers. `simulate(seed)` throws a die 1,000 times. A first program gives every
task the same seed, a second one counts on from it:
"""


# %%
def simulate(seed):
    """Return how many of 1,000 throws of a die are sixes, slowly. The seed is a whole number, not below 0."""
    sleep(delay)
    return int((np.random.default_rng(seed).integers(1, 7, size=1000) == 6).sum())


def broken_same(simulate, number, seed):
    """Return a Delayed of the results of so many simulations; or so it seems."""
    return delayed([delayed(simulate)(seed) for _ in range(number)])


def broken_next(simulate, number, seed):
    """Return a Delayed of the results of so many simulations; or so it seems."""
    return delayed([delayed(simulate)(seed + i) for i in range(number)])


print("the same seed:  ", broken_same(simulate, 4, 1).compute(num_workers=workers))
print("seeds 1 2 3 4:  ", broken_next(simulate, 4, 1).compute(num_workers=workers))
print("seeds 2 3 4 5:  ", broken_next(simulate, 4, 2).compute(num_workers=workers))

# %% [markdown]
"""
Four tasks with one seed do the same four times. With `seed + i` they differ, but a run with the next seed repeats three of the four.

`np.random.SeedSequence(seed).generate_state(number, np.uint64)` makes `number` seeds of one, such that different seeds have none in common, but for
an accident. (Without `np.uint64` they have 32 bits, and among 50,000 some are mostly equal.)

### Exercise 5: a seed for each

Mend it: `simulations(simulate, number, seed)` returns a `Delayed` of the list of the results of `number` calls of `simulate(own_seed)`, each in a task of its own,
side by side.

- `own_seed` is a whole number (an `int`), not below 0, and it differs from call to call.
- It depends on `seed` and on nothing that changes from run to run: built again with the same `seed`, the graph has the same seeds in the same order.
- Two runs with different `seed`, such as 1 and 2, have no seed in common.

Nothing is simulated while the graph is built. `number` may be 0; then it is an empty list. `seed` is a whole number, not below 0.

<details><summary>Hint 1</summary>

Make all seeds first, in your function and not in a task. `.tolist()` makes ordinary numbers of an array.

</details>
<details><summary>Hint 2</summary>

Loop over `np.random.SeedSequence(seed).generate_state(number, np.uint64).tolist()`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "simulations", "locked": false, "schema_version": 3, "solution": true, "task": false}
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    ### BEGIN SOLUTION
    seeds = np.random.SeedSequence(seed).generate_state(number, np.uint64).tolist()
    return delayed([delayed(simulate)(own_seed) for own_seed in seeds])
    ### END SOLUTION


# %%
# simulations(simulate, 6, seed=1).compute(num_workers=workers)

# %% nbgrader={"grade": true, "grade_id": "simulations_graph", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`simulations` simulates nothing while the graph is built; each simulation is a task of its own, side by side."""
calls = [(some_simulate, 1, 5), (some_simulate, 4, 5)]
### BEGIN HIDDEN TESTS
calls += drawn(some_simulate, whole_numbers(41, 60), whole_numbers(0, 9**9), more=1)
### END HIDDEN TESTS
hint = "Expected is one Delayed of the list of all that simulate returned, whatever that is: delayed(simulate)(own_seed) for each, in a list (Dask looks into no generator)."
check(simulations, *calls, hint=hint).is_lazy().spreads("simulate", lambda simulate, number, seed: number)
check(simulations, (some_simulate, 300, 5), hint=hint).graph(work=at_least(300))
check(simulations, *some_few, hint=hint).gives(some_of_few).lets_out("simulate")

# %% nbgrader={"grade": true, "grade_id": "simulations_seeds", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Seeds differ within a run and between runs, and are the same when the graph is built again."""
some_runs = [(5, 1), (5, 2), (5, 3), (8, 0), (40, 4), (9, 17), (5, 41), (2, 2**40 + 4)]  # (number, seed)
some_runs += [(2, 2**60), (2, 2**60 + 1)]
### BEGIN HIDDEN TESTS
few = drawn(whole_numbers(0, 5), whole_numbers(0, 9**8), more=2)
some_runs += [(number + 2, seed + 1000 * place) for place, (number, seed) in enumerate(few, 1)]
### END HIDDEN TESTS
check_seeds(simulations, *some_runs)
check_seeds(simulations, (1001, 52), (2, 53))

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

Name any four different mistakes, each with the effect that it has, and how you would mend it. Three short lines of code or one
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

| rule | sign that it is broken | |
|---|---|---|
| Do not mutate inputs | results that change with what else is computed | exercise 1 |
| Avoid global state | with processes, something is empty or old | exercise 2 |
| Do not rely on side effects | tasks that are not in the graph | exercise 3 |
| Bind what a task needs in its call | all tasks see the last value of a loop | exercise 4 |
| A seed for each task | equal results, or others each time | exercise 5 |

They are one rule: **what a task needs comes in as an argument, what it finds goes out as its result, and it leaves all else alone.**

**What's next:** [11_failing_workers](../11_failing_workers/11_failing_workers.ipynb), where tasks fail and workers die. Your points so far are on the [start page](../start.ipynb).
"""

# %% [markdown]
"""
## Going further (not marked)

**Look into the middle of a graph.** A `Delayed` that you have kept can be computed by itself, also when something bigger was built on it; nothing else runs. If you
have not kept it, its key is enough: `TaskGraph` lists the keys.
"""

# %%
middle = delayed(mean)(delayed(load)("Cusco"))
final = delayed(round)(middle, 1)
(mean_key,) = (task.key for task in TaskGraph(final).tasks if task.name == "mean")
print("mean alone:", Delayed(mean_key, final.dask).compute())

# %% [markdown]
"""
**What cannot travel.** A task that runs in another process is packed (*pickled*), sent, and unpacked there. Numbers, text, tables and most functions can be packed; an open file, a
lock, a connection to a database cannot, and would be of no use over there. Open them *in* the task that uses them.
"""

# %%
try:
    delayed(repr)(Lock()).compute(scheduler="processes", num_workers=1)
except TypeError as error:
    print("TypeError:", error)

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
