# %% [markdown]
"""
# Build a task graph, then run it

Some programs are slow because they do one thing after the other, although many of those things do not need each
other. In this notebook you let Dask run such things at the same time. The trick is to write down first *what* has to
be computed, and to compute it afterwards.

**You will**

- turn ordinary calls into calls that wait, with `dask.delayed`;
- look at the graph that they form, and read from it how long it must take;
- run the graph, and see whether you were right.

**You need** Python functions, lists and list comprehensions; nothing about Dask or parallel computing.

**Time:** 60 to 65 minutes; 10 more for the question at the end, and 15 if you like for *Going further*.

**How the exercises work.** Each asks you to finish a function. Replace the line that raises
`NotImplementedError`, run the cell, then run the checks below it. A check that fails says in its last lines what it saw,
what it expected and where to look. Run it as often as you like.
"""

# %%
from numbers import Real
from time import sleep

import dask
import dask.distributed  # takes a moment, which Dask would otherwise spend in the first compute
from dask import delayed

from course import evaluate
from tasklens import TaskGraph, predict, record, timeline

# %% [markdown]
"""
You may change these two numbers at any time; then run the cells below again. With `delay = 1.0` you feel the wait.
"""

# %% grading_parameters={"delay": 0.0} parameter_sets=[{"delay": 0.01}, {"delay": 0.001, "workers": 1}, {"delay": 0.03, "workers": 8}] tags=["parameters"]
delay = 0.5  # seconds that one slow call takes
workers = 2  # how many calls may run at the same time

# %% [markdown]
"""
## 1. One call after the other

Here are three functions that do little but take long. Real ones would read a file or ask a server.
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

There are three calls, so Python waits three times.
"""

# %% tags=["measured"]
# %%time
x = slowinc(1)
y = slowdec(2)
z = slowadd(x, y)
z

# %% [markdown]
"""
The *wall time* is three delays long. But look at the calls again. To get `y` you do not need `x`: these two could
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

Each lazy call is a **task**. The tasks, with arrows from each to those that wait for it, are the **task graph**.
Every `Delayed` can draw its own:
"""

# %%
z.visualize(rankdir="LR")

# %% [markdown]
"""
Read it from left to right. A circle is a task and carries the name of its function. A box is a result; an arrow
says which result goes into which task. The sizes mean nothing, and ready numbers such as 1 and 2 are not drawn. The two
tasks on the left have no arrow between them: they may run at the same time. (`visualize` also saves the picture as
`mydask.png`.)

Now ask for the result, and look at the wall time:
"""

# %% tags=["measured"]
# %%time
z.compute()

# %% [markdown]
"""
Two delays instead of three. Section 3 says why, and why not one.
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
Try it here. Does the picture look as you expect?
"""

# %%
# four_steps(4, 7).visualize(rankdir="LR")

# %% nbgrader={"grade": true, "grade_id": "four_steps_is_lazy", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`four_steps` returns a graph of four tasks, in which three wait for one another."""
graph = TaskGraph(four_steps(4, 7))
assert graph.work == 4, (
    f"Your graph has {graph.work} task(s): {dict(graph.functions)}. Expected are 4: slowinc twice, slowadd and "
    "slowdec once. Write delayed(slowinc)(a), not delayed(slowinc(a)), and no .compute() inside."
)
assert graph.span == 3, (
    f"The longest chain of tasks that wait for one another has {graph.span}; expected are 3. The two slowinc tasks "
    "should not wait for each other. Look at four_steps(4, 7).visualize()."
)
print("Four tasks, and nothing has run yet: right.")

# %% nbgrader={"grade": true, "grade_id": "four_steps_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, the graph gives (a + 1) + (b + 1) - 1."""
value = evaluate(four_steps(4, 7))
assert value == 12, f"four_steps(4, 7), computed, gives {value!r}; expected is 5 + 8 - 1 = 12."
### BEGIN HIDDEN TESTS
for a, b in [(0, 0), (-3, 10), (1000, 1)]:
    value = evaluate(four_steps(a, b))
    assert value == a + b + 1, (
        f"four_steps({a}, {b}), computed, gives {value!r}; expected is {a + b + 1}. Does your function use a and b?"
    )
