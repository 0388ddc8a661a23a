# wrong: a sorted list of pairs, not a dictionary
def walk_lengths(step, starts):
    @delayed
    def walk_length(n):
        count = 0
        while n != 1:
            n = step(n)
            count += 1
        return count

    return delayed(sorted)([(s, walk_length(s)) for s in starts])
