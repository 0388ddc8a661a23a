# caught by: walk_lengths_graph
def walk_lengths(step, starts):
    def length(n):
        count = 0
        while n != 1:
            n = step(n)
            count += 1
        return count

    lengths = {}
    while starts:
        start = starts.pop()
        lengths[start] = delayed(length)(start)
    return delayed(dict)(lengths)
