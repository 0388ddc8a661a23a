# caught by: walk_graph
def walk(step, starts, length):
    ends = []
    for n in starts:
        again = n
        for _ in range(length):
            n = delayed(step)(n)
            again = delayed(step)(again)
        ends.append(delayed(max)(n, again))
    return delayed(list)(ends)
