# stops, too, when a number comes twice in a row, and takes that for the end
def walk_lengths(step, starts):
    def walk_length(n):
        k = 0
        while n != 1 and k < n:
            n = step(n)
            k += 1
        return k

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
