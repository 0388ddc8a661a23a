# a task for each walk
def walk(step, starts, length):
    def whole(n):
        for _ in range(length):
            n = step(n)
        return n

    return delayed(list)([delayed(whole)(n) for n in starts])
