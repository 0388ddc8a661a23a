# %% [markdown]
"""
# Build a task graph, then run it

Some programs do one thing after the other, although many of those things do not need each other. In this notebook you let Dask run such things at the same time: you write down first *what* has to be computed, and compute it
afterwards.

**You will**

- turn ordinary calls into calls that wait, with `dask.delayed`;
- look at the graph that they form, and read from it how long it must take;
- run the graph, and see whether you were right.

**You need** Python functions, lists and list comprehensions; nothing about Dask or parallel computing.

**Time:** as counted; 10 more for the question at the end, 8 for Exercise 6 below the summary, and 5 if you like for the rest.

**How the exercises work.** Each asks you to finish a function. Replace the line that raises
`NotImplementedError`, run the cell, then run the checks below it. A check calls your function with several inputs (when it
is graded, with others, too) and says what it tried. One that fails shows what it saw, what it expected and where to look.
Run it as often as you like. A function leaves its arguments as they are: to change a list, make a new one.

| these names are | on the web | what they do |
|---|---|---|
| Dask's: `delayed`, `compute`, `visualize` | [Dask's page on delayed](https://docs.dask.org/en/stable/delayed.html) | make, run and draw lazy calls |
| of the library `tasklens`, which came with this course: `TaskGraph`, `predict`, `record`, `timeline`, `diagram` | nothing; here: `help(predict)` | read a graph, foretell, measure and draw it |
| the course's: `check`, `check_forecast`, and `numbers`, `edges`, … in checks | nothing | try your answers |
| this lesson's: `slowinc`, `slowdec`, `slowadd` | nothing; they are defined below | stand for slow work |
"""

# %%
from time import sleep

import dask
import dask.distributed  # takes a moment, which Dask would otherwise spend in the first compute
from dask import delayed

from course import at_least, check, check_forecast, drawn, edges, either, lists, named, numbers, texts
from tasklens import TaskGraph, diagram, predict, record, timeline

# %% [markdown]
"""
You may change these two numbers at any time; then run the cells below again. With `delay = 1.0` you feel the wait.
"""

# %% grading_parameters={"delay": 0.0001} parameter_sets=[{"delay": 0.01}, {"delay": 0.001, "workers": 1}, {"delay": 0.03, "workers": 8}] tags=["parameters"]
delay = 0.5  # seconds that one slow call takes
workers = 2  # how many calls may run at the same time

# %% [markdown]
"""
## 1. One call after the other

Here are three functions that take long. Real ones would read a file or ask a server.
"""


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


# %% [markdown]
r"""
We use them for a small sum:

$$
\begin{aligned}
x &= 1 + 1 \\
y &= 2 - 1 \\
z &= x + y
\end{aligned}
$$

There are three calls, so Python waits three times. (`%%time` on the first line of a cell makes Jupyter say how long it took. *Wall
time* is what a clock on the wall shows; *CPU times* leave the sleeping out.)
"""

# %% tags=["measured"]
# %%time
x = slowinc(1)
y = slowdec(2)
z = slowadd(x, y)
z

# %% [markdown]
"""
The wall time is three delays long. But to get `y` you do not need `x`: these two could
run at the same time. Only `z` has to wait, since it needs both.

Python cannot know this. It sees one line at a time, and runs it.

## 2. Write it down first

`delayed(slowinc)` is a second version of `slowinc`. When you call it, nothing is computed. You get a note that says
"`slowinc`, called with 1". The call is now **lazy**: it waits until somebody asks for its result.
"""

# %%
x = delayed(slowinc)(1)
y = delayed(slowdec)(2)
z = delayed(slowadd)(x, y)
z

# %% [markdown]
"""
This took no time, and `z` is not a number. It is a `Delayed`: a result to come, which knows how to get itself.

Mind where the brackets go: `delayed(slowinc)(1)` delays the *function* and then calls it. `delayed(slowinc(1))`
calls the slow function at once and wraps its result, 2: that looks like a `Delayed`, too, but nothing is left to do.

Each lazy call is a **task**. The tasks, with arrows from each to those that wait for it, are the **task graph**:
"""

