# %% [markdown]
"""
# Keep going when calls fail and workers die

On one computer a program works or it does not. On a hundred, something always fails: a server is busy, a machine is switched off, a task uses more memory than
there is. Here you let calls fail and kill workers, and see what is lost, what is done again, and what that costs.

**You will**

- try again what failed, and keep the results of what did not;
- kill a worker under your own program, and find out what has to run again;
- choose workers that have memory enough.

**You need** `07_scaling_out`: a client, `submit`, futures and `wait`; and from `01_delayed_basics` the task graph, its *work* (all tasks) and its *span* (the longest chain of
tasks that wait for one another).

**Time:** about 50 minutes; 10 more for the question at the end, and 10 if you like for *Going further*.

**How the exercises work.** Replace the line that raises `NotImplementedError`, run the cell, then run the checks
below it. A check that fails says what it saw, what it expected and where to look; when it is graded, it tries
other inputs, too. A function leaves its arguments as they are: to change a list or a dictionary, make a new one. Lines that begin
with `#` in a cell of their own are for trying: take the `#` away once your function is written.
"""

# %%
import builtins
import logging
import random
import time  # noqa: F401, your answers may use it
import warnings
from functools import partial
from threading import Timer
from time import sleep
from uuid import uuid4

import dask
import numpy as np
import psutil
from dask import delayed
from dask.distributed import Client, KilledWorker, as_completed, get_client, get_worker, wait  # noqa: F401, use any

from course import at_least, check, drawn, each, lists, whole, whole_numbers
from course.failing import results_and_failed, tries_of_each, with_failures
from course.observed import check_beside
from tasklens import TaskGraph, diagram, predict

# A worker that dies is started again. Where that takes more than 15 s, a cluster gives it up, unless told to wait longer.
dask.config.set({"distributed.deploy.lost-worker-timeout": "5 minutes"})
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
The cluster, as in `07_scaling_out`:
"""


# %%
# Takes about 6 seconds: workers have to start
def open_client(**settings):
    """Return the client of the cluster at `address`; without an address, of a new cluster on this computer."""
    if address:
        return Client(address)
    settings = {"dashboard_address": "127.0.0.1:0", "silence_logs": logging.CRITICAL} | settings
    return Client(n_workers=workers, threads_per_worker=1, memory_limit=memory_limit, **settings)


def slowinc(x):
    """Return x + 1, slowly."""
    sleep(delay)
    return x + 1


client = open_client()
total = delayed(sum)([delayed(slowinc)(x) for x in range(8)])
total.compute()

# %% [markdown]
"""
## 1. When a call fails

A call that raises an error costs no more than its own result. Its future has the status `error`; `future.result()` raises the error
here, `future.exception()` returns it, and the other futures are as good as ever.
"""


# %%
def half(x):
    """Return half of an even number."""
    if x % 2:
        raise ValueError(f"{x} is odd")
    return x // 2


futures = client.map(half, range(4))
wait(futures)  # a list of futures: until each has a result or an error
for future in futures:
    print(future.status, "   ", future.exception() or future.result())

# %% [markdown]
"""
(Mind that `wait` wants a list. Given a dictionary with futures as its keys, it returns at once: write `wait(list(futures))`.)

`client.gather(futures)` would raise the first error; `client.gather(futures, errors="skip")` leaves out what failed.

Some errors go away by themselves: a server was busy, a file was not there yet. For these, `client.submit(f, x, retries=3)` tells the
scheduler to try up to three *more* times, so four times in all, before the future is an error. `client.map`, `compute` and
`dask.annotate` take `retries`, too.

