def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""

    def after(k, n):
        return n if k == 0 else delayed(step)(after(k - 1, n))

    @delayed
    def make_list(*ends):
        return [*ends]

    return make_list(*[after(length, n) for n in starts])