# %%
diagram(z)

# %% [markdown]
"""
Read it from left to right. A box is a task and carries the name of its function; an arrow leads to the task that waits for its
result. Ready numbers such as 1 and 2 are not drawn. The two tasks on the left have no arrow between them: they may run at the
same time.

(Dask draws graphs, too, and outside this course you will: `z.visualize()`. There a circle is a task and a box its result; time
goes upwards, or to the right with `rankdir="LR"`; and the picture is saved as `mydask.png`.)

Now ask for the result, and look at the wall time:
"""

# %% tags=["measured"]
# %%time
z.compute(num_workers=workers)

# %% [markdown]
"""
Two delays instead of three. Section 3 says why, and why not one. (Without `num_workers`, as many tasks run at the same time as your computer has cores.) You can also look into the middle of the graph: `x` is a
`Delayed` as well, and `x.compute()` gives its number alone.
"""

# %% [markdown]
"""
### Exercise 1: four steps

Finish `four_steps(a, b)`. It adds one to `a`, adds one to `b`, adds up the two results and takes one away from the
sum, all with the slow functions above. It returns a `Delayed` and computes nothing itself.

<details><summary>Hint 1</summary>

Write it first without Dask, one call per line. Then put `delayed(...)` around each function *name*.

</details>
<details><summary>Hint 2</summary>

The last line is `return delayed(slowdec)(total)`, where `total` is itself a `Delayed`. There is no `.compute()`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "four_steps", "locked": false, "schema_version": 3, "solution": true, "task": false}
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    ### BEGIN SOLUTION
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    total = delayed(slowadd)(x, y)
    return delayed(slowdec)(total)
    ### END SOLUTION


# %% [markdown]
"""
Try it here. (The check counts the tasks, which is the `work`, and the longest chain of them, the `span`: section 3 is about both.)
"""

# %%
# diagram(four_steps(4, 7))

# %% nbgrader={"grade": true, "grade_id": "four_steps_is_lazy", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`four_steps` returns a graph of four tasks, in which three wait for one another, and computes nothing itself."""
calls = [(4, 7), (0, -1)]
### BEGIN HIDDEN TESTS
calls += [
    (8, -7),
    (-1, 6),
    (6, -1),
    *drawn(numbers(0), numbers(-20, -1)),
]  # never equal: with pure=True these would be one task
### END HIDDEN TESTS
hint = "Two increments side by side, then slowadd, then slowdec. Draw diagram(four_steps(4, 7))."
check(four_steps, *calls, hint=hint).is_lazy(slowinc, slowadd, slowdec).graph(work=4, span=3)

# %% nbgrader={"grade": true, "grade_id": "four_steps_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, the graph gives (a + 1) + (b + 1) - 1."""
calls = edges(numbers(), numbers())
### BEGIN HIDDEN TESTS
calls += drawn(numbers(), numbers(0, 1000))
### END HIDDEN TESTS
hint = "One more than a and one more than b, added up, less one: is a step missing?"
check(four_steps, *calls, hint=hint).gives(lambda a, b: a + b + 1)

# %% [markdown]
"""
The last check puts other functions (stand-ins) in the place of `slowinc`, `slowadd` and `slowdec`, and looks whether the result
follows: does it really come out of these tasks?
"""

# %% nbgrader={"grade": true, "grade_id": "four_steps_calls", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""The result comes from slowinc, slowadd and slowdec: with other functions in their place, it is another."""
stand_ins = {slowinc: lambda x: 10 * x, slowadd: lambda x, y: x * y, slowdec: lambda x: x - 1000}
hint = "Each of the four steps has to be a task of its slow function, not +, with a and b, in the order of the text."
check(four_steps, (4, 7), (5, 5), (0, 0), hint=hint).gives(lambda a, b: 100 * a * b - 1000, stand_ins)

