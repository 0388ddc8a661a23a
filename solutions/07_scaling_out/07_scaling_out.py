# %% [markdown]
"""
# Send your tasks to a cluster

So far your tasks ran inside your own program, or beside it. Here you send them to a *cluster*: programs that wait for tasks,
on this computer or on a thousand others. Your notebook stays the same when the cluster grows. What is new is what comes with
distance: results arrive in any order, and data have to travel. (What to do when calls fail and workers die is the subject of `11_failing_workers`.)

**You will**

- send tasks to a cluster, and let it add up their results without fetching them;
- take results as they come;
- send large data once, and see how many bytes that saves;
- know when to use delayed, when futures, and when a collection such as Dask's DataFrame.

**You need** `01_delayed_basics` (`delayed`, `compute` and the task graph); functions as arguments of functions, as in `map(abs, data)`; dictionaries,
here with objects as keys; and an array of NumPy, as far as `table[3]` and `(table == 3).sum()`. `04_schedulers`, on processes and workers, helps.

**Time:** about 45 minutes; 10 more for the question at the end, and 10 if you like for *Going further*.

**How the exercises work.** Replace the line that raises `NotImplementedError`, run the cell, then run the checks
below it. A check that fails says what it saw, what it expected and where to look; when it is graded, it tries
other inputs, too. A function leaves its arguments as they are: to change a list or a dictionary, make a new one. Lines that begin
with `#` in a cell of their own are for trying: take the `#` away once your function is written.
"""

# %%
import logging
import random  # noqa: F401, your answers may use it
import sys
import warnings
from functools import partial  # noqa: F401, your answers may use it
from itertools import islice
from pathlib import Path
from time import perf_counter, sleep  # noqa: F401, likewise
from uuid import uuid4  # noqa: F401, likewise

import cloudpickle
import dask  # noqa: F401, your answers may use it
import numpy as np
from dask import delayed
from dask.distributed import Client, as_completed, performance_report, wait
from dask.utils import format_bytes
from tqdm import tqdm

from course import at_least, at_most, check_guess, drawn, lists, numbers, whole_numbers
from course.arrivals import (
    check_arrivals,
    handled_in_order,
    how_many,
    keeps_order,
    results_in_order,
    sends_all_first,
)
from course.cluster import HINTS, observed
from course.failing import LET_OUT, lets_errors_out
from course.observed import check_beside
from tasklens import TaskGraph, predict

# A cluster logs each call that fails, and warns where there is no network. Here calls fail on purpose.
logging.getLogger("distributed").setLevel(logging.CRITICAL)
warnings.filterwarnings("ignore", "Couldn't detect a suitable IP address|Port .* is already in use")

# %% [markdown]
"""
You may change these values at any time; then run the notebook again from the top. With `address = ""` it starts a small
cluster on your own computer. Give the address of one that is running already, such as `"tcp://10.0.0.5:8786"`, and the
whole notebook runs there.
"""

# %% parameter_sets=[{"delay": 0.01, "workers": 2}, {"delay": 0.001, "workers": 1}, {"delay": 0.02, "workers": 3}] tags=["parameters"]
address = ""  # of a cluster's scheduler; none: start a cluster here
delay = 0.5  # seconds that one slow call takes
workers = 2  # how many workers the cluster here has
memory_limit = "1GB"  # how much memory each of them may use

# %% [markdown]
"""
## 1. A cluster, small or large

A cluster has a **scheduler**, which holds the task graphs and hands out tasks, and **workers**, which run them and keep
the results. Your notebook holds the third part, the **client**: the connection over which you send tasks and fetch results.
"""


# %%
# Takes about 4 seconds: workers have to start
def open_client(**settings):
    """Return the client of the cluster at `address`; without an address, of a new cluster on this computer."""
    if address:
        return Client(address)
    settings = {"dashboard_address": "127.0.0.1:0", "silence_logs": logging.CRITICAL} | settings
    return Client(n_workers=workers, threads_per_worker=1, memory_limit=memory_limit, **settings)


client = open_client()

# %% [markdown]
"""
Nothing but the address tells a cluster on your laptop from one in a computing centre.
"""

