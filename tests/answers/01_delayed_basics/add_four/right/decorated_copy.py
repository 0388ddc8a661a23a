def add_four(values):
    @delayed
    def slowadd(x, y):
        """Return x + y, slowly."""
        sleep(delay)
        return x + y

    a, b, c, d = values
    return slowadd(slowadd(a, b), slowadd(c, d))