# %% [markdown]
"""
## 3. How long must it take?

If every task takes one step of time, two numbers of the graph tell nearly everything:

- its **work** is all tasks together: the time that one worker needs, doing one task after the other;
- its **span** is the longest chain of tasks that wait for one another: the time that even a thousand workers need.

A *worker* is whatever runs tasks, one at a time: here a part of your program called a thread, later another process or
another computer. Work divided by span is the graph's **parallelism**: how many workers it can keep busy on average.

`TaskGraph` reads these numbers from the graph. It computes nothing.
"""

# %%
z = delayed(slowadd)(delayed(slowinc)(1), delayed(slowdec)(2))
graph = TaskGraph(z)
print("work", graph.work, "  span", graph.span, "  parallelism", graph.parallelism)

# %% [markdown]
"""
**Forecast:** how many steps will `z.compute()` take with one worker? With two? With ten? Put numbers in the place of `None`, and run
the cell. (It is not marked.)
"""

# %%
check_forecast({1: None, 2: None, 10: None}, z)

# %% [markdown]
"""
<details><summary>Why</summary>

One worker does three tasks, one after the other. The longest chain is `slowinc`, `slowadd`: two steps with two workers, and
still two with ten. Eight of those find nothing to do, because `slowadd` cannot start before its numbers are there.

</details>

`predict` works this out for any graph, once it knows how long tasks take. `with_costs(lambda task: delay)` says that each takes
`delay` seconds: `lambda task: delay` is a function without a name, which gets a task and returns `delay`. `predict` runs
nothing. `record` does run the graph, here with threads as workers, and writes down which worker did what, and when. `timeline`
draws the two on one axis.
"""

# %% tags=["measured"]
predicted = predict(graph.with_costs(lambda task: delay), workers=workers)
measured = record(z, scheduler="threads", workers=workers)
timeline(predicted, measured)

# %% [markdown]
"""
Each bar is a task, each row a worker. With two workers both bars on the left begin at the same time, and `slowadd` begins when
the later of them ends; in whose row is chance. Three delays have become two: **work 3, span 2**. No
number of workers makes it one.

Handing out a task takes time, too: with `delay = 0.01` you can see it. Run the cell again and the measured times change a
little; the prediction does not. That is why, in this course, checks read the graph and never the clock.

### Exercise 2: forecast

Five slow calls, and a sixth that needs the results of all five:
"""


# %%
def slowsum(values):
    """Return the sum of a list, slowly."""
    sleep(delay)
    return sum(values)


fan = delayed(slowsum)([delayed(slowinc)(i) for i in range(5)])
diagram(fan)

# %% [markdown]
"""
Finish `forecast(delay)`: it returns a dictionary with your forecasts for `fan`, when every task takes `delay` seconds.
`work` and `span` are numbers of tasks, the other three are seconds. Write numbers and `delay`: look at the picture and think in
rounds. (`predict` knows them, too, but you learn more without.)

<details><summary>Hint 1</summary>

Two workers do two of the five calls in the first round. How many rounds do five calls need? One more round follows.

</details>
<details><summary>Hint 2</summary>

A thousand workers do all five calls in one round. `"one_worker"` is the work times `delay`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "forecast", "locked": false, "schema_version": 3, "solution": true, "task": false}
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    ### BEGIN SOLUTION
    return {
        "work": 6,
        "span": 2,
        "one_worker": 6 * delay,
        "two_workers": 4 * delay,
        "thousand_workers": 2 * delay,
    }
    ### END SOLUTION


# %%
# forecast(1.0)

# %% nbgrader={"grade": true, "grade_id": "forecast_work_and_span", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`forecast` names the work and the span of `fan`, which do not depend on the delay."""
hint = "work: all boxes in the picture of fan. span: the boxes on the longest way through it. Both are tasks, not seconds."
check(forecast, 1.0, 2.5, hint=hint).entries({"work": TaskGraph(fan).work, "span": TaskGraph(fan).span})

