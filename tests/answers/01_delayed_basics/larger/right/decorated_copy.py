def larger(a, b):
    @delayed
    def slowinc(x):
        """Return x + 1, slowly."""
        sleep(delay)
        return x + 1

    x, y = slowinc(a), slowinc(b)
    return delayed(max)(x, y)