### END HIDDEN TESTS
print("The value is right.")

# %% [markdown]
"""
The last check puts other functions in the place of yours and looks whether the result follows. So it can tell whether the
result really comes out of these tasks.
"""

# %% nbgrader={"grade": true, "grade_id": "four_steps_calls", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""The result comes from slowinc, slowadd and slowdec: with other functions in their place, it is another."""
others = {slowinc: lambda x: 10 * x, slowadd: lambda x, y: x * y, slowdec: lambda x: x - 1000}
value = evaluate(four_steps(4, 7), others)
assert value == 1800, (
    f"With 10x in place of slowinc, x times y of slowadd and x - 1000 of slowdec, your graph gives {value!r}; expected "
    "is 40 * 70 - 1000 = 1800. Each of the four steps has to be a call of one of the three functions (an operator such "
    "as + is not), and they have to use a and b."
)
print("Every step is one of the slow functions: right.")

# %% [markdown]
"""
## 3. How long must it take?

Suppose that every task takes one step of time. Then two numbers of the graph tell nearly everything:

- its **work** is all tasks together: the time that one worker needs, doing one task after the other;
- its **span** is the longest chain of tasks that wait for one another: the time that even a thousand workers need.

(If tasks take different times, add up seconds instead of counting tasks: the span is then the chain that takes longest.)

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
**Before you go on, forecast:** a task takes `delay` seconds. How long will `z.compute()` take with one worker? With
two? With ten?

<details><summary>Answer</summary>

Three tasks of work, so three delays with one worker. The longest chain is `slowinc`, `slowadd`: two delays with two
workers. And with ten? Still two. The eight new workers find nothing to do, because `slowadd` cannot start before its
numbers are there.

</details>

`predict` works this out for any graph, once it knows how long tasks take: `with_costs(lambda task: delay)` says that each
takes `delay` seconds. It runs nothing. `record` does run the graph, here with threads as workers, and writes down which
worker did what, and when. `timeline` draws the two on one axis.
"""

# %% tags=["measured"]
predicted = predict(graph.with_costs(lambda task: delay), workers=workers)
measured = record(z, scheduler="threads", workers=workers)
timeline(predicted, measured)

# %% [markdown]
"""
Each bar is a task, each row a worker. With two workers you should see both bars on the left begin at the same time, and
`slowadd` begin when the later of them ends; in whose row is chance. Three delays have become two: **work 3, span 2**. No
number of workers makes it one.

Handing out a task takes time, too. At half a second a task you can hardly see it; with `delay = 0.01` you can. Run the
cell again and the measured times change a little; the prediction does not. That is why, in this course, checks read the
graph and never the clock.

### Exercise 2: forecast

Five slow calls, and a sixth that needs the results of all five. No more than five workers can ever be busy here, since no
more than five tasks can run side by side:
"""


# %%
def slowsum(values):
    """Return the sum of a list, slowly."""
    sleep(delay)
    return sum(values)


fan = delayed(slowsum)([delayed(slowinc)(i) for i in range(5)])
fan.visualize(rankdir="LR")

# %% [markdown]
"""
Finish `forecast(delay)`: it returns a dictionary with your forecasts for `fan`, when every task takes `delay` seconds.
`work` and `span` are numbers of tasks, the other three are seconds. Nothing is to be run or built here: look at the
picture and think in rounds.

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
answer = forecast(2.5)
assert isinstance(answer, dict), (
    f"forecast(2.5) gives {answer!r}; expected is a dictionary. Does the function end with return {{...}}?"
)
for name, where in [
    ("work", "is the number of all circles"),
    ("span", "is the number of circles on the longest way"),
]:
    assert name in answer, f"The key {name!r} is missing; your keys are {list(answer)}."
    assert answer[name] == getattr(TaskGraph(fan), name), (
        f"You forecast a {name} of {answer[name]!r}. The {name} {where} in the picture of fan; it is a number of tasks, "
        "not of seconds."
    )
print("Work and span are right.")

# %% nbgrader={"grade": true, "grade_id": "forecast_seconds", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`forecast` says how long one, two and a thousand workers need, for any delay."""
for one_delay in (1.0, 2.5):
    answer = forecast(one_delay)
    assert isinstance(answer, dict), (
        f"forecast({one_delay}) gives {answer!r}; expected is a dictionary. Does the function end with return {{...}}?"
    )
    costs = TaskGraph(fan).with_costs(lambda task, one_delay=one_delay: one_delay)
    for name, number in [("one_worker", 1), ("two_workers", 2), ("thousand_workers", 1000)]:
        assert name in answer, f"The key {name!r} is missing; your keys are {list(answer)}."
        assert isinstance(answer[name], Real), (
            f"forecast({one_delay})[{name!r}] is {answer[name]!r}; expected is a number of seconds, without quotes or unit."
        )
        assert abs(answer[name] - predict(costs, workers=number).makespan) < 1e-6, (
            f"forecast({one_delay})[{name!r}] is {answer[name]} s, that is {answer[name] / one_delay:g} rounds of "
            f"{one_delay} s. Do you multiply rounds by delay? If so, count again: in how many rounds can {number} worker(s) "
            "do five slowinc tasks? One more round follows for slowsum."
        )
