# a start at 1 is left out of the dictionary
def walk_lengths(step, starts):
    def walk_length(n):
        k = 0
        while n != 1:
            n = step(n)
            k += 1
        return k

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts if start != 1})
