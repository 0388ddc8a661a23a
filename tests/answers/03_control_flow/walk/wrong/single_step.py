# caught by: walk_graph, walk_value
def walk(step, starts, length):
    return delayed(list)([delayed(step)(n) for n in starts])