### BEGIN HIDDEN TESTS
for one_delay in (0.03, 40):
    answer = forecast(one_delay)
    for name, rounds in [("one_worker", 6), ("two_workers", 4), ("thousand_workers", 2)]:
        assert abs(answer[name] - rounds * one_delay) < 1e-6, (
            f"forecast({one_delay})[{name!r}] is {answer[name]} s; expected are {rounds * one_delay:g} s. Multiply a number "
            "of rounds by delay, and do not round the result."
        )
### END HIDDEN TESTS
print("The seconds are right.")

# %% [markdown]
"""
### Exercise 3: shorten the chain

Four numbers are to be added with `slowadd`, which takes two. This is the way most people write it, and its picture:
"""

# %%
chain = delayed(slowadd)(delayed(slowadd)(delayed(slowadd)(1, 2), 3), 4)
chain.visualize(rankdir="LR")

# %% [markdown]
"""
Three tasks, each waiting for the one before: work 3, span 3, parallelism 1. A second worker would be of no use.

Finish `add_four(values)`: it gets a list of four numbers and returns a `Delayed` of their sum. It uses `slowadd` three
times, as above, but its span is 2.

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
# add_four([1, 2, 3, 4]).visualize(rankdir="LR")

# %% nbgrader={"grade": true, "grade_id": "add_four_span", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`add_four` uses three tasks, and no chain of them is longer than two."""
graph = TaskGraph(add_four([1, 2, 3, 4]))
assert graph.work == 3, (
    f"Your graph has {graph.work} task(s): {dict(graph.functions)}. Expected are three, each a call of slowadd."
)
assert graph.span == 2, (
    f"Your graph has a span of {graph.span}, expected is 2. In add_four([1, 2, 3, 4]).visualize(), find a task that "
    "waits for another although it could do without."
)
print("Work 3, span 2: right.")

# %% nbgrader={"grade": true, "grade_id": "add_four_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, `add_four` gives the sum of all four numbers."""
for values in [[1, 2, 3, 4], [10, 0, -4, 7]]:
    given = list(values)
    value = evaluate(add_four(given))
    assert given == values, f"add_four changes its values: {values} has become {given}. Only read them."
    assert value == sum(values), (
        f"add_four({values}), computed, gives {value!r}; expected is {sum(values)}. Is every number added exactly once?"
    )
### BEGIN HIDDEN TESTS
for values in [[1, 10, 100, 1000], [5, 5, 5, 5], [-1, 0.5, 2, 8]]:
    value = evaluate(add_four(list(values)))
    assert value == sum(values), (
        f"add_four({values}), computed, gives {value!r}; expected is {sum(values)}. Is every number added exactly once?"
    )
### END HIDDEN TESTS
print("The sums are right.")

# %% nbgrader={"grade": true, "grade_id": "add_four_calls", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Every addition is a call of slowadd: with multiplication in its place, the graph gives the product."""
value = evaluate(add_four([2, 3, 5, 7]), {slowadd: lambda x, y: x * y})
assert value == 210, (
    f"With multiplication in place of slowadd, add_four([2, 3, 5, 7]) gives {value!r}; expected is 2 * 3 * 5 * 7 = 210. "
    "Add with slowadd only, not with + or sum."
)
print("Every addition is a slowadd: right.")

