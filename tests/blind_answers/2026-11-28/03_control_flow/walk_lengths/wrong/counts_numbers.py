# wrong: counts the numbers, not the steps
def walk_lengths(step, starts):
    def walk_length(n):
        numbers = [n]
        while n != 1:
            n = step(n)
            numbers.append(n)
        return len(numbers)

    return delayed(dict)({s: delayed(walk_length)(s) for s in starts})
