# caught by: walk_graph, walk_value (own error)
def walk(step, starts, length):
    ends = []
    for start in starts:
        for _ in range(length):
            n = delayed(step)(start)
        ends.append(n)
    return delayed(list)(ends)
