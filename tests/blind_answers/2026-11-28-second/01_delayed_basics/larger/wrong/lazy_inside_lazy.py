# the decorator over the text's program as it is: the tasks in the task are never run
@delayed
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(max)(x, y)
