# wrong: a list, not a dictionary
def walk_lengths(step, starts):
    def walk_length(n):
        count = 0
        while n != 1:
            n = step(n)
            count += 1
        return count

    return delayed(list)([delayed(walk_length)(s) for s in starts])