For something to try it with, here is a call that fails as often as you wish. It has to remember how often it was called, and a
worker is a bad place for that: the next attempt may go to another worker. So it asks the scheduler to count.
"""


# %%
def attempt(name):
    """Return how many times this has been called with this name, anywhere on the cluster."""

    def count(dask_scheduler):
        counts = dask_scheduler.__dict__.setdefault("course_attempts", {})
        counts[name] = counts.get(name, 0) + 1
        return counts[name]

    return get_client().run_on_scheduler(
        count
    )  # runs it beside the scheduler, which it gets as dask_scheduler


def flaky(x, failures, run, kind="OSError"):
    """Return 10 * x, but fail the first failures[x] times. A new `run` begins anew."""
    number = attempt(f"{run}-{x}")
    if number <= failures.get(x, 0):
        raise getattr(builtins, kind)(f"attempt {number} for {x} failed")
    return 10 * x


twice_unlucky = partial(flaky, failures={7: 2}, run=uuid4().hex)
client.submit(twice_unlucky, 7, retries=3).result()

# %% [markdown]
"""
### Exercise 1: try again what failed

Finish `collect(client, function, data, tries)`. It computes `function(x)` on the cluster for every `x` in `data`. A call that
fails is tried again, until it has been tried `tries` times in all; one that succeeded is not called again, unless its worker dies (section 2). It returns two
things:

- a dictionary from each `x` that succeeded to its result,
- a list of those `x` that never did, in the order of `data`.

No error of a call is raised, whatever `Exception` it is. Without data both are empty. Whatever a call returns is a result: 0, `None`, also an error that is returned and not raised. (The values in `data` differ from one another, and `tries` is at least 1.)

<details><summary>Hint 1</summary>

Let the scheduler try again: `client.submit(function, x, retries=...)`. Mind the difference between tries in all and *more* tries.

</details>
<details><summary>Hint 2</summary>

`wait(futures)`, then look at each: where `future.status` is `"error"`, it never succeeded; of all others take `future.result()`. Or put
`future.result()` into `try` and `except Exception`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "collect", "locked": false, "schema_version": 3, "solution": true, "task": false}
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    ### BEGIN SOLUTION
    futures = [client.submit(function, x, retries=tries - 1) for x in data]
    wait(futures)
    results, failed = {}, []
    for x, future in zip(data, futures, strict=True):
        if future.status == "error":
            failed.append(x)
        else:
            results[x] = future.result()
    return results, failed
    ### END SOLUTION


# %%
# collect(client, half, [4, 5, 6], 2)


# %% [markdown]
"""
The checks call it with functions like `flaky`, which fail as often as `failures` says. Run the cell; you need not read it.
"""


# %% jupyter={"source_hidden": true}
"""Given: (failures, data, tries, kind of error), and maybe which call takes longer, and if results are unusual."""
some_failures = [
    ({2: 1, 3: 99}, [3, 1, 0, 2], 3, "OSError"),
    ({4: 1, 0: 9}, [4, 0, 5], 1, "KeyError"),
    ({}, [], 2, "OSError"),
    ({6: 3}, [6], 2, "Unheard"),
    ({7: 4, 5: 5}, [7, 1, 5], 5, "OSError"),
    ({}, ["1", 1], 1, "OSError"),
    ({3: 9, 1: 9, 2: 9}, [3, 1, 2, 0], 1, "OSError", 3),  # 3 fails late
    ({5: 1}, [6, 1, 0, 2, 3, 4, 5, 7], 2, "ValueError", None, True),  # results are None, 0, an error, …
]
some_said = "collect(client, f, {1}, {2}), where f is flaky with failures={0} and kind={3}"
some_tries = [({2: 1, 3: 99}, [1, 2, 3], 3, "OSError"), ({1: 3, 2: 1}, [1, 2, 3], 2, "OSError")]
some_seen = {"tasks": at_least(1), "calls in the notebook": 0, "tries of each": tries_of_each}
some_hints = {
    "tasks": "Let the cluster call f, client.submit(f, x, retries=...), and wait until all have ended.",
    "calls in the notebook": "Let the cluster call f, client.submit(f, x, retries=...), also where it is tried again.",
    "tries of each": "`retries` counts the tries after the first. Only what failed is sent again; in a loop of your own with pure=False, or "
    "you get the old error.",
}