# %% tags=["measured"]
for name, worker in client.scheduler_info(n_workers=-1)["workers"].items():
    print(name, "threads:", worker["nthreads"], " memory:", format_bytes(worker["memory_limit"]))
print("dashboard:", client.dashboard_link)

# %% [markdown]
"""
**Watch it work.** The *dashboard* is a web page that shows what the cluster does while it does it. In JupyterLab you have it
beside your notebook: click the red and orange Dask symbol on the left, then the magnifying glass, and open *Task Stream*
(a bar for each task that runs from then on, a row for each thread), *Progress* and *Workers Memory* (yellow buttons). Drag
them beside this notebook. If the symbol is missing, open the link above in your browser. No exercise needs the dashboard.

**Who else can watch, and join in?** Dask shows a dashboard to the whole network, unless you give it an address such as `127.0.0.1`, this computer's
own (as `open_client` does). Where others use the same computer, each of them can still open the page and see what you compute; and can connect
to the scheduler as you do, which then runs their code as you. `Client(…, security=True)` closes scheduler and workers to all but this notebook.

Once there is a client, `compute` of any graph goes to its cluster. You change nothing:
"""


# %%
def slowinc(x):
    """Return x + 1, slowly."""
    sleep(delay)
    return x + 1


total = delayed(sum)([delayed(slowinc)(x) for x in range(8)])
total.compute()

# %% [markdown]
"""
## 2. Futures: tasks that start at once

`client.submit(function, argument)` sends a single call to the cluster. It does not wait. It returns a **future**: a ticket for a
result that stays on the worker that computed it. `client.map(function, arguments)` returns a list of them.
"""

# %% tags=["measured"]
future = client.submit(slowinc, 10)
print("at once:", future)
print("result: ", future.result())
print("then:   ", future)

# %% [markdown]
"""
A `Delayed` is a plan that waits until you say `compute`. A future is on its way as soon as you have it. So with futures you
can decide on the next task after you have seen the last result.

- `future.result()` waits and fetches one result; `client.gather(futures)` fetches a list of them, in the order of the list.
- A future may be an argument of another `submit`, alone or in a list. Then the second task waits for the first, and
  **the result does not travel through your notebook**.
"""

# %%
parts = client.map(slowinc, range(8))
wait(parts)  # until all are done; this fetches nothing
on_the_cluster = client.submit(sum, parts)
on_the_cluster.result()

# %% [markdown]
"""
Eight results stayed where they were or went from worker to worker; one number came here. Had they been eight tables of
a gigabyte, that would have made the difference.

Two traps:

- A result is kept as long as some future of yours refers to it. Delete the future, and the cluster forgets the result.
- `submit` and `map` take a function for *pure*: called again with equal arguments, they give you the result that is still there.
  For a function that draws random numbers or asks a server, write `client.submit(f, x, pure=False)`. (`delayed` does the opposite:
  each call is a task of its own, unless you say `pure=True`.)
"""

# %% [markdown]
"""
**How the checks look at a cluster.** `observe` calls your function with a client, and returns a dictionary: your function's value, how many tasks the
cluster has run for it, how they wait for one another, and how many wait for one piece of data (for exercise 3). You may use it, too.
"""


# %%
def observe(function, *args):
    """Return the value of function(client, *args), and what the cluster did for it."""
    return observed(function, *args)


observe(lambda client, x: client.submit(abs, x).result(), -3)