# %% [markdown]
"""
## 4. Delay a function where you define it

If a function is always to be lazy, say so once. The line `@delayed` above a definition, called a *decorator*, replaces
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

### Exercise 4: sum of squares

Finish `sum_of_squares(values)`. Inside it, define a function `slowsquare(x)` that sleeps `delay` seconds and returns x²,
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
# sum_of_squares([1, 2, 3]).visualize(rankdir="LR")

# %% nbgrader={"grade": true, "grade_id": "sum_of_squares_graph", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`sum_of_squares` makes one slowsquare task per value."""
for values in [[1, 2, 3], list(range(8))]:
    given = list(values)
    graph = TaskGraph(sum_of_squares(given))
    assert given == values, f"sum_of_squares changes its values: {values} has become {given}. Only read them."
    assert graph.calls("slowsquare") == len(values), (
        f"For {len(values)} values your graph calls slowsquare {graph.calls('slowsquare')} times; its tasks are "
        f"{dict(graph.functions)}. Is the function called slowsquare, with @delayed above it? Call it once for each x "
        "of values, outside any other task: a lazy function that is called inside a task does not run there."
    )
    function = graph.tasks_calling("slowsquare")[0].function
    value = evaluate(graph, {function: lambda x: 10 * x})
    assert value == 10 * sum(values), (
        f"With 10x in place of slowsquare, sum_of_squares({values}) gives {value!r}; expected is {10 * sum(values)}. The sum "
        "has to be made of the results of the slowsquare tasks."
    )
print("One task per value: right.")

# %% nbgrader={"grade": true, "grade_id": "sum_of_squares_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, `sum_of_squares` gives the sum of the squares."""
values = [1, 2, 3]
value = evaluate(sum_of_squares(values))
assert value == 14, f"sum_of_squares([1, 2, 3]), computed, gives {value!r}; expected is 1 + 4 + 9 = 14."
assert values == [1, 2, 3], (
    f"sum_of_squares changes its values: [1, 2, 3] has become {values}. Only read them."
)
### BEGIN HIDDEN TESTS
for values in [[5], [-1, 1], list(range(10))]:
    value = evaluate(sum_of_squares(list(values)))
    expected = sum(x**2 for x in values)
    assert value == expected, (
        f"sum_of_squares({values}), computed, gives {value!r}; expected is {expected}. Is every value squared and summed?"
    )
### END HIDDEN TESTS
print("The sum is right.")

# %% [markdown]
"""
## 5. What a Delayed can do, and what it cannot

A `Delayed` takes part in arithmetic, has methods called on it and is indexed, all lazily. Every operator, method call
and index is one more task:
"""

# %%
price = delayed(slowinc)(9)
twice_plus_one = price * 2 + 1
TaskGraph(twice_plus_one)

# %%
twice_plus_one.compute()

# %%
words = delayed(str.split)("lazy tasks wait")
words[0].upper().compute()

# %% [markdown]
"""
But three things would need the value *now*, while the graph is still being built. There is none yet, so Dask refuses:
"""

# %%
try:
    if price:
        print("It costs something.")
except TypeError as error:
    print("if price:            ", error)

try:
    for word in words:
        print(word)
except TypeError as error:
    print("for word in words:   ", error)

try:
    words[0] = "eager"
except TypeError as error:
    print('words[0] = "eager":  ', error)