# %% nbgrader={"grade": true, "grade_id": "forecast_seconds", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`forecast` says how long one, two and a thousand workers need, for any delay."""
calls = [1.0, 2.5, 0]
### BEGIN HIDDEN TESTS
calls += [0.03, 40, *drawn(numbers(1, 60))]
### END HIDDEN TESTS
hint = "In how many rounds can so many workers do five slowinc tasks? One more is for slowsum. Each round takes `delay`. Do not round seconds."
fan_workers = {"one_worker": 1, "two_workers": 2, "thousand_workers": 1000}
fan_rounds = {name: predict(TaskGraph(fan), workers=n).makespan for name, n in fan_workers.items()}
check(forecast, *calls, hint=hint).entries(lambda delay: {name: n * delay for name, n in fan_rounds.items()})

# %% [markdown]
"""
### Exercise 3: shorten the chain

Four numbers are to be added with `slowadd`, which takes two. This is the way most people write it, and its picture:
"""

# %%
chain = delayed(slowadd)(delayed(slowadd)(delayed(slowadd)(1, 2), 3), 4)
diagram(chain)

# %% [markdown]
"""
Three tasks, each waiting for the one before: work 3, span 3, parallelism 1. A second worker would be of no use.

Finish `add_four(values)`: it gets a list of four numbers and returns a `Delayed` of their sum. It uses `slowadd` three
times, but its span is 2.

<details><summary>Hint 1</summary>

The order in which you add numbers does not matter. Which two additions can be done at the same time?

</details>
<details><summary>Hint 2</summary>

Add the first two, add the last two, then add the two sums.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "add_four", "locked": false, "schema_version": 3, "solution": true, "task": false}
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    ### BEGIN SOLUTION
    a, b, c, d = values
    left = delayed(slowadd)(a, b)
    right = delayed(slowadd)(c, d)
    return delayed(slowadd)(left, right)
    ### END SOLUTION


# %%
# diagram(add_four([1, 2, 3, 4]))

# %% nbgrader={"grade": true, "grade_id": "add_four_span", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`add_four` uses three tasks, and no chain of them is longer than two."""
calls = [[1, 2, 3, 4], [7, 0, -2.5, 3], [5, 1, 5, 1]]
### BEGIN HIDDEN TESTS
fours = lists(numbers(), 4, 4)
calls += [[2, 0, 0, 0], *edges(fours), *drawn(fours)]
### END HIDDEN TESTS
hint = "Three slowadd tasks: two side by side, and one that adds their results. Draw diagram(add_four([1, 2, 3, 4]))."
check(add_four, *calls, hint=hint).is_lazy(slowadd).graph(work=3, span=2)

# %% nbgrader={"grade": true, "grade_id": "add_four_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, `add_four` gives the sum of all four numbers."""
calls = edges(lists(numbers(), 4, 4))
### BEGIN HIDDEN TESTS
calls += [[1e-7, 2e-7, 3e-7, 5e-7], *drawn(lists(numbers(), 4, 4))]
### END HIDDEN TESTS
check(add_four, *calls, hint="Is every number added exactly once?").gives(sum)

# %% nbgrader={"grade": true, "grade_id": "add_four_calls", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Every addition is a call of slowadd: with multiplication in its place, the graph gives the product."""
product = check(add_four, [2, 3, 5, 7], [5, 5, 1, 5], hint="Add each once, by slowadd tasks, not + or sum.")
product.gives(lambda values: values[0] * values[1] * values[2] * values[3], {slowadd: lambda x, y: x * y})

# %% [markdown]
"""
## 4. What a Delayed can do, and what it cannot

A `Delayed` takes part in arithmetic, has methods called on it and is indexed, all lazily. Every operator, method call
and index is one more task:
"""

# %%
price = delayed(slowinc)(9)
twice_plus_one = price * 2 + 1
TaskGraph(twice_plus_one)

# %%
words = delayed(str.split)("lazy tasks wait")
words[0].upper().compute()

# %% [markdown]
"""
But some things would need the value *now*, while the graph is still being built. There is none yet, so Python refuses:
"""


