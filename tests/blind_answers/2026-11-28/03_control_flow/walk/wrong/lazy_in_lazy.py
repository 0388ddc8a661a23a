# wrong: steps are delayed inside of a task
def walk(step, starts, length):
    @delayed
    def one_walk(n):
        for _ in range(length):
            n = delayed(step)(n)
        return n

    return delayed(list)([one_walk(s) for s in starts])
