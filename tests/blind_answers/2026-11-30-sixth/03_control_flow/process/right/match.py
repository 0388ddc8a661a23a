def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""

    def way(x):
        """Return the lazy call that x needs."""
        match is_even(x):
            case True:
                return delayed(half)(x)
            case _:
                return delayed(odd_process)(x)

    return delayed(lambda *parts: sum(parts))(*map(way, data))