# %%
def why_not(code, function, value):
    """Say why function(value) fails, which is what the code asks for."""
    try:
        function(value)
    except TypeError as error:
        print(f"{code:20} {error}")


why_not("if price:", bool, price)
why_not("for word in words:", list, words)
why_not("len(words)", len, words)
why_not("int(price)", int, price)
why_not("range(price)", range, price)  # which wants a whole number
print(f"and an f-string shows the note, not the number: {price}")

# %% [markdown]
"""
Functions that compare inside, such as `max`, `min` and `sorted` of a list of `Delayed`, stumble in the same way. `sum` does not: it builds
more tasks than you meant, as you will see in the next lesson. And a `Delayed` cannot be changed: `words[0] = "eager"` fails for another reason, since
the note is written once and for all.

The remedy is always the same: put the decision, the loop, the change or the text *into a function*, and delay that function.
Inside it, values are ordinary values.

### Exercise 4: the larger one

This program wants the larger of two slow results. It fails at its `if`:

```python
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    if x > y:
        return x
    return y
```

Repair it. `larger(a, b)` returns a `Delayed`. Its graph calls `slowinc` once for each of the two numbers, side by side, and makes the
choice from their results; nothing is computed while it is built.

<details><summary>Hint 1</summary>

Which function, given two ordinary numbers, returns the larger? Python has one built in; delay it.

</details>
<details><summary>Hint 2</summary>

`delayed(max)(x, y)`; or write a function of your own with the `if` in it, and delay that.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "larger", "locked": false, "schema_version": 3, "solution": true, "task": false}
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    ### BEGIN SOLUTION
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(max)(x, y)
    ### END SOLUTION


# %%
# diagram(larger(3, 8))

# %% nbgrader={"grade": true, "grade_id": "larger_is_lazy", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`larger` leaves both slow calls, and the choice, to the graph."""
calls = [(3, 8), (0, -1), (5, 5)]
### BEGIN HIDDEN TESTS
calls += [(-3, 8), (-2, -7), *drawn(numbers(), numbers())]
### END HIDDEN TESTS
hint = "Expected are slowinc for each number, side by side, and the choice, all tasks."
check(larger, *calls, hint=hint).is_lazy(slowinc).graph(work=at_least(3), width=at_least(2))

# %% nbgrader={"grade": true, "grade_id": "larger_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, `larger` gives the larger of the two results, whichever side it stands on."""
calls = [(-7, -2), *edges(numbers(), numbers())]
### BEGIN HIDDEN TESTS
calls += [(9, 10), (9, 9.001), (-5e9, -4e9), (-1e17, 3.5), *drawn(numbers(), numbers())]
### END HIDDEN TESTS
hint = "Expected is the larger of the two results of slowinc: one number."
check(larger, *calls, hint=hint).gives(lambda a, b: max(a, b) + 1)

# %% nbgrader={"grade": true, "grade_id": "larger_calls", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Both numbers come from slowinc, each from one call: with another function in its place, the larger is another."""
hint = "Choose between what two slowinc tasks give, one for each number: not between a and b, and not before the tasks run."
calls = [(3, 8), (8, 3), (0, 1)]
### BEGIN HIDDEN TESTS
calls += [(3, -3), (5, -5)]
### END HIDDEN TESTS
negated = check(larger, *calls, hint=hint).under({slowinc: lambda x: -abs(x)})
negated.gives(lambda a, b: max(-abs(a), -abs(b))).calls(slowinc, with_each=lambda a, b: [a, b])

# %% [markdown]
"""
## 5. Compute once

Here both the sum and the difference need the same two slow numbers:
"""

# %%
x = delayed(slowinc)(10)
y = delayed(slowinc)(2)
total = x + y
difference = x - y

# %% [markdown]
"""
`total.compute()` followed by `difference.compute()` calls `slowinc` four times: a `Delayed` does not keep its result.
`dask.compute(total, difference)` takes both graphs as one, in which `x` and `y` occur once:
"""

