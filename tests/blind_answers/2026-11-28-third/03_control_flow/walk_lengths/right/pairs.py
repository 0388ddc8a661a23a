def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    def walk_length(n):
        visited = []
        while n != 1:
            visited.append(n)
            n = step(n)
        return len(visited)

    pairs = []
    for start in starts:
        pairs.append((start, delayed(walk_length)(start)))
    return delayed(dict)(pairs)
