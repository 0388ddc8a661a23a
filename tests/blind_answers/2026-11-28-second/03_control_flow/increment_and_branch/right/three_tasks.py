def increment_and_branch(data):
    """A task more for each: is_even is asked in a task, and one of two functions is called in the last."""
    def call(even, y):
        f = half if even else odd_process
        return f(y)

    results = []
    for x in data:
        y = delayed(slowinc)(x)
        even = delayed(is_even)(y)
        results.append(delayed(call)(even, y))
    return delayed(results)
