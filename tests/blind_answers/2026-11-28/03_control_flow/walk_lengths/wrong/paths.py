# wrong: the path itself instead of its length
def walk_lengths(step, starts):
    def path(n):
        numbers = []
        while n != 1:
            numbers.append(n)
            n = step(n)
        return numbers

    return delayed(dict)({s: delayed(path)(s) for s in starts})