# %% [markdown]
"""
### Exercise 1: a sum that stays away

Finish `total_of(client, function, data)`: it returns the sum of `function(x)` over all `x` in `data`, as a number. Each
`function(x)` is a task on the cluster, none of them waits for another, and all are sent before one is waited for; they are added up **on the cluster**, too, so that only the sum comes back. All tasks
are sent from the notebook: no task sends others. The sum over no data is 0. If a call fails, its error is raised, and nothing is tried again.

<details><summary>Hint 1</summary>

`client.map` gives a list of futures. Do not gather it: hand it to another `submit`.

</details>
<details><summary>Hint 2</summary>

The last line is `return client.submit(sum, futures).result()`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "total_of", "locked": false, "schema_version": 3, "solution": true, "task": false}
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    ### BEGIN SOLUTION
    parts = client.map(function, data)
    return client.submit(sum, parts).result()
    ### END SOLUTION


# %%
# total_of(client, slowinc, [1, 2, 3])
# observe(total_of, slowinc, [1, 2, 3])

# %% nbgrader={"grade": true, "grade_id": "total_of_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`total_of` returns the sum, as a number."""
calls = [(abs, [-3, 2.5]), (float, [-3, 2.5]), (abs, [2, -2, 2, 0]), (abs, []), (float, ["1.00000005", "2"])]
### BEGIN HIDDEN TESTS
calls += [(float, ["1.5", "2", "-7"]), (len, ["ab", "c", "def", "g"]), *drawn(abs, lists(numbers()), more=2)]
### END HIDDEN TESTS
hint = "Is the function that is passed in called for each value, also where two are equal? Are the results added up? Does it return the number, by .result(), and no future?"
checked = check_beside(observe, total_of, *calls, hint=hint)
checked.sees("value", lambda function, data: sum(map(function, data)))
lets_errors_out(total_of, [1, -2, 3])

# %% nbgrader={"grade": true, "grade_id": "total_of_tasks", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Each call is a task of its own, and the cluster adds up their results."""
calls = [(abs, [-1]), (abs, [-1, 2, -3, 4]), (abs, list(range(7)))]
### BEGIN HIDDEN TESTS
calls += [(abs, list(range(-60, 60)))]
### END HIDDEN TESTS
checked = check_beside(observe, total_of, *calls, hints=HINTS).sees("value", lambda f, x: sum(map(f, x)))
checked.sees("calls in the notebook", 0).sees("tasks that wait for no other", at_least(lambda _, x: len(x)))
checked.sees("tasks whose result no other task takes", 1)
some_number = 12
### BEGIN HIDDEN TESTS
some_number += 90
### END HIDDEN TESTS
sends_all_first(total_of, some_number)

# %% [markdown]
"""
## 3. As they come

`client.gather` waits for the slowest task. Often you can do something with the first results while the others are still
running: show them, save them, or decide what to send next. `as_completed(futures)` gives you the futures one by one, **each as soon
as it is done**. Wrapped in `tqdm` it shows how far you are:
"""


# %% tags=["measured"]
# Takes about 4 seconds
def slow_square(x):
    """Return x * x, the more slowly the larger x is."""
    sleep(delay * x)
    return x * x


futures = {client.submit(slow_square, x): x for x in [5, 1, 3, 2]}
done = []
for future in tqdm(as_completed(futures), total=len(futures), file=sys.stdout):
    done.append((futures[future], future.result()))
done

# %% [markdown]
"""
The results come in the order in which tasks end, not in which you sent them. The dictionary says which future belongs to which
value: a future can be a dictionary's key. `as_completed` takes such a dictionary as it is. `wait`, which waits until all are done, does not: write
`wait(list(futures))`, or it returns at once.

### Exercise 2: handle each at once

Finish `handle_each(client, function, data, handle)`. It sends `function(x)` for every `x` in `data` to the cluster. As
soon as any result is there, it calls `handle(x, result)`, here in the notebook; it does not wait for slower ones first. Nobody knows
which will be there first, so all are sent before the first is waited for. At the end it returns the list of all results, **in the order of
`data`**; for no data it is empty. What `handle` returns does not matter. If a call fails, or `handle` does, its error is raised, and nothing is tried again. (The values in `data` differ from one another; their results may be equal.)

<details><summary>Hint 1</summary>

Keep a dictionary from each future to its `x`, loop over `as_completed` of it, and collect the results in a second
dictionary, by `x`.

</details>
<details><summary>Hint 2</summary>

After the loop: `return [results[x] for x in data]`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "handle_each", "locked": false, "schema_version": 3, "solution": true, "task": false}
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    ### BEGIN SOLUTION
    futures = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(futures):
        x = futures[future]
        results[x] = future.result()
        handle(x, results[x])
    return [results[x] for x in data]
    ### END SOLUTION


# %%
# handle_each(client, slow_square, [6, 4], print)

# %% [markdown]
"""
The check sends calls, most of which give `abs(10 * x)`, and which end in an order of its own: each, but the first, ends only after the one before has been *handled*. Whoever
waits for all of them first waits in vain; after two seconds or more (on a busy machine, many more) they give up.
"""

# %% nbgrader={"grade": true, "grade_id": "handle_each_at_once", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Each result is handled when it is there, and not after the slowest."""
# Data, and the order in which their calls end; some give other results than abs(10 * x).
calls = [([3, -1, 0, 1], [-1, 3, 1, 0]), ([4, 2, 1], [1, 2, 4], {2: None, 1: ""})]
### BEGIN HIDDEN TESTS
((values,),) = drawn(lists(whole_numbers(2, 90), 20, 20, distinct=True), more=1)
calls += [(values, values[-1:] + values[:-1])]
### END HIDDEN TESTS
check_arrivals(handle_each, *calls, at_once=True).sees("calls of handle", handled_in_order)