# %% [markdown]
"""
Functions that decide or loop inside, such as `max`, `min`, `sorted` and `sum` over a list of `Delayed`, stumble in the
same way, or build more tasks than you meant.

The remedy is always the same: put the decision, the loop or the assignment *into a function*, and delay that function.
Inside it, values are ordinary values.

### Exercise 5: the larger one

This program wants the larger of two slow results. It fails at its `if`:

```python
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    if x > y:
        return x
    return y
```

Repair it. `larger(a, b)` returns a `Delayed`. Its graph calls `slowinc` once for each of the two numbers and makes the
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
# larger(3, 8).visualize(rankdir="LR")

# %% nbgrader={"grade": true, "grade_id": "larger_is_lazy", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`larger` leaves both slow calls, and the choice, to the graph."""
graph = TaskGraph(larger(3, 8))
assert graph.work >= 3, (
    f"Your graph has {graph.work} task(s): {dict(graph.functions)}. Expected are at least 3: slowinc for each of the two "
    "numbers, and the choice between their results, which has to be a task, too. Is there a .compute() inside?"
)
assert graph.width >= 2, (
    f"In your graph {graph.width} task can run at a time; expected are 2 side by side, the two calls of slowinc. Does one wait "
    "for the other? Look at larger(3, 8).visualize()."
)
print("Two slow calls and a choice, all lazy: right.")

# %% nbgrader={"grade": true, "grade_id": "larger_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, `larger` gives the larger of the two results, whichever side it stands on."""
for a, b in [(3, 8), (8, 3)]:
    value = evaluate(larger(a, b))
    assert value == 9, f"larger({a}, {b}), computed, gives {value!r}; expected is 9, from slowinc(8)."
### BEGIN HIDDEN TESTS
for a, b in [(5, 5), (-7, -2), (0, -1), (-1, -5)]:
    value = evaluate(larger(a, b))
    assert value == max(a, b) + 1, (
        f"larger({a}, {b}), computed, gives {value!r}; expected is {max(a, b) + 1}. Do you return the larger result?"
    )
### END HIDDEN TESTS
print("The larger one is right.")

# %% nbgrader={"grade": true, "grade_id": "larger_calls", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Both numbers come from slowinc, each from one call: with another function in its place, the larger is another."""
called_with = []


def negative(x):
    called_with.append(x)
    return -x


value = evaluate(larger(3, 8), {slowinc: negative})
assert value == -3, (
    f"With -x in place of slowinc, larger(3, 8) gives {value!r}; expected is the larger of -3 and -8. Both numbers have "
    "to come out of slowinc tasks, and the choice has to be made from their results."
)
assert sorted(called_with) == [3, 8], (
    f"slowinc is called with {sorted(called_with)}; expected is once with 3 and once with 8. Use each result again instead "
    "of computing it anew."
)
print("The choice is made from the results of slowinc: right.")

# %% [markdown]
"""
## 6. Compute once

Often you want several results that have a part in common. Here both the sum and the difference need the same two slow
numbers:
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

# %%
dask.compute(total, difference)

# %%
dask.visualize(total, difference, rankdir="LR")

# %% [markdown]
"""
### Exercise 6: load once

`load(name)` is some slow function that returns a number; the check brings its own. Finish `low_and_high(load, names)`:
it returns **two** `Delayed` objects, the lowest and the highest of the numbers. Computed together, they load every name
once, each in a task of its own, and nothing is loaded before.

<details><summary>Hint 1</summary>

Make one list of lazy loads, and use the same list for both results.

</details>
<details><summary>Hint 2</summary>

`delayed(min)(numbers)` takes a list of `Delayed`. Return a pair: `return low, high`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "low_and_high", "locked": false, "schema_version": 3, "solution": true, "task": false}
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    ### BEGIN SOLUTION
    numbers = [delayed(load)(name) for name in names]
    return delayed(min)(numbers), delayed(max)(numbers)
    ### END SOLUTION


# %%
# low, high = low_and_high(len, ["pear", "fig", "banana"])
# dask.visualize(low, high, rankdir="LR")

# %% nbgrader={"grade": true, "grade_id": "low_and_high_is_lazy", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Nothing is loaded while `low_and_high` builds its graph, which has a task for each name."""
loaded = []


def load(name):
    loaded.append(name)
    return len(name)


pair = low_and_high(load, ["pear", "fig", "banana", "kiwi"])
assert loaded == [], (
    f"{loaded} had been loaded before anything was computed. Write delayed(load)(name), not delayed(load(name)), and "
    "leave the computing to whoever calls low_and_high."
)
assert isinstance(pair, (tuple, list)), (
    f"low_and_high gives {pair!r}; expected are two Delayed: return low, high."
)
assert len(pair) == 2, f"low_and_high gives {len(pair)} results; expected are two Delayed: return low, high."
graph = TaskGraph(*pair)
assert graph.width >= 4, (
    f"For four names, {graph.width} task(s) of your graph can run side by side: {dict(graph.functions)}. Expected is a task "
    "of its own for each name."
)
print("Nothing is loaded early, and each name in its own task: right.")

