# caught by: walk_graph (own error)
def walk(step, starts, length):
    return walk(step, [delayed(step)(n) for n in starts], length)