# %% nbgrader={"grade": true, "grade_id": "handle_each_results", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""The results come back in the order of the data."""
calls = [([3, -1, 0, 1], [1, 3, -1, 0]), ([], []), ([1, 3, 2], [3, 1, 2], {1: None, 3: "", 2: False})]
### BEGIN HIDDEN TESTS
some = drawn(lists(whole_numbers(-20, 20), 2, 5, distinct=True), more=2)
calls += [
    ([7], [7]),
    ([2, None], [None, 2], {None: 7}),
    ([1, "1"], [1, "1"], {"1": 7}),
    *[(values, values[::-1]) for (values,) in some],
    ([*range(25)], [*range(25)]),
]
### END HIDDEN TESTS
checked = check_arrivals(handle_each, *calls)
checked.sees("value", results_in_order).sees("values handled", how_many)
lets_errors_out(handle_each, [1, -2, 3], max)
check_beside(observe, handle_each, (abs, [1, 0], divmod), hint=LET_OUT).raises(ZeroDivisionError)

# %% [markdown]
"""
## 4. Data have to travel

Whatever you hand to `submit` is packed and sent with that task. A table of 100 MB handed to 50 tasks leaves your notebook 50 times. `client.scatter(table)` sends it
once, and gives you a future. Hand that to your tasks; a worker that has no copy gets one from a worker that has.
"""


# %%
def count(table, x):
    """Return how often x stands in a table."""
    return int((table == x).sum())


table = np.arange(1_000_000) % 7
remote = client.scatter(table)
client.gather([client.submit(count, remote, x) for x in range(3)])

# %% [markdown]
"""
**Forecast:** the table has a million numbers of 8 bytes. How many megabytes would go out for three tasks that bring the table along, and how many
with `scatter`? Put your two numbers, such as `(5, 5)`, in the place of `None`. (`cloudpickle` packs a call as Dask does.)
"""


# %%
def packed(*call):
    """Return how many bytes a call takes when it is packed."""
    return len(cloudpickle.dumps(call))


with_table = sum(packed(count, table, x) for x in range(3))
with_future = packed(table) + sum(packed(count, remote.key, x) for x in range(3))  # the data's name
check_guess(None, (round(with_table / 1e6), round(with_future / 1e6)))

# %%
print(f"the table in each task: {with_table / 1e6:.1f} MB")
print(f"scattered once:         {with_future / 1e6:.1f} MB")

