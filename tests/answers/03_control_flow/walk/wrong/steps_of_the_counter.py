# caught by: walk_graph, walk_value
def walk(step, starts, length):
    ends = []
    for n in starts:
        for i in range(length):
            n = delayed(step)(i)
        ends.append(n)
    return delayed(list)(ends)
