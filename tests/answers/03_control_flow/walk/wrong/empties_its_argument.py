# caught by: walk_graph
def walk(step, starts, length):
    ends = []
    while starts:
        n = starts.pop(0)
        for _ in range(length):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
