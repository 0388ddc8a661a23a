# wrong: every task walks from the last start
def walk_lengths(step, starts):
    lengths = {}
    for start in starts:

        @delayed
        def walk_length():
            n, count = start, 0
            while n != 1:
                n = step(n)
                count += 1
            return count

        lengths[start] = walk_length()
    return delayed(dict)(lengths)