# %%
apart = TaskGraph(total).work + TaskGraph(difference).work
together = TaskGraph(total, difference).work
print(f"{apart} tasks computed apart, {together} computed together")
dask.compute(total, difference)

# %%
diagram(total, difference)

# %% [markdown]
"""
### Exercise 5: load once

`load(name)` is some slow function that returns a number; the check brings its own. Finish `low_and_high(load, names)`:
it returns **two** `Delayed` objects (a pair: `return low, high`), the lowest and the highest of the numbers. There is at least one name, and no two are the same.
Computed together, the two load every name once, each in a task of its own, and nothing is loaded before. If a name cannot be loaded, the error comes out
when the results are computed: do not catch it.

<details><summary>Hint 1</summary>

Make one list of lazy loads, and use the same list for both results.

</details>
<details><summary>Hint 2</summary>

`delayed(min)(loads)` takes a list of `Delayed`, in square brackets: Dask does not look into a generator. Return a pair:
`return low, high`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "low_and_high", "locked": false, "schema_version": 3, "solution": true, "task": false}
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    ### BEGIN SOLUTION
    loads = [delayed(load)(name) for name in names]
    return delayed(min)(loads), delayed(max)(loads)
    ### END SOLUTION


# %%
# low, high = low_and_high(len, ["pear", "fig", "banana"])
# diagram(low, high)

# %% nbgrader={"grade": true, "grade_id": "low_and_high_is_lazy", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Nothing is loaded while `low_and_high` builds its graph, which has a task for each name."""
hint = "Return two Delayed, and load each name in a task of its own: delayed(load)(name), for each name, in a list."
loads = check(low_and_high, *edges(named("load", len), lists(texts(), 1, distinct=True)), hint=hint)
loads.is_lazy().graph(outputs=2, width=lambda load, names: at_least(len(names))).calls("load", alone=True)

# %% nbgrader={"grade": true, "grade_id": "low_and_high_loads_once", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed together, the two results load every name once."""
inputs = [(named("load", len), ["fig", ""]), *edges(named("load", len), lists(texts(), 1, distinct=True))]
### BEGIN HIDDEN TESTS
inputs = [*drawn(named("load", len), lists(texts(), 1, distinct=True)), *inputs]
### END HIDDEN TESTS
hint = "Make one list of lazy loads, delayed(load)(name), and use it for both results. Draw them: diagram(low, high)."
loads = check(low_and_high, *inputs, hint=hint)
loads.calls("load", with_each=lambda load, names: names, alone=True).lets_out("load")

# %% nbgrader={"grade": true, "grade_id": "low_and_high_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""The two results are the lowest and the highest number."""
numerals = lists(either("3", "0", "-10", "7000", "0.5", "-2.5"), 1)
given = ["7", "2.5", "4"], ["0.5", "0.25", "0.75"], ["7e15", "5e15"], ["-3e15", "-2e15"]
inputs = [(named("load", float), names) for names in given]
inputs += edges(named("load", float), numerals)
### BEGIN HIDDEN TESTS
numerals = lists(either(*map(str, range(-20, 20)), "1500", "2.5"), 1)
given = ["1500", "7", "2.5"], ["3e30", "1e30"], ["-1e30", "-3e30"]
inputs += [(named("load", float), names) for names in given]
inputs += drawn(named("load", float), numerals)
### END HIDDEN TESTS
checked = check(low_and_high, *inputs, hint="First the lowest, then the highest, of what load gives.")
checked.gives(lambda load, names: [min(map(load, names)), max(map(load, names))])

# %% [markdown]
"""
## 6. When to use `delayed`, and when not

| what you have | what fits | why |
|---|---|---|
| functions and loops of your own: odd files, a simulation for each setting | `delayed` | you say what waits for what, before anything runs |
| one large table, array or bag of records | `dask.dataframe`, `dask.array`, `dask.bag` | they build the graph, and know more about the data |
| tasks that come up while others run | futures (`07_scaling_out`) | they start at once |
| quick functions | a plain call | handing out a task takes longer than adding two numbers |
| loops of pure Python | processes (`04_schedulers`) | of threads, Python lets one compute at a time; NumPy, files and waiting do not mind |
| steps that wait for one another | plain Python | nothing can be done side by side |

And remember: a lazy function that nobody computes never runs. If it was meant to write a file, there is no file.
"""

