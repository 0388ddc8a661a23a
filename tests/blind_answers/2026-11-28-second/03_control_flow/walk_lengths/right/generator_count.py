from itertools import takewhile


def walk_lengths(step, starts):
    def numbers(n):
        while True:
            yield n
            n = step(n)

    def count(start):
        return sum(1 for _ in takewhile(lambda n: n != 1, numbers(start)))

    return delayed(dict)(zip(starts, map(delayed(count), starts))) if False else delayed(
        dict([(start, delayed(count)(start)) for start in starts])
    )
