# wrong: does not count the last step
def walk_lengths(step, starts):
    def walk_length(n):
        count = 0
        n = step(n)
        while n > 1:
            n = step(n)
            count += 1
        return count

    return delayed(dict)({s: delayed(walk_length)(s) for s in starts})
