# counts what a generator gives
def walk_lengths(step, starts):
    def way(n):
        while n != 1:
            n = step(n)
            yield n

    def length(n):
        return sum(1 for _ in way(n))

    return delayed({n: delayed(length)(n) for n in starts})