# %% [markdown]
"""
24 MB against 8. With 50 tasks it would be 400 against 8. (Better still: let a task load the data where it is needed, and do not send them at all. And mind that `scatter` takes a *list*
for several things: it sends each element by itself and returns a list of futures. To send a list as one thing, write
`(remote,) = client.scatter([my_list])`.)

### Exercise 3: send it once

Finish `score_all(client, function, table, values)`: it returns the list of `function(table, x)` for all `x` in `values`, in order, each
computed by a task of its own. `table` is a NumPy array, and goes to the cluster **once**: all tasks wait for the same piece of data, and
none brings its own. Nothing else is scattered, no task waits for another, and all are sent before one is waited for. If a call fails, its error is raised, and nothing is tried again.

<details><summary>Hint 1</summary>

First `remote = client.scatter(table)`. Then hand over `remote` wherever the table was.

</details>
<details><summary>Hint 2</summary>

`[client.submit(function, remote, x) for x in values]`, and `gather` what that gives.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "score_all", "locked": false, "schema_version": 3, "solution": true, "task": false}
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    ### BEGIN SOLUTION
    remote = client.scatter(table)
    return client.gather([client.submit(function, remote, x) for x in values])
    ### END SOLUTION


# %%
# score_all(client, count, table, [0, 1, 2])

# %% [markdown]
"""
The checks send these tables, and functions of a table. Run the cell; you need not read it.
"""


# %% jupyter={"source_hidden": true}
"""Given: functions of a table, tables to send, and what comes of them without a cluster."""


def given_entry(table, x):
    """Return the entry of a table at place x."""
    return table[x].item()


def given_first_place(table, x):
    """Return at which place of a table x stands first, or None."""
    return next((n for n in range(len(table)) if table[n] == x), None)


def given_word(table, x):
    """Return the entry of a table at place x, or a word for 0."""
    return table[x].item() or "none"


def given_length(table, axis):
    """Return how long a table is along an axis."""
    return table.shape[axis]


def given_scores(function, table, values):
    """Return what `score_all` is to return."""
    return [function(table, x) for x in values]


def given_number(function, table, values):
    """Return how many tasks there are to be."""
    return len(values)


some_tables = [
    (given_entry, np.array([10, 11, 12, 0, 11]), [3, 0, 2, 0, 4, 1]),
    (given_entry, np.array([0.25, 1000, -70000]), [0, 1, 2]),
    (given_first_place, np.array([7, 8, 9]), [9, 6, 7]),
    (given_length, np.zeros((2, 3)), [1, 0]),
    (given_word, np.array([5, 0]), [1, 0]),
    (given_entry, np.array(["b", "", "ab"]), [2, 0]),
]

# %% nbgrader={"grade": true, "grade_id": "score_all_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`score_all` returns the results, in the order of the values."""
calls = [(count, np.array([5, 5, 6]), [6, 5]), *some_tables]
### BEGIN HIDDEN TESTS
some = drawn(lists(whole_numbers(0, 4), 5, 9), lists(whole_numbers(0, 4), 1, 6), more=2)
calls += [(count, np.ones(50, dtype=int), [1])]
calls += [(function, np.array(table), values) for table, values in some for function in (count, given_entry)]
### END HIDDEN TESTS
hint = "Is the function that is passed in called with the table and each value, also where two are equal? Are results gathered, in the order of values, and returned?"
check_beside(observe, score_all, *calls, hint=hint).sees("value", given_scores)
keeps_order(score_all, hint)
### BEGIN HIDDEN TESTS
keeps_order(score_all, hint, 60)
### END HIDDEN TESTS
lets_errors_out(score_all, np.arange(3), [1, -2, 3])

# %% nbgrader={"grade": true, "grade_id": "score_all_sent_once", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""All tasks wait for one and the same piece of data."""
calls = [(given_entry, np.arange(3, 9), [3]), (given_entry, np.arange(5000), list(range(0, 5000, 84)))]
checked = check_beside(observe, score_all, *calls, hints=HINTS)
checked.sees("value", given_scores).sees("calls in the notebook", 0).sees("tasks", at_least(given_number))
checked.sees("tasks that wait for the same piece of data", at_least(given_number))
checked.sees("pieces of data sent before", at_most(1)).sees("tasks that bring a table along", at_most(1))

# %% [markdown]
"""
## 5. When delayed, when futures, when a collection?

All three make tasks, and all three run on the same cluster:

| your work | take | because |
|---|---|---|
| functions of your own, and you know beforehand what waits for what | `delayed` | you can draw the graph, predict it and check it before anything runs |
| what comes next depends on results; you want them as they come; the work has no end (a search, a queue) | futures | they run at once, and you decide on the next when you have the last |
| tables, larger than memory, in operations that pandas has | `dask.dataframe` | it splits the table, and knows how to group, join and sort what is split; it reads only the columns that are needed |
| arrays of numbers, in operations that NumPy has | `dask.array` | the same for blocks of an array |
| unlike records (text, JSON), to be filtered and counted | `dask.bag`, then a table | the same for lists |
| one loop that takes a minute | none of them | what you add is more than what you gain |

They mix: `dask.dataframe.from_delayed(parts)` makes one table of delayed parts, `table.to_delayed()` takes it apart, `client.compute(z)` makes a future of a `Delayed` `z`.

**And Parquet.** If you may choose the format of tables that many tasks read, take Parquet. A file holds each column by itself, compressed, with types, in pieces
whose lowest and highest values are noted: a task reads the columns and the pieces that it needs and nothing else. Of JSON or CSV it must read every
line, and HDF5 is for one writer at a time. (`table.to_parquet` needs the package `pyarrow`, which this course does not.)
"""

