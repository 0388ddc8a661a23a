# uses next_number instead of step
def walk_lengths(step, starts):
    def walk_length(n):
        k = 0
        while n != 1:
            n = next_number(n)
            k += 1
        return k

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
