# caught by: walk_lengths_value
def walk_lengths(step, starts):
    def path(n):
        numbers = []
        while n != 1:
            n = step(n)
            numbers.append(n)
        return numbers

    return delayed(dict)({n: delayed(path)(n) for n in starts})
