def four_steps(a, b):
    @delayed
    def slowinc(x):
        """Return x + 1, slowly."""
        sleep(delay)
        return x + 1

    @delayed
    def slowdec(x):
        """Return x - 1, slowly."""
        sleep(delay)
        return x - 1

    @delayed
    def slowadd(x, y):
        """Return x + y, slowly."""
        sleep(delay)
        return x + y

    return slowdec(slowadd(slowinc(a), slowinc(b)))