# %% [markdown] nbgrader={"grade": false, "grade_id": "which_tool_question", "locked": true, "schema_version": 3, "solution": false, "task": false}
"""
## Question to consider (marked by a person)

A group has a cluster of ten workers, and three jobs:

- **A.** 2,000 images; for each, the same three functions of their own, one after the other; at the end one table of all results.
- **B.** A search for the best settings of a model. One try takes a minute; from the results so far a program proposes the next setting. They stop when three
  tries in a row bring nothing.
- **C.** Ten years of sales, 300 GB in CSV files; asked are the sums by shop and month, every week anew.

In one or two sentences for each: would you take delayed, futures, or a collection, and why? And one thing that all three should not do with their data.

=== BEGIN MARK SCHEME ===
4 points, one for each:

1. A: delayed. The graph is known beforehand, functions are their own, images do not depend on one another. (Futures are right, too, with a reason such as results as
   they come.)
2. B: futures: what comes next depends on results, and as_completed keeps all workers busy. (delayed would have to stop and compute for each step.)
3. C: a collection, `dask.dataframe`: larger than memory, and groupby is there already. A remark on Parquet (converted once, only three columns read) is welcome, and not needed.
4. Not send the data from the notebook, or fetch large results to it: workers read the files themselves; large common data is scattered once; only small
   results come back. Any one of these.
=== END MARK SCHEME ===
"""

# %% [markdown] nbgrader={"grade": true, "grade_id": "which_tool", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
"""
A: delayed, since the whole graph is known before it runs, 2,000 chains of three and one last task, and I can draw and predict it. B: futures, because the next setting
depends on the results so far; `as_completed` gives the first that is done, and I send the next at once, so no worker waits. C: `dask.dataframe`, as the data do not fit
into memory and grouping is what it does; converted to Parquet once, it reads only shop, month and amount each week. In all three the workers read the files themselves: the
data should not travel through the notebook.
"""

# %% [markdown]
"""
## Summary

- A `Client` connects you to a cluster, here or anywhere: `Client(address)`. Graphs then run there.
- `submit` and `map` start tasks at once and return **futures**. Hand futures on instead of gathering results; fetch what is small.
- `as_completed` gives you what is ready, whatever you sent first.
- Scatter large data once, or let tasks load it where they run.
- `delayed` for graphs that you know, futures for what you decide as you go, collections for tables and arrays.

**What's next:** [11_failing_workers](../11_failing_workers/11_failing_workers.ipynb) goes on from here: calls fail, workers die, memory ends. Lessons 8 to 10 can come before or after, and [12_capstone](../12_capstone/12_capstone.ipynb), without steps, at the end. Draw the graphs of your own programs before
you rent a cluster. Your points so far are on the [start page](../start.ipynb).
"""

# %% [markdown]
"""
## Going further (not marked)

**Not too many at a time.** A million futures at once fill the scheduler's memory. Keep a few in flight, and send a new one for each that
comes back; `as_completed` takes new futures while it runs:
"""


# %%
def in_flight(client, function, data, limit):
    """Return the set of function(x) for all x in data, with no more than `limit` tasks on their way at a time."""
    rest = iter(data)
    waiting = as_completed([client.submit(function, x) for x in islice(rest, limit)])
    results = set()
    for future in waiting:
        results.add(future.result())
        for x in islice(rest, 1):  # the next, if there is one
            waiting.add(client.submit(function, x))
    return results


in_flight(client, slowinc, range(10), limit=3)

# %% [markdown]
"""
**Keep a result on the cluster.** `client.persist(z)` computes a graph and leaves its result on the workers: what you build on it begins from
there. `client.compute(z)` gives you a future of it. Both return at once; `later.result()` then waits for some delays.
"""

