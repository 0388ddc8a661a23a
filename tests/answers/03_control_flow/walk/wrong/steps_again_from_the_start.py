# caught by: walk_graph
def walk(step, starts, length):
    @delayed
    def at(before, start, i):
        for _ in range(i):
            start = step(start)
        return start

    ends = []
    for start in starts:
        n = None
        for i in range(length):
            n = at(n, start, i + 1)
        ends.append(n)
    return delayed(list)(ends)
