# wrong: walks while the graph is built
def walk_lengths(step, starts):
    def walk_length(n):
        count = 0
        while n != 1:
            n = step(n)
            count += 1
        return count

    return delayed({start: walk_length(start) for start in starts})
