# caught by: walk_lengths_graph, walk_lengths_value
def walk_lengths(step, starts):
    lengths = {}
    for start in starts:

        def walk_length():
            n, length = start, 0  # noqa: B023
            while n != 1:
                n = step(n)
                length += 1
            return length

        lengths[start] = delayed(walk_length)()
    return delayed(dict)(lengths)
