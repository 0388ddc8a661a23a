# wrong: next_number instead of step
def walk_lengths(step, starts):
    def walk_length(n):
        count = 0
        while n != 1:
            n = next_number(n)
            count += 1
        return count

    return delayed(dict)({s: delayed(walk_length)(s) for s in starts})
