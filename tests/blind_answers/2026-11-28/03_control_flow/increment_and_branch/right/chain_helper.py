def lazily(*functions):
    """Return a function that builds a chain of lazy calls."""

    def build(x):
        for function in functions:
            x = delayed(function)(x)
        return x

    return build


def increment_and_branch(data):
    return delayed(list)(list(map(lazily(slowinc, next_number), data)))
