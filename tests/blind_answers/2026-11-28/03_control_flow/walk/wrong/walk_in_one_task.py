# wrong: a walk is one task, not one per step
def walk(step, starts, length):
    def one_walk(n):
        for _ in range(length):
            n = step(n)
        return n

    return delayed(list)([delayed(one_walk)(start) for start in starts])
