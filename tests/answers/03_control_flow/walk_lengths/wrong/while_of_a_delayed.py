# caught by: walk_lengths_graph (own error)
def walk_lengths(step, starts):
    lengths = {}
    for start in starts:
        n, length = start, 0
        while n != 1:
            n = delayed(step)(n)
            length += 1
        lengths[start] = length
    return delayed(dict)(lengths)
