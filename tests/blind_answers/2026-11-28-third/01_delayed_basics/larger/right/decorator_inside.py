def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    # YOUR CODE HERE
    @delayed
    def compare(x, y):
        if x > y:
            return x
        else:
            return y

    return compare(delayed(slowinc)(a), delayed(slowinc)(b))
