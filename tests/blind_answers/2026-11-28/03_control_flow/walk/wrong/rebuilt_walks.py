# wrong: every walk is in the graph twice
def walk(step, starts, length):
    def end(n):
        for _ in range(length):
            n = delayed(step)(n)
        return n

    return delayed(lambda a, b: a)([end(s) for s in starts], [end(s) for s in starts])
