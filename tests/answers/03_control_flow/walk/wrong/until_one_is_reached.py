# caught by: walk_graph (own error)
def walk(step, starts, length):
    ends = []
    for n in starts:
        while n != 1:
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