# %%
kept = client.persist(total)
later = client.compute(kept + 1)
later.result()

# %% [markdown]
"""
**How long would it take there?** Predict before you rent. Here are 200 tasks of a minute that one last task needs; what do more workers
bring, and where does it end?
"""

# %%
many = delayed(sum)([delayed(slowinc)(x) for x in range(200)])
minutes = TaskGraph(many).with_costs({"slowinc": 1.0, "sum": 1.0})
for number in (1, 10, 50, 200, 1000):
    print(
        f"{number:5} workers: {predict(minutes, workers=number).makespan:4.0f} minutes"  # until the last task ends
    )  # ends at 200: the span

# %% [markdown]
"""
**A report to keep.** The dashboard shows a cluster while it works. `performance_report` keeps what it showed, as a web page that you can look at later, or
send to whoever wants to help you:
"""

# %% tags=["measured"]
report = Path("scaling_out_report.html")
with performance_report(filename=report):
    delayed(sum)([delayed(slowinc)(x) for x in range(8)]).compute()
print(report, "has", format_bytes(report.stat().st_size))

# %% [markdown]
"""
It lies beside this notebook: double-click it in the file browser on the left, and click *Trust HTML*. Its *Summary* says how long tasks ran
(*compute time*) and how long data travelled (*transfer time*); *Task Stream* is the picture that `timeline` draws, as measured. (The
last cell of this notebook deletes it.)
"""

# %% [markdown]
"""
**A larger cluster.** Your functions of this notebook do not know how large the cluster is. What changes is how workers are started. This code is to
be read; it runs only where there is such a cluster, and needs the package it imports.

**Any machines you can log in to.** Start a scheduler on one of them and workers on the others; then put the address into the parameters
above.

```
dask scheduler                                  # on the first machine; it prints tcp://10.0.0.5:8786
dask worker tcp://10.0.0.5:8786 --nworkers 4 --nthreads 1 --memory-limit 8GB    # on each of the others
```

Or let `dask.distributed.SSHCluster(["host1", "host2"])` do the same.

**SLURM**, the queue of many computing centres. `dask_jobqueue` hands in jobs for you; each job is a worker or several. They begin when the
queue lets them: your notebook works with those that are there.

```python
from dask_jobqueue import SLURMCluster
cluster = SLURMCluster(queue="normal", cores=8, processes=8, memory="64GB", walltime="01:00:00")
cluster.scale(jobs=10)                          # 10 jobs of 8 workers with 8 GB each
client = cluster.get_client()
```

A job ends when its `walltime` is over, and its workers die; `11_failing_workers` shows what that means for their results.

**Kubernetes**, for containers. Each worker is a *pod*; its packages come from an image, so put yours into one.

```python
from dask_kubernetes.operator import KubeCluster
cluster = KubeCluster(name="mine", image="ghcr.io/dask/dask:latest", n_workers=10)
client = cluster.get_client()
```

**Dask Gateway**, where others run the clusters for you: you log in to a server and ask for one. You see no machines at all.

```python
from dask_gateway import Gateway
gateway = Gateway("https://gateway.example.org")
cluster = gateway.new_cluster()
cluster.adapt(minimum=2, maximum=20)            # as many workers as there is work for
client = cluster.get_client()
```

Wherever the workers are, five things are to be seen to:

- **Packages.** Workers need the same versions of Python, Dask and your libraries: `client.get_versions(check=True)`. Functions of your
  notebook travel along. Those of your own modules do not: `client.upload_file("mymodule.py")`.
- **Files.** A path means something on the machine that opens it. Use storage that all workers reach.
- **Distance.** What you gather comes over the network. Reduce first, then fetch.
- **Trust.** Whoever reaches the port of a scheduler or of a worker can run programs there as you, also other users of these machines. Do not
  leave one open; with `distributed.Security`, everybody needs a certificate of yours, and what is sent is encrypted.
- **Cost.** A forgotten cluster goes on costing money or quota. Close it.
"""

# %% [markdown]
"""
**Close what you have opened.** This closes the client, and with it the cluster that it started. A cluster that was there before stays.
"""

# %%
client.close()
report.unlink(missing_ok=True)
