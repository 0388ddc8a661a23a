# the branch is a lazy call inside a task: the list holds Delayed
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    @delayed
    def branch(y):
        if is_even(y):
            return delayed(half)(y)
        return delayed(odd_process)(y)

    return delayed(list)([branch(delayed(slowinc)(x)) for x in data])