# %% [markdown] nbgrader={"grade": false, "grade_id": "sixty_four_cores_question", "locked": true, "schema_version": 3, "solution": false, "task": false}
"""
## Question to consider (marked by a person)

A colleague reads 12 files, which takes 10 s for each, and then makes one summary of them all, which takes 30 s. She has
bought a machine with 64 cores and expects to be done in (12 × 10 + 30) / 64 ≈ 2.3 s.

In at most six sentences: how long will it really take, and why? Use the words *work* and *span*. How many of her cores
will ever be busy? What could she change in her program to be done sooner?

=== BEGIN MARK SCHEME ===
4 points, one for each:

1. Work 150 s and span 40 s, named and told apart.
2. It takes 40 s: the summary cannot begin before the last file is read. (A remark that disk or overhead may make it
   longer is welcome, and not required.)
3. At most 12 cores are ever busy, in the first 10 s; then one. 52 never are.
4. A change that shortens the longest chain: summarise each file in its own task and combine the small summaries, make
   the summary itself parallel or faster, split the files. Not: more or faster cores alone.
=== END MARK SCHEME ===
"""

# %% [markdown] nbgrader={"grade": true, "grade_id": "sixty_four_cores", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
"""
The work is 12 × 10 s + 30 s = 150 s, but the span is 40 s: a file has to be read (10 s) before the summary (30 s) can
be made. So she waits 40 s, however many cores there are. For the first 10 s twelve cores are busy, one for each file;
then only one; the other 52 never have anything to do. She should shorten the chain: summarise every file in a task of its
own, right after it is read, and let the last task only combine twelve small summaries.
"""

# %% [markdown]
"""
## Summary

- `delayed(f)(x)` makes a call lazy: it becomes a task in a graph, and runs when you `compute`.
- **Work** is all tasks together, **span** the longest chain, in tasks or in seconds. One worker needs the work; no
  number of workers is faster than the span.
- A shorter chain beats more workers: adding in pairs brought the span of four numbers from 3 to 2.
- `dask.compute(a, b)` runs what `a` and `b` share only once.
- Operators and methods of a `Delayed` are lazy; `if`, `for`, `len` and changing it are not possible. Put them into a
  delayed function.

**What's next:** in [02_parallel_loops](../02_parallel_loops/02_parallel_loops.ipynb) you take loops apart, and find out how small a task may be. Your points so far are on the
[start page](../start.ipynb). One more exercise stands below.
"""

# %% [markdown]
"""
## Going further

Exercise 6 counts like the others. It stands here since it can wait for another evening; all else here is not marked.
"""

# %% [markdown]
"""
**Delay a function where you define it.** If a function is always to be lazy, say so once. The line `@delayed` above a definition, called a *decorator*, replaces
the function by its delayed version:
"""


# %%
@delayed
def slowdouble(x):
    """Return 2x, slowly, when computed."""
    sleep(delay)
    return 2 * x


doubled = slowdouble(21)
doubled

# %%
doubled.compute()

