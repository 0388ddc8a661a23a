# caught by: walk_graph
def walk(step, starts, length):
    step = delayed(step)
    return delayed(list)([step(step(step(n))) for n in starts])
