# caught by: walk_graph, walk_value
def walk(step, starts, length):
    for n in starts:
        for _ in range(length):
            n = delayed(step)(n)
    return n
