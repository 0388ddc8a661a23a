# caught by: walk_graph, walk_value
def walk(step, starts, length):
    for i in range(len(starts)):
        for _ in range(length):
            starts[i] = delayed(step)(starts[i])
    return delayed(list)(starts)
