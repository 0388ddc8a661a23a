# wrong: length 0 for zero and negative starts without walking
def walk_lengths(step, starts):
    def walk_length(n):
        if n < 1:
            return 0
        count = 0
        while n != 1:
            n = step(n)
            count += 1
        return count

    return delayed(dict)({s: delayed(walk_length)(s) for s in starts})
