# steps are taken while the graph is built
def walk(step, starts, length):
    ends = []
    for n in starts:
        for _ in range(length):
            n = step(n)
        ends.append(delayed(n))
    return delayed(list)(ends)