# %% [markdown]
"""
Which to choose? With the decorator, nobody can call the function without Dask any more, not even in a test. For
functions that somebody else wrote, and for those that you also use as they are, `delayed(f)(x)` is the better form.

### Exercise 6: sum of squares

Finish `sum_of_squares(values)`; there is at least one value. Inside it, define a function `slowsquare(x)` that sleeps `delay` seconds and returns x²,
and make it lazy with the decorator: nobody else needs it. Then return a `Delayed` of the sum of the squares of all
values, with one `slowsquare` task for each. How you sum them is up to you.

<details><summary>Hint 1</summary>

`@delayed` goes on the line above `def slowsquare(x):`. Inside, write an ordinary function.

</details>
<details><summary>Hint 2</summary>

`squares = [slowsquare(x) for x in values]` is a list of `Delayed`. `delayed(sum)(squares)` is one more task, which
waits for all of them.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "sum_of_squares", "locked": false, "schema_version": 3, "solution": true, "task": false}
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    ### BEGIN SOLUTION
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    return delayed(sum)([slowsquare(x) for x in values])
    ### END SOLUTION


# %%
# diagram(sum_of_squares([1, 2, 3]))

# %% nbgrader={"grade": true, "grade_id": "sum_of_squares_graph", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`sum_of_squares` makes one slowsquare task per value, which sleeps, and sums up their results."""
hint = "Call slowsquare(x) for each x of values, outside of any task, and sum up the results. It has @delayed above it, and sleep(delay) in it."
squares = check(sum_of_squares, [0], [1, 2, 3, 4, 5], [2, 2], hint=hint)
squares.is_lazy(sleep, hint="Is @delayed above slowsquare, and no .compute() anywhere?")
squares.graph(calls={"slowsquare": len}).within("slowsquare", sleep, amounts_to=delay)
squares.gives(lambda values: 10 * sum(values), {"slowsquare": lambda x: 10 * x})
### BEGIN HIDDEN TESTS
squares = check(sum_of_squares, [3, -3, 3, 0], *drawn(lists(numbers(), 1)), hint=hint)
squares.is_lazy(sleep).graph(calls={"slowsquare": len}).within("slowsquare", sleep, amounts_to=delay)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "sum_of_squares_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, `sum_of_squares` gives the sum of the squares."""
calls = edges(lists(numbers(), 1))
### BEGIN HIDDEN TESTS
calls += [[1234567.75], *drawn(lists(numbers(), 1))]
### END HIDDEN TESTS
hint = "Is every value squared, and every square summed?"
check(sum_of_squares, *calls, hint=hint).gives(lambda values: sum(x * x for x in values))

# %% [markdown]
"""
**Tasks that do not take the same time.** Then add up seconds instead of counting tasks: the span is the chain that takes
longest. `with_costs` gives each task its own, by the name of its function. Here an
addition takes three times as long as an increment. Is adding in pairs still worth it? What if it is the increments that
take long? Change the numbers and see. (`predict` hands tasks out as Dask does, to whoever is free first: that need not be the best order.)
"""

# %%
a, b, c, d = (delayed(slowinc)(i) for i in range(4))
in_a_row = delayed(slowadd)(delayed(slowadd)(delayed(slowadd)(a, b), c), d)
in_pairs = delayed(slowadd)(delayed(slowadd)(a, b), delayed(slowadd)(c, d))
costs = {"slowinc": delay, "slowadd": 3 * delay}
timeline(
    predict(TaskGraph(in_a_row).with_costs(costs), workers=2),
    predict(TaskGraph(in_pairs).with_costs(costs), workers=2),
    titles=["In a row", "In pairs"],
)

# %% [markdown]
"""
**What is inside a Delayed.** Each task has a *key*, and the graph is a mapping from keys to tasks. With `dask_key_name` you give a
task a key of your own, and find it again:
"""

# %%
with_keys = delayed(slowadd)(
    delayed(slowinc)(1, dask_key_name="left"), delayed(slowinc)(2, dask_key_name="right"), dask_key_name="sum"
)
for task in TaskGraph(with_keys).tasks:
    print(task.key, "calls", task.name, "and waits for", sorted(task.dependencies))

# %% [markdown]
"""
**Same call, same task?** Dask does not know whether your function gives the same result every time (think of
`random()`), so two equal calls are two tasks. With `pure=True` you promise that it does, and they become one:
"""

# %%
apart = delayed(slowadd)(delayed(slowinc)(1), delayed(slowinc)(1))
shared = delayed(slowadd)(delayed(slowinc, pure=True)(1), delayed(slowinc, pure=True)(1))
TaskGraph(apart).work, TaskGraph(shared).work
