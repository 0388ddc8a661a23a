# walks while the graph is built
def walk_lengths(step, starts):
    def walk_length(n):
        k = 0
        while n != 1:
            n = step(n)
            k += 1
        return k

    return delayed({start: delayed(walk_length(start)) for start in starts})
