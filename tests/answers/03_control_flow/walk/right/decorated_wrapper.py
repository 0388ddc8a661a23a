def walk(step, starts, length):
    @delayed
    def next_one(n):
        return step(n)

    ends = []
    for n in starts:
        for _ in range(length):
            n = next_one(n)
        ends += [n]
    return delayed(list)(ends)
