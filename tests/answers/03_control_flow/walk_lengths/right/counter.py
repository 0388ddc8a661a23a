from itertools import count


def walk_lengths(step, starts):
    def walk_length(n):
        for steps in count():
            if n == 1:
                return steps
            n = step(n)

    lengths = {}
    for n in starts:
        lengths.update({n: delayed(walk_length)(n)})
    return delayed(lengths)