# %% nbgrader={"grade": true, "grade_id": "collect_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`collect` returns the results of what succeeded, and the list of what did not."""
calls = [*some_failures]
### BEGIN HIDDEN TESTS
calls += [({7: 14, 5: 99}, [7, 5, 3], 15, "OSError")]
calls += [*[({8: 9}, [8], 1, "OSError")] * 3, ({}, [8], 1, "OSError")]
kind = random.choice(["RuntimeError", "ValueError", "ZeroDivisionError", "LookupError"])
calls += [({9: 2, 4: 1, 6: 3}, [6, 9, 4], 3, "TypeError"), ({9: 5, 4: 5, 6: 5}, [6, 9, 4], 2, "Exception")]
some = drawn(lists(whole_numbers(0, 9), 1, 4, distinct=True), whole_numbers(1, 3), more=2)
calls += [({x: x // 2 for x in data}, data, tries, kind) for data, tries in some]
### END HIDDEN TESTS
hint = "What succeeded in at most `tries` tries, and a list of the others in the order of data: after wait(list(futures)) ask each; raise no error."
checked = check_beside(with_failures, collect, *calls, said=some_said, hint=hint)
checked.sees("value", results_and_failed)

# %% nbgrader={"grade": true, "grade_id": "collect_tries", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""What failed is tried again on the cluster, as often as allowed, and what succeeded is not."""
hint = "Ask each future how it ended, after wait(list(futures)): no error of a call comes out of collect."
checked = check_beside(with_failures, collect, *some_tries, said=some_said, hint=hint)
checked.sees_all(some_seen, some_hints)

# %% [markdown]
"""
## 2. When a worker dies

Machines fail, and systems kill processes that use too much memory. A worker that dies takes with it the tasks that it was
running, **and all results that it held**. The scheduler still has the graph. It finds out what is lost and has it computed again, on
the workers that are left. A worker process on your own computer is also started again, by a guard called the *nanny*.

Try it. Eight results lie on the workers; one worker is killed; then you ask for the results:
"""


# %% tags=["measured"]
# Takes about 6 seconds: a worker has to be started again
numbers = client.map(slowinc, range(100, 108))
wait(numbers)
holders = client.who_has(numbers)  # {task: [workers that hold its result]}
if address:
    print("This cluster may be used by others: nobody is killed.")
else:
    victim, process = next(iter(client.run(lambda: psutil.Process().pid).items()))
    psutil.Process(process).kill()
    print("lost with", victim, "are", sum(victim in where for where in holders.values()), "of 8 results")
print(client.gather(numbers))
client.wait_for_workers(workers)

# %% [markdown]
"""
All eight are there again. You did nothing; you only waited for those that were computed twice. That works for tasks that may
run twice. A task that sends an e-mail sends two: let tasks return values, and act on them at the end.

(A task that kills its worker each time is not tried for ever. After some deaths its future fails with `KilledWorker`. Nearly always
it uses too much memory.)
"""

# %% [markdown]
"""
**Under your own program.** The next function calls one of your functions, and kills a worker while it runs.
"""


# %%
# Takes about 5 seconds
def with_a_death(answer, *args):
    """Return answer(client, *args); meanwhile one of the workers is killed, if they are this notebook's own."""

    def kill():
        psutil.Process(next(iter(client.run(lambda: psutil.Process().pid).values()))).kill()

    death = Timer(2 * delay, kill)
    if not address:
        death.start()
    try:
        return answer(client, *args)
    finally:
        if not address:
            death.join()
        client.wait_for_workers(workers)


def squares(client, function, data):
    """Return function(x) for all x in data."""
    return client.gather(client.map(function, data))


with_a_death(squares, slowinc, range(200, 208))

# %%
# with_a_death(collect, slowinc, [300, 301, 302, 303, 304, 305], 1)

# %% [markdown]
"""
A death is no failure of the call: it costs no try, and `retries` plays no part in it. (After a death, a future's status is `"finished"` no more, until its result is there again:
that is why to ask for `"error"`, and to take everything else by `future.result()`, which waits.)
"""

# %% [markdown]
"""
**What has to run again?** Not everything that was lost. Suppose that `a`, `b`, `c` and `d` were loaded, `ab` was made of the first
two, `cd` of the others, and `all` of both. When `ab` was done, nobody needed `a` and `b` any more, and Dask forgot their results.

`dask_key_name` gives a task the name by which the picture and the next exercise know it; without it, Dask makes up a name.
"""


# %%
def combine(*parts):
    """Return all parts as one."""
    return "".join(parts)


a, b, c, d = (delayed(combine)(name, dask_key_name=name) for name in "abcd")
ab = delayed(combine)(a, b, dask_key_name="ab")
cd = delayed(combine)(c, d, dask_key_name="cd")
everything = delayed(combine)(ab, cd, dask_key_name="all")
diagram(everything)

# %% [markdown]
"""
Now `ab` lies on worker 1, `c` and `d` on worker 2, and worker 2 runs `cd`. **Before you go on:** what still has to run if
worker 2 dies at this moment? And if it is worker 1?

<details><summary>Answer</summary>

If worker 2 dies: `c`, `d`, `cd` and `all`; `ab` is safe on worker 1. If worker 1 dies: `ab` is lost, and to compute it again Dask needs `a`
and `b`, which it has forgotten. So `a`, `b`, `ab`, `cd` and `all`.

</details>

What that costs is again a matter of work and span. A task that need not run again costs nothing. With one second for each other task, on
the one worker that is left:
"""


# %%
def seconds_left(tasks, workers):
    """Return the seconds that these tasks of `everything` take, at one second each."""
    costs = TaskGraph(everything).with_costs(lambda task: float(task.key in tasks))
    return predict(costs, workers=workers).makespan


print("nobody dies:  ", seconds_left({"cd", "all"}, workers=2))
print("worker 2 dies:", seconds_left({"c", "d", "cd", "all"}, workers=1))
print("worker 1 dies:", seconds_left({"a", "b", "ab", "cd", "all"}, workers=1))

# %% [markdown]
"""
### Exercise 2: what still has to run

Finish `still_to_run(needs, holders, dead, wanted)`. It returns the *set* of all tasks that still have to run after some workers have died,
to get the result of the task `wanted`.

- `needs` says for each task which tasks' results it needs: `{"all": ["ab", "cd"], "ab": ["a", "b"], "a": [], ...}`.
- `holders` says for each result that there was before, on which workers it lies: `{"ab": ["w1"], "c": ["w2"]}`. There may be
  copies on several workers. A result that is not in it has not been computed yet, or is forgotten.
- `dead` is the set of workers that have died: `{"w2"}`.

A result that lies on a living worker is used, and what was needed for it does not matter.

<details><summary>Hint 1</summary>

Begin with `wanted`. If a living worker holds it, nothing has to run. If not, it has to run, and so does whatever has to
run for each task that it needs.

</details>
<details><summary>Hint 2</summary>

Keep a list of tasks that you have to look at, beginning with `[wanted]`, and a set of those that have to run. Or let the function
call itself for each of `needs[wanted]`, and unite the sets.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "still_to_run", "locked": false, "schema_version": 3, "solution": true, "task": false}
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    ### BEGIN SOLUTION
    to_look_at, must_run = [wanted], set()
    while to_look_at:
        task = to_look_at.pop()
        alive = set(holders.get(task, [])) - set(dead)
        if not alive and task not in must_run:
            must_run.add(task)
            to_look_at.extend(needs[task])
    return must_run
    ### END SOLUTION


# %%
needs = {"a": [], "b": [], "c": [], "d": [], "ab": ["a", "b"], "cd": ["c", "d"], "all": ["ab", "cd"]}
# still_to_run(needs, {"ab": ["w1"], "c": ["w2"], "d": ["w2"]}, {"w2"}, "all")

# %% [markdown]
"""
The checks ask for these deaths. Run the cell; you need not read it. You may ask, too: `still_to_run(some_needs, *some_deaths[2][0])`.
"""


# %% jupyter={"source_hidden": true}
"""Given: graphs, which results there were on which workers, who has died, what is wanted; and what has to run."""
some_needs = {"all": ["ab", "cd"], "ab": ["a", "b"], "a": [], "b": [], "c": [], "cd": ["c", "d"], "d": []}
some_backwards = dict(reversed(some_needs.items()))
some_graphs = {
    "still_to_run(some_needs, holders={1}, dead={2}, wanted={3})": some_needs,
    "still_to_run(some_backwards, holders={1}, dead={2}, wanted={3})": some_backwards,
}
some_places = {"ab": ["w1"], "c": ["w2"], "d": ["w2"]}
some_deaths = [
    ((some_places, set(), "all"), {"cd", "all"}),
    ((some_places, {"w2"}, "all"), {"c", "d", "cd", "all"}),
    ((some_places, {"w1"}, "all"), {"a", "b", "ab", "cd", "all"}),
    (({"ab": ["w2"], "c": ["w1"], "d": ["w1"]}, {"w2"}, "all"), {"a", "b", "ab", "cd", "all"}),
    (({"all": ["w1"], "a": ["w2"]}, {"w2"}, "all"), set()),
    (({"ab": ["w1"], "cd": ["w10"]}, {"w10"}, "all"), {"c", "d", "cd", "all"}),
    (({"c": ["w1"], "ab": ["w1"]}, {"w2"}, "cd"), {"d", "cd"}),
]

some_report = {"read": [], "clean": ["read"], "mean": ["clean"], "max": ["clean"], "report": ["mean", "max"]}
some_copies, some_seven = (
    {"clean": ["w1", "w2", "w4"], "mean": ["w3"]},
    [f"tcp://10.0.0.{n % 2}:4013{n // 2}" for n in range(7)],  # several on each machine
)
more_deaths = [
    ((some_copies, {"w1", "w2"}, "report"), {"max", "report"}),
    ((some_copies, {"w1", "w3", "w4"}, "report"), {"mean", "max", "report"}),
    ((some_copies, {"w1", "w2", "w4"}, "report"), {"read", "clean", "max", "report"}),
    ((some_copies, {"w1", "w2", "w3", "w4"}, "report"), {"read", "clean", "mean", "max", "report"}),
    (({"clean": some_seven}, {*some_seven[:3], *some_seven[4:]}, "report"), {"mean", "max", "report"}),
    (({"clean": some_seven}, {*some_seven}, "report"), {"read", "clean", "mean", "max", "report"}),
]

# %% nbgrader={"grade": true, "grade_id": "still_to_run_one_death", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`still_to_run` finds what one dead worker leaves to be done."""
deaths = [*some_deaths]
### BEGIN HIDDEN TESTS
deaths += [(({}, set(), "a"), {"a"}), (({"ab": ["ww"], "cd": ["w"]}, {"w"}, "all"), {"c", "d", "cd", "all"})]
deaths += [(({"d": ["w3"], "a": ["w2"]}, {"w2"}, "all"), {"a", "b", "ab", "c", "cd", "all"})]
### END HIDDEN TESTS
hint = "Return a set (an empty one is set()). What a living worker holds is used. What is lost or forgotten runs again, and so does what it needs, if that is not there."
for said, needs in some_graphs.items():
    checked = check(still_to_run, *[(needs, *death) for death, _ in deaths], said=said, hint=hint)
    checked.returns(each(*[to_run for _, to_run in deaths]))

# %% nbgrader={"grade": true, "grade_id": "still_to_run_copies", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""A copy on a living worker saves a result, and several workers may die."""
hint = "Return a set. A result is lost only if all workers that hold a copy are dead, however many there are."
said = "still_to_run(some_report, holders={1}, dead={2}, wanted={3})"
checked = check(still_to_run, *[(some_report, *death) for death, _ in more_deaths], said=said, hint=hint)
checked.returns(each(*[to_run for _, to_run in more_deaths]))
### BEGIN HIDDEN TESTS
chain = {n: [n - 1] if n else [] for n in range(200)}
lengths = [3, 198, random.randrange(4, 197)]
calls = [(chain, {n: ["w1", "w2"], n // 2: ["w2"]}, {"w2", "w9"}, 199) for n in lengths]
in_no_order = dict(random.sample(list(chain.items()), len(chain)))
calls += [(in_no_order, {n: ["w1", "w2"]}, {"w2"}, 199) for n in lengths]
calls.append((chain, {150: [f"w{n}" for n in range(9)]}, {f"w{n}" for n in range(8)}, 199))
said = "still_to_run(a chain of 200 tasks, holders={1}, dead={2}, wanted={3})"
check(still_to_run, *calls, said=said, hint=hint).returns(lambda *call: set(range(max(call[1]) + 1, 200)))
### END HIDDEN TESTS

# %% [markdown]
"""
## 3. Memory is limited for each worker

`memory_limit` says how much one worker may use. Dask acts in four steps, by default at

| of the limit | a worker |
|---|---|
| 60 % | counts the results that it keeps, and moves them to disk, the least recently used first: it *spills* |
| 70 % | does the same when the memory of its whole process, with all that tasks use, is that large |
| 80 % | takes no new tasks until there is room again |
| 95 % | is killed by its nanny, and started anew without its results |

Spilling keeps you going, but reading back is slow. What a task has in use at the moment cannot be spilled. See the first step at work in
a worker that may keep 10 MB, and gets six results of 2 MB. (Here we switch the other three off: such a small limit is far below what
the process itself needs.)
"""

# %%
only_results = {f"distributed.worker.memory.{step}": False for step in ("spill", "pause", "terminate")}
with (
    dask.config.set(only_results),
    Client(
        n_workers=1,
        processes=False,
        memory_limit="10MB",
        dashboard_address="127.0.0.1:0",
        set_as_default=False,
    ) as small,
):
    blocks = small.map(lambda n: np.full(250_000, float(n)), range(6))
    wait(blocks)
    # run calls a function on each worker, here one, and gives a dictionary: {address: (in memory, on disk)}
    ((in_memory, on_disk),) = small.run(
        lambda dask_worker: (len(dask_worker.data.fast), len(dask_worker.data.slow))
    ).values()
    print("in memory:", in_memory, "  on disk:", on_disk)
    print("and all of them are there:", [float(block[0]) for block in small.gather(blocks)])

# %% [markdown]
"""
60 % of 10 MB are 6 MB: no more than three results of 2 MB. The others went to disk, and came back when they were asked for.

### Exercise 3: how many workers?

You start a cluster on one machine, with one thread for each worker. `memory` bytes are shared evenly among the workers: that gives
each its `memory_limit`. A task needs up to `task_memory` bytes while it runs, and that must not be more than 60 % of its
worker's limit (exactly 60 % is allowed). There are `cores` processors, and no more workers than these are of use.

Finish `plan_cluster(memory, cores, task_memory)`: it returns a dictionary with `workers`, the **largest** possible number (an integer), and
`memory_limit`, in bytes, for each of them (rounded to whole bytes or not). If not even one worker fits, it raises a `ValueError`.

<details><summary>Hint 1</summary>

With `n` workers, 60 % of each limit are `0.6 * memory / n`. What is the largest `n` with which that is enough for a task? (Dividing by 0.6 rounds, and may lose a worker.)

</details>
<details><summary>Hint 2</summary>

`int(0.6 * memory / task_memory)` workers fit. Take the smaller of that and `cores`; then divide the memory among them.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "plan_cluster", "locked": false, "schema_version": 3, "solution": true, "task": false}
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks use at most 60 % of their limit."""
    ### BEGIN SOLUTION
    workers = min(cores, int(0.6 * memory / task_memory))
    if workers < 1:
        raise ValueError(f"A task of {task_memory} bytes is too large for a machine with {memory} bytes.")
    return {"workers": workers, "memory_limit": memory // workers}
    ### END SOLUTION


# %%
# plan_cluster(64e9, 16, 5e9)


# %% [markdown]
"""
The checks ask for these plans. Run the cell; you need not read it.
"""


# %% jupyter={"source_hidden": true}
"""Given: (memory, cores, memory of a task) in gigabytes → workers; some fit exactly."""
some_plans = {
    (64, 16, 5): 7,
    (64, 4, 5): 4,
    (16, 8, 9): 1,
    (8, 1, 2): 1,
    (64, 11, 1): 11,
    (1000, 128, 1): 128,
}
some_plans |= {(10, 4, 6): 1, (60, 64, 12): 3, (4, 16, 0.1): 16}
some_plans |= {
    (2000, 256, 5.5): 218,
    (10.9, 8, 1.6): 4,
    (60, 64, 12.00001): 2,
}  # a little too large for three


def given_entries(plans):
    """Return what is in the dictionary for each plan."""
    return [{"workers": whole(n), "memory_limit": memory * 10**9 / n} for (memory, _, _), n in plans.items()]


def given_bytes(memory, cores, task_memory):
    """Return what `plan_cluster` gets: gigabytes as whole bytes."""
    return round(memory * 10**9), cores, round(task_memory * 10**9)


# %% nbgrader={"grade": true, "grade_id": "plan_cluster_numbers", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`plan_cluster` finds the largest number of workers, and what each of them may use."""
plans = {**some_plans}
### BEGIN HIDDEN TESTS
plans |= {(100, 64, 1.1): 54, (100, 32, 0.5): 32, (31, 3, 5): 3, (7, 2, 4): 1, (4000, 400, 5): 400}
plans |= {
    (10.0009, 8, 1.50013): 4,
    (10.0008, 8, 1.50013): 3,
    (60, 64, 12.0000002): 2,
    (60, 64, 11.9999998): 3,
    (60, 64, 12.000000001): 2,
}
others = {(20, 64, 12): 1, (20, 9, 6): 2, (90, 8, 9): 6, (120, 16, 18): 4}
plans |= dict(random.sample(list(others.items()), 1))
### END HIDDEN TESTS
hint = "The largest n with task_memory * n <= 0.6 * memory, but no more than cores: is it exact where it just fits?"
hints = {"workers": hint, "memory_limit": "All the memory, shared evenly: a number of bytes."}
said = "plan_cluster(memory={0}, cores={1}, task_memory={2})"
checked = check(plan_cluster, *[given_bytes(*plan) for plan in plans], said=said, hint=hint)
checked.entries(each(*given_entries(plans)), hints, told=True)

# %% nbgrader={"grade": true, "grade_id": "plan_cluster_too_large", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""A task that is too large for the machine is refused with a ValueError."""
calls = [(8 * 10**9, 4, 6 * 10**9), (10 * 10**9, 4, 6 * 10**9 + 1000), (10**9, 4, 10**12)]
hint = "A task does not fit into 60 % of the memory: raise a ValueError."
said = "plan_cluster(memory={0}, cores={1}, task_memory={2})"
check(plan_cluster, *calls, said=said).raises(ValueError, hint=hint)

# %% [markdown] nbgrader={"grade": false, "grade_id": "hundred_files_question", "locked": true, "schema_version": 3, "solution": false, "task": false}
"""
## Question to consider (marked by a person)

A program has 100 tasks of 60 s, none of which needs another; one last task, of 10 s, needs all their results. It runs on 10 workers
with one thread each. All 100 tasks are done, and each worker holds ten of the results, when one worker dies, just as the last task begins
on another worker. The dead worker does not come back.

In at most six sentences: how long would the whole have taken without the death? What has to run again, and how long does the whole take now? Would
it take longer with 100 workers, of which again one dies at this moment? What could make such a loss cheaper?

=== BEGIN MARK SCHEME ===
4 points, one for each:

1. Without the death: ten rounds of 60 s, then 10 s: 610 s.
2. The ten results of the dead worker are computed again (not the other 90), on nine workers: two rounds of 60 s; then the last task begins:
   600 + 120 + 10 = 730 s. (A remark that the last task may have run in part is welcome.)
3. With 100 workers: one round and the last task take 70 s. One result is lost, one task runs again: 60 + 60 + 10 = 130 s. The whole is much shorter, though
   nearly twice as long as without a death; each worker holds less.
4. A sensible remedy: save results to files as they are made and let the last task read them; keep copies (`client.replicate`); shorter tasks;
   combine in a tree, so that early results are no longer needed. Not: retries (they help against errors, not lost results).
=== END MARK SCHEME ===
"""

# %% [markdown] nbgrader={"grade": true, "grade_id": "hundred_files", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
"""
Ten workers do 100 tasks in ten rounds of 60 s, and the last task takes 10 s: 610 s. The death costs the ten results that lay on that worker; the
other 90 are safe. Nine workers compute ten tasks in two rounds, 120 s, and only then can the last task begin: 730 s in all. With
100 workers there is one round, one result is lost and computed again, and the whole takes 60 + 60 + 10 = 130 s instead of 70 s. If each task
writes its result to a file that all workers reach, a death costs only what was running.
"""

# %% [markdown]
"""
## Summary

- A call that fails costs its own result; `retries` tries it again, and the other futures are as good as ever.
- When a worker dies, Dask computes again what was lost and is still needed. Results on living workers are used.
- So a task may run twice: let it return what it finds, and act on that at the end.
- A worker spills at 60 % of its limit, and is killed at 95 %: fewer workers have more memory each.

**What's next:** [12_capstone](../12_capstone/12_capstone.ipynb): raw files, a question, and a time to beat. Your points so far are on the [start page](../start.ipynb).
"""

# %% [markdown]
"""
## Going further (not marked)

**Who goes first, and where.** `dask.annotate` says something about tasks that are made inside it: how important they are, how often to
try again, which workers may run them. Here six tasks for one worker are numbered as they begin: with `priority`, the later of two groups comes first.
Change the numbers. (`optimize_graph=False`, since what Dask does to a graph before it runs may lose such notes.)
"""

# %% tags=["measured"]
started = partial(attempt, uuid4().hex)  # says how many have begun


def turn(x):
    """Return x, and as which of all tasks this one began."""
    place = started()
    sleep(delay)
    return x, place


one = [min(client.scheduler_info(n_workers=-1)["workers"])]
with dask.annotate(priority=-1, retries=2, workers=one):
    patient = [delayed(turn)(x) for x in range(3)]
with dask.annotate(priority=1, workers=one):
    urgent = [delayed(turn)(x) for x in range(10, 13)]
in_turn = dask.compute(patient, urgent, optimize_graph=False)  # pairs: (x, which of all it was)
in_turn

# %% [markdown]
"""
**More than there is.** What happens to a task that takes more memory than its worker may have? Here a worker with a limit of 300 MB of its own runs a task that takes 20 MB
more every tenth of a second. (By default Dask gives up when a task has killed four workers; here, one.)
"""


# %%
# Takes about 5 seconds
def greedy(megabytes):
    """Take memory, 20 MB after 20 MB; return how much it was."""
    taken = []
    for _ in range(megabytes // 20):
        taken.append(np.ones(2_500_000))
        sleep(0.1)
    return sum(block.nbytes for block in taken)


with dask.config.set({"distributed.scheduler.allowed-failures": 0}):
    alone = Client(
        n_workers=1,
        threads_per_worker=1,
        memory_limit="300MB",
        dashboard_address="127.0.0.1:0",
        silence_logs=logging.CRITICAL,
        set_as_default=False,
    )
with alone:
    try:
        print(alone.submit(greedy, 1000).result())
    except KilledWorker as error:
        print(type(error).__name__, "at", greedy.__name__)

# %% [markdown]
"""
`KilledWorker` says which task it was, and not why. Nearly always it is memory: give the task less data, or its worker more.
"""

# %% [markdown]
"""
**Close what you have opened.** This closes the client, and with it the cluster that it started. A cluster that was there before stays.
"""

# %%
client.close()