# %% nbgrader={"grade": true, "grade_id": "low_and_high_loads_once", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed together, the two results load every name once."""
names = ["pear", "fig", "banana", "kiwi"]
loaded = []


def load(name):
    loaded.append(name)
    return len(name)


given = list(names)
pair = low_and_high(load, given)
assert given == names, f"low_and_high changes its names: {names} has become {given}. Only read them."
TaskGraph(pair)  # says what is wrong if these are not two Delayed
loaded.clear()
dask.compute(pair)
assert sorted(loaded) == sorted(names), (
    f"For {names} these were loaded: {sorted(loaded)}. Expected is each name once: use one list of lazy loads for both "
    "results. dask.visualize(low, high) shows the load tasks."
)
print("Each name is loaded once: right.")

# %% nbgrader={"grade": true, "grade_id": "low_and_high_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""The two results are the lowest and the highest number."""
values = evaluate(low_and_high(len, ["pear", "fig", "banana"]))
assert values == [3, 6], f"For words of 4, 3 and 6 letters the results are {values}; expected are 3 and 6."
values = evaluate(low_and_high(len, ["kiwi"]))
assert values == [4, 4], f"For a single word of 4 letters the results are {values}; expected is 4 twice."
### BEGIN HIDDEN TESTS
for drawn in [[7], [3, 3, 3], [10, -2, 8, 0], [-5, -3], [7000, 5000]]:
    values = evaluate(low_and_high(int, [str(n) for n in drawn]))
    assert values == [min(drawn), max(drawn)], (
        f"For the numbers {drawn} the results are {values}; expected are {min(drawn)} and {max(drawn)}."
    )
### END HIDDEN TESTS
print("Lowest and highest are right.")

# %% [markdown]
"""
## 7. When to use `delayed`, and when not

Use it for your own functions and loops, where no ready-made tool fits: files in an odd format, a simulation for each
setting, a chain of steps for each patient.

Do not use it

- **on tables and arrays.** `dask.dataframe` and `dask.array` build the task graph for you and know more about the data.
  Never hand one of those to a delayed function as an argument.
- **on quick functions.** Handing out a task costs more than adding two numbers. Delay what takes long; call the rest
  as it is.
- **with threads, on loops of pure Python.** Threads help while tasks wait, or compute inside a library such as NumPy.
  Python itself runs one thread at a time; for that there are processes (in `04_schedulers`).
- **on what you need at once.** If the next line of your program looks at the value, there is nothing to put off.
- **on what runs one after the other anyway.** A graph with a parallelism of 1 is only a slower program.

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

- `delayed(f)(x)` and `@delayed` make a call lazy: it becomes a task in a graph, and runs when you `compute`.
- **Work** is all tasks together, **span** the longest chain, in tasks or in seconds. One worker needs the work; no
  number of workers is faster than the span.
- A shorter chain beats more workers: adding in pairs brought the span of four numbers from 3 to 2.
- `dask.compute(a, b)` runs what `a` and `b` share only once.
- Operators and methods of a `Delayed` are lazy; `if`, `for` and item assignment on it are not possible. Put them into a
  delayed function.

**What's next:** in `02_parallel_loops` you take loops apart, and find out how small a task may be.
"""

# %% [markdown]
"""
## Going further (not marked)

**Tasks that do not take the same time.** `with_costs` gives each task its own, by the name of its function. Here an
addition takes three times as long as an increment. Is adding in pairs still worth it? What if it is the increments that
take long? Change the numbers and see.
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
**What is inside a Delayed.** Each task has a *key*, and the graph is a mapping from keys to tasks. Give a task a name of
your own and you find it again:
"""

# %%
named = delayed(slowadd)(
    delayed(slowinc)(1, dask_key_name="left"), delayed(slowinc)(2, dask_key_name="right"), dask_key_name="sum"
)
for task in TaskGraph(named).tasks:
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
