# each walk is built from two copies of its first steps: steps are taken twice
def walk(step, starts, length):
    def chain(n, k):
        for _ in range(k):
            n = delayed(step)(n)
        return n

    keep = delayed(lambda end, before: end)
    return delayed(list)([keep(chain(n, length), chain(n, length - 1)) if length > 1 else chain(n, length) for n in starts])
