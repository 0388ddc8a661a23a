def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    from functools import partial

    def convert_all(f, values):
        answer = list()
        for value in values:
            answer += [f(value)]
        return answer

    def together(*rows):
        return list(rows)

    work = delayed(partial(convert_all, convert))
    return delayed(together)(*(work(delayed(load)(s)) for s in stations))
