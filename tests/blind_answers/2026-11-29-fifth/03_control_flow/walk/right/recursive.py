def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""

    def after(n, steps):
        if steps == 0:
            return n
        return delayed(step)(after(n, steps - 1))

    def together(*numbers):
        return list(numbers)

    return delayed(together)(*[after(start, length) for start in starts])
