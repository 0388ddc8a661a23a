# counts the numbers on the way, not the steps: one too many
def walk_lengths(step, starts):
    def walk_length(n):
        k = 1
        while n != 1:
            n = step(n)
            k += 1
        return k

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
