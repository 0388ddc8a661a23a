# wrong: takes a step before it looks; from 1 it is not 0
def walk_lengths(step, starts):
    def walk_length(n):
        count = 0
        while True:
            n = step(n)
            count += 1
            if n <= 1:
                break
        return count

    return delayed(dict)({s: delayed(walk_length)(s) for s in starts})
