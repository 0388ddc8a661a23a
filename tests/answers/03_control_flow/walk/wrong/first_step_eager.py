# caught by: walk_graph
def walk(step, starts, length):
    ends = []
    for start in starts:
        n = step(start)
        for _ in range(length - 1):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
