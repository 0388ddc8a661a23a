def larger(a, b):
    @delayed
    def increment(x):
        return slowinc(x)

    return delayed(max)((increment(a), increment(b)))
